// A number with everything it rests on, or the reason why there is none. No number travels alone.
import * as z from 'zod'
import { ObservationStatus } from '../conditions/shared-measurement/observation.ts'
import { Unit } from '../conditions/shared-measurement/unit.ts'
import { Period } from '../foundation/period.ts'
import { PlainDate } from '../foundation/plain-date.ts'
import { list, part, Share, Text } from '../foundation/schema.ts'
import { Audience } from './withholding/audience.ts'

/** Why there is no number. */
export const MissingReason = z.enum([
  'not-collected',
  'not-applicable',
  'not-stated',
  'not-reported',
  'not-yet-due',
  'awaiting-approval',
  'pending',
  'unknown',
  'suppressed',
  'below-coverage',
  'no-baseline',
  'no-target',
  'no-denominator',
  'too-few-values',
  'not-computed',
  'incompatible-units',
  'incompatible-methods',
  'overlapping-groups',
  'overlapping-periods',
  'division-by-zero',
  'not-meaningful',
])
export type MissingReason = z.output<typeof MissingReason>

/** How a number was computed. */
export const MethodReference = part('MethodReference', 'How a number was computed.', {
  /** The method, e.g. `sum`. */
  id: Text,
  /** Its version; a change of a computed value is a new version. */
  version: z.int().min(1),
})
export interface MethodReference extends z.output<typeof MethodReference> {}

/** Which observations a number rests on; aggregating it again gives the number again. */
export const Selection = part('Selection', 'Which observations a number rests on.', {
  /** The indicator. */
  indicator: Text,
  /** Only reports of these days. */
  period: Period.optional(),
  /** Only reports of these partners; `null` stands for the initiative itself, whose reports name no partner. */
  partners: list(Text.nullable()).optional(),
  /** Only reports of these places, and of places within them. */
  places: list(Text).optional(),
  /** Only reports of these categories, one a dimension. */
  groups: z.record(z.string(), z.string()).readonly().optional(),
  /** Only reports that have come this far. */
  statuses: list(ObservationStatus).optional(),
  /** The least share of expected reports, where it was asked for. */
  coverageThreshold: Share.optional(),
})
export interface Selection extends z.output<typeof Selection> {}

/** A report that was expected. */
export const ExpectedReport = part('ExpectedReport', 'A report that was expected and is not there.', {
  /** By whom; absent when the initiative itself was to report. */
  partner: Text.optional(),
  /** For which days. */
  period: Period,
})
export interface ExpectedReport extends z.output<typeof ExpectedReport> {}

/** How much of what was expected is there. */
export const Coverage = part('Coverage', 'How much of what was expected is there.', {
  /** Reports expected. */
  expected: z.int().min(0),
  /** Of those, reports that are there. */
  reported: z.int().min(0),
  /** `reported` of `expected`. */
  share: Share,
  /** Whether the record says what is expected, or it is inferred from who has reported and how often. */
  expectedFrom: z.enum(['expectations', 'reports']),
  /** The reports that are not there. */
  missing: list(ExpectedReport),
  /** The reports that are there, but have not come far enough to count. */
  awaitingApproval: list(ExpectedReport).optional(),
})
export interface Coverage extends z.output<typeof Coverage> {}

/** Something taken off or added to a combined number. */
export const Adjustment = part('Adjustment', 'Something taken off or added to a combined number.', {
  /** The overlap agreement it follows. */
  agreement: Text,
  /** Added to the combined number; negative when taken off. */
  amount: z.number(),
})
export interface Adjustment extends z.output<typeof Adjustment> {}

/** What was done to a number after it was computed: value × times ÷ dividedBy + plus. */
export const Transformation = part('Transformation', 'What was done to a number after it was computed.', {
  /** In words, e.g. `from hours to minutes`. */
  what: Text,
  /** What it was multiplied by. */
  times: z.number(),
  /** What it was divided by after that. */
  dividedBy: z.number(),
  /** What was added in the end. */
  plus: z.number(),
  /** The unit it has had since. */
  unit: Unit,
  /** The version of the indicator's method that it stands beside since. */
  methodVersion: Text.optional(),
  /** Where the factor comes from. */
  source: Text.optional(),
  /** The day the factor is of. */
  on: PlainDate.optional(),
})
export interface Transformation extends z.output<typeof Transformation> {}

