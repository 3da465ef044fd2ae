// What speaks against putting numbers beside each other, and a difference and a sum that heed it.
import { describeUnit } from '../conditions/shared-measurement/unit.ts'
import { exactSum } from '../foundation/exact-sum.ts'
import { byText } from '../foundation/order.ts'
import { formatPeriod, type Period, wholeMonths } from '../foundation/period.ts'
import { daysBetween } from '../foundation/plain-date.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import {
  type Basis,
  type Measured,
  type MissingReason,
  missing,
  type Observed,
  observed,
  readingOf,
} from './measured.ts'
import { areComparable } from './method-versions.ts'
import { RecordLookup } from './record-lookup.ts'

/**
 * What numbers can differ in: the unit, the indicator, the version of its definition, the method by which values were
 * combined, the population with its groups, and the days. Partners and places are what one compares; they are free.
 */
export type Difference = 'unit' | 'indicator' | 'definition' | 'method' | 'population' | 'period'

/** Something in which numbers differ that are to be put beside each other. */
export interface Clash {
  readonly on: Difference
  /** What the numbers say of it, in their order. */
  readonly values: readonly string[]
}

/**
 * What speaks against putting numbers beside each other. `along` names what they may differ in, because that is what is
 * compared: over time (`period`) only the length of the periods has to be the same. Missing numbers clash with nothing.
 */
export function clashesOf(
  record: InitiativeRecord,
  numbers: readonly Measured[],
  along: readonly Difference[] = [],
): readonly Clash[] {
  const found = numbers.filter((measured) => measured.kind === 'observed')
  const guards: Readonly<Record<Difference, (measured: Observed) => string>> = {
    unit: ({ unit }) => `${unit.kind} ${describeUnit(unit)}`,
    indicator: ({ basis }) => basis.selection?.indicator ?? '',
    definition: ({ basis }) => basis.methodVersion ?? '',
    method: ({ basis: { method } }) => `${method.id}, version ${method.version}`,
    population: (measured) => populationOf(RecordLookup.of(record), measured),
    period: ({ basis }) => describePeriod(basis.selection?.period, along.includes('period')),
  }
  return (Object.keys(guards) as Difference[]).flatMap((on) => {
    if (along.includes(on) && on !== 'period') return []
    const values = found.map(guards[on])
    const differ = on === 'definition' ? haveOtherDefinitions(record, found) : new Set(values).size > 1
    return differ ? [{ on, values }] : []
  })
}

const REASONS: Readonly<Record<Difference, MissingReason>> = {
  unit: 'incompatible-units',
  indicator: 'not-meaningful',
  definition: 'incompatible-methods',
  method: 'incompatible-methods',
  population: 'not-meaningful',
  period: 'not-meaningful',
}

/** `upper` less `lower`, in their unit; missing when either is, or when they differ in more than is compared. */
export function difference(
  record: InitiativeRecord,
  upper: Measured,
  lower: Measured,
  along: readonly Difference[] = [],
): Measured {
  return combine(record, [upper, lower], along, 'difference', ([from = 0, taken = 0]) => from - taken)
}

/**
 * The sum of numbers, in their unit; missing when one of them is, or when they differ in more than is added up. That
 * nobody is in two of them is for the caller to know.
 */
export function sumOf(
  record: InitiativeRecord,
  numbers: readonly [Measured, ...Measured[]],
  along: readonly Difference[] = [],
): Measured {
  return combine(record, numbers, along, 'sum of numbers', exactSum)
}

function combine(
  record: InitiativeRecord,
  numbers: readonly [Measured, ...Measured[]],
  along: readonly Difference[],
  id: string,
  maths: (values: readonly number[]) => number,
): Measured {
  const basis = basisOf(numbers, id)
  const values: number[] = []
  for (const number of numbers) {
    if (number.kind === 'missing') return missing(number.reason, basis, number.basis.remarks)
    values.push(number.value)
  }
  const [clash] = clashesOf(record, numbers, along)
  if (clash !== undefined) return missing(REASONS[clash.on], basis, [`${clash.on}: ${clash.values.join(' beside ')}`])
  const [first] = numbers
  return first.kind === 'observed' ? observed(maths(values), first.unit, basis) : first
}

function basisOf(numbers: readonly [Measured, ...Measured[]], id: string): Basis {
  const [first] = numbers
  const { asOf, knownAt } = first.basis
  return {
    method: { id, version: 1 },
    asOf:
      numbers
        .map(({ basis }) => basis.asOf)
        .sort()
        .at(-1) ?? asOf,
    ...(numbers.every(({ basis }) => basis.knownAt === knownAt) && knownAt !== undefined ? { knownAt } : {}),
    inputs: numbers.reduce((sum, { basis }) => sum + basis.inputs, 0),
    readings: numbers.map((number, position) => readingOf(`number ${position + 1}`, number)),
  }
}

/** Whether a change of method that breaks the series lies between numbers of one indicator. */
function haveOtherDefinitions(record: InitiativeRecord, numbers: readonly Observed[]): boolean {
  const { indicators } = RecordLookup.of(record)
  const byIndicator = Map.groupBy(numbers, ({ basis }) => basis.selection?.indicator ?? '')
  return [...byIndicator].some(([id, ofIndicator]) => {
    const indicator = indicators.get(id)
    const versions = ofIndicator.flatMap(({ basis }) => basis.methodVersion ?? [])
    return indicator !== undefined && !areComparable(indicator, versions)
  })
}

function populationOf({ indicators }: RecordLookup, { basis: { selection } }: Observed): string {
  const population = indicators.get(selection?.indicator ?? '')?.population ?? 'everybody'
  const groups = Object.entries(selection?.groups ?? {}).sort(([a], [b]) => byText(a, b))
  return [population, ...groups.map(([dimension, category]) => `${dimension} ${category}`)].join(', ')
}

function describePeriod(period: Period | undefined, byLength: boolean): string {
  if (period === undefined) return 'all days'
  if (!byLength) return formatPeriod(period)
  const months = wholeMonths(period)
  return months === undefined ? `${daysBetween(period.start, period.end) + 1} days` : `${months} months`
}
