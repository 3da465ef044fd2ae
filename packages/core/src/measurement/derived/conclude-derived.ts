// What a formula comes to for each number: its readings judged, its rows computed at once, all it rests on kept.
import { formatPeriod, type Period } from '../../foundation/period.ts'
import { type Basis, type Coverage, type Measured, type MissingReason, missing, observed } from '../measured.ts'
import { areComparable, methodInForce } from '../method-versions.ts'
import type { Plan } from '../query.ts'
import type { PreparedFormula } from './prepare-formula.ts'
import type { Reading } from './readings.ts'
import { unequalDays } from './unequal-days.ts'

/** A number to be computed. */
export interface DerivedNumber {
  readonly selection: NonNullable<Basis['selection']>
  readonly readings: readonly Reading[]
}

/** Why a number has no value, in a word and in words. */
interface Verdict {
  readonly reason: MissingReason
  readonly remarks: readonly string[]
}

/** Nothing is there and nothing is on its way; other reasons say that there is something that does not count. */
export const ABSENT: ReadonlySet<MissingReason> = new Set([
  'not-collected',
  'not-applicable',
  'not-stated',
  'not-reported',
  'unknown',
])

/** What each number comes to. */
export function concludeDerived(
  plan: Plan,
  { terms, compiled, hindrance }: PreparedFormula,
  numbers: readonly DerivedNumber[],
): readonly Measured[] {
  const days = unequalDays(plan)
  const unequal: Verdict | undefined = days && { reason: 'not-meaningful', remarks: days }
  const verdicts = numbers.map((number) => hindrance ?? hindranceOf(plan, number, unequal))
  const computed = numbers.filter((_, place) => verdicts[place] === undefined)
  const columns = Object.fromEntries(
    terms.map(({ column }, term) => [column, Float64Array.from(computed, ({ readings }) => valueIn(readings[term]))]),
  )
  const values = compiled?.evaluate(columns, new Float64Array(computed.length)) ?? new Float64Array(0)
  let row = -1
  return numbers.map((number, place) => {
    const verdict = verdicts[place]
    const basis = basisOf(plan, number)
    if (verdict !== undefined) return missing(verdict.reason, basis, verdict.remarks)
    row += 1
    const obstacle = compiled?.obstacle(
      Object.fromEntries(terms.map(({ column }, term) => [column, valueIn(number.readings[term])])),
    )
    const told = withRemarks(basis, countedAsZero(number))
    return obstacle === undefined ? observed(values[row] as number, plan.indicator.unit, told) : missing(obstacle, told)
  })
}

function hindranceOf(
  plan: Plan,
  { selection, readings }: DerivedNumber,
  unequal: Verdict | undefined,
): Verdict | undefined {
  const { period } = selection
  const { asOf } = plan.query
  if (period !== undefined && period.end > asOf) {
    return { reason: 'not-yet-due', remarks: [`${formatPeriod(period)} has not ended by ${asOf}`] }
  }
  return missingReadings(plan, readings) ?? clash(readings) ?? unequal ?? lowCoverage(plan, readings)
}

/** The strategy says what becomes of what is absent; what is there and does not count is never taken for 0. */
function missingReadings({ indicator }: Plan, readings: readonly Reading[]): Verdict | undefined {
  const lacking = readings.flatMap(({ term, measured }) => (measured.kind === 'missing' ? [{ term, measured }] : []))
  const [first] = lacking
  if (first === undefined) return undefined
  const decisive = lacking.find(({ measured }) => !ABSENT.has(measured.reason)) ?? first
  const strategy = indicator.formula?.missingValues ?? 'skip-if-any-value-missing'
  const isReplaced =
    ABSENT.has(decisive.measured.reason) &&
    (strategy === 'never-skip' || (strategy === 'skip-if-all-values-missing' && lacking.length < readings.length))
  if (isReplaced) return undefined
  const remarks = lacking.map(({ term, measured: { reason, basis } }) =>
    [`no value for ${term.column}: ${reason}`, ...(basis.remarks ?? [])].join('; '),
  )
  return { reason: decisive.measured.reason, remarks }
}

/** Values of one input at several times, measured by methods that may not be put beside each other. */
function clash(readings: readonly Reading[]): Verdict | undefined {
  for (const [indicator, own] of Map.groupBy(readings, (reading) => reading.indicator)) {
    const versions = [...new Set(own.flatMap(({ measured }) => measured.basis.methodVersion ?? []))]
    if (areComparable(indicator, versions)) continue
    const remarks = own.map(({ term, measured }) => `${term.column}: ${measured.basis.methodVersion ?? 'unknown'}`)
    return { reason: 'incompatible-methods', remarks }
  }
  return undefined
}

/** Inputs keep to their own thresholds; one that the derived indicator declares holds beyond that. */
function lowCoverage({ indicator, query }: Plan, readings: readonly Reading[]): Verdict | undefined {
  const threshold = query.coverageThreshold ?? indicator.coverageThreshold
  const share = leastCovered(readings)?.share
  return threshold === undefined || share === undefined || share >= threshold
    ? undefined
    : { reason: 'below-coverage', remarks: [] }
}

function basisOf({ indicator, query }: Plan, { selection, readings }: DerivedNumber): Basis {
  const { asOf, knownAt } = query
  const coverage = leastCovered(readings)
  const methodVersion = versionOf(indicator, selection.period)
  return {
    method: { id: 'formula', version: 1 },
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    inputs: readings.reduce((sum, { measured }) => sum + measured.basis.inputs, 0),
    selection,
    ...(coverage === undefined ? {} : { coverage }),
    ...(methodVersion === undefined ? {} : { methodVersion }),
    readings: readings.map(({ term, selection: read, measured }) => ({
      term: term.column,
      ...(read === undefined ? {} : { selection: read }),
      ...(measured.kind === 'observed' ? { value: measured.value } : { missing: measured.reason }),
    })),
  }
}

/** A number is covered no better than the least covered of what it is computed from. */
function leastCovered(readings: readonly Reading[]): Coverage | undefined {
  const coverages = readings.flatMap(({ measured }) => measured.basis.coverage ?? [])
  return coverages.toSorted((a, b) => a.share - b.share)[0]
}

function versionOf(indicator: Plan['indicator'], period: Period | undefined): string | undefined {
  return period === undefined ? undefined : methodInForce(indicator, period.start)
}

function countedAsZero({ readings }: DerivedNumber): readonly string[] {
  return readings.flatMap(({ term, measured }) =>
    measured.kind === 'missing' ? [`${term.column} counts as 0: ${measured.reason}`] : [],
  )
}

function withRemarks(basis: Basis, remarks: readonly string[]): Basis {
  return remarks.length === 0 ? basis : { ...basis, remarks }
}

function valueIn(reading: Reading | undefined): number {
  return reading?.measured.kind === 'observed' ? reading.measured.value : 0
}