/** What a formula read, and what it was. */
export const FormulaReading = part('FormulaReading', 'What a formula read, and what it was.', {
  /** As the formula writes it: a symbol, one of another time, e.g. `offset(visits, -1)`, or a part such as `baseline`. */
  term: Text,
  /** Which observations it stands for; aggregating it again gives the value again. */
  selection: Selection.optional(),
  /** What it was, before anything was counted as 0. */
  value: z.number().optional(),
  /** Its unit, where it does not rest on observations. */
  unit: Unit.optional(),
  /** Why it had no value. */
  missing: MissingReason.optional(),
})
export interface FormulaReading extends z.output<typeof FormulaReading> {}

/** What a number, or its absence, rests on. */
export const Basis = part('Basis', 'What a number, or its absence, rests on.', {
  /** How it was computed. */
  method: MethodReference,
  /** The day as of which it holds; only periods ended by then count. */
  asOf: PlainDate,
  /** Only what was known on this day; everything known when absent. */
  knownAt: PlainDate.optional(),
  /** How many observations, or entities, it rests on. */
  inputs: z.int().min(0),
  /** Which observations, where it rests on observations. */
  selection: Selection.optional(),
  /** How much of what was expected is there. */
  coverage: Coverage.optional(),
  /** The version of the indicator's method that all inputs share. */
  methodVersion: Text.optional(),
  /** What its formula read, where it was computed by one. */
  readings: list(FormulaReading).optional(),
  /** What was taken off or added after combining. */
  adjustments: list(Adjustment).optional(),
  /** What was done to it after it was computed, in order. */
  transformations: list(Transformation).optional(),
  /** Whom the number was withheld from, where it was. */
  withheldFrom: Audience.optional(),
  /** What a reader should know, in words. */
  remarks: list(Text).optional(),
})
export interface Basis extends z.output<typeof Basis> {}

/** A range for a number. */
export const Interval = part('Interval', 'A range for a number.', {
  /** Lower end. */
  lower: z.number(),
  /** Upper end. */
  upper: z.number(),
  /** The confidence level, 0 to 1. */
  level: Share,
})
export interface Interval extends z.output<typeof Interval> {}

/** A number that was found. */
export const Observed = part('Observed', 'A number that was found.', {
  /** Always `observed`. */
  kind: z.literal('observed'),
  /** The number, in its unit. */
  value: z.number(),
  /** What it counts or measures. */
  unit: Unit,
  /** What it rests on. */
  basis: Basis,
  /** A range for it, where the method gives one. */
  interval: Interval.optional(),
})
export interface Observed extends z.output<typeof Observed> {}

/** A number that is not there, and why. */
export const Missing = part('Missing', 'A number that is not there, and why.', {
  /** Always `missing`. */
  kind: z.literal('missing'),
  /** Why. */
  reason: MissingReason,
  /** What was found on the way. */
  basis: Basis,
})
export interface Missing extends z.output<typeof Missing> {}

/** A number with everything it rests on, or the reason why there is none. */
export const Measured = z.discriminatedUnion('kind', [Observed, Missing])
export type Measured = z.output<typeof Measured>

/** A number that was found. Minus zero is zero: it would read as a fall, and JSON cannot keep it. */
export function observed(value: number, unit: Unit, basis: Basis): Observed {
  return { kind: 'observed', value: value + 0, unit, basis }
}

/** A number that is not there; `remarks` say more. */
export function missing(reason: MissingReason, basis: Basis, remarks: readonly string[] = []): Missing {
  const all = [...(basis.remarks ?? []), ...remarks]
  return { kind: 'missing', reason, basis: all.length === 0 ? basis : { ...basis, remarks: all } }
}

/**
 * A number that may not stand where it was asked for, with the reason. It is kept as what was read, because its own basis
 * would give it again.
 */
export function refused(measured: Measured, by: string, reason: MissingReason, remarks: readonly string[]): Missing {
  const { asOf, knownAt, inputs } = measured.basis
  const basis: Basis = {
    method: { id: by, version: 1 },
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    inputs,
    readings: [readingOf('value', measured)],
  }
  return missing(reason, basis, remarks)
}

/** A number as another one read it, under the name it has there. One that was transformed is what it became. */
export function readingOf(term: string, measured: Measured): FormulaReading {
  const { transformations } = measured.basis
  const selection = transformations === undefined ? measured.basis.selection : undefined
  if (measured.kind === 'missing')
    return { term, ...(selection === undefined ? {} : { selection }), missing: measured.reason }
  const { value, unit } = measured
  return selection === undefined ? { term, value, unit } : { term, selection, value }
}
