// What an indicator is computed from, directly or through others: how often that is reported, and by which dimensions.
import type { Indicator } from '../../conditions/shared-measurement/indicator.ts'
import { daysPerFrequency, type Frequency } from '../../foundation/frequency.ts'
import type { RecordLookup } from '../record-lookup.ts'

/** An indicator, and whatever it is computed from directly or through others, each once. */
export function withInputs(lookup: RecordLookup, indicator: Indicator): readonly Indicator[] {
  const found = new Set([indicator])
  // What is added on the way is visited too.
  for (const { formula } of found) {
    for (const input of formula?.inputs ?? []) found.add(lookup.indicator(input.indicator))
  }
  return [...found]
}

/** What an indicator is computed from that is reported itself; the indicator alone where it has no formula. */
export function reportedInputs(lookup: RecordLookup, indicator: Indicator): readonly Indicator[] {
  return withInputs(lookup, indicator).filter(({ formula }) => formula === undefined)
}

/** Whether values of an indicator can be told apart by a dimension; of a derived one, if any of its inputs' can. */
export function isDisaggregatedBy(lookup: RecordLookup, indicator: Indicator, dimension: string): boolean {
  return withInputs(lookup, indicator).some(({ dimensions = [] }) => dimensions.some((id) => id === dimension))
}

/** How often an indicator has a value: as it says itself, or as rarely as the rarest of what it is computed from. */
export function frequencyOf(lookup: RecordLookup, indicator: Indicator): Frequency | undefined {
  if (indicator.frequency !== undefined || indicator.formula === undefined) return indicator.frequency
  const frequencies = reportedInputs(lookup, indicator).map(({ frequency }) => frequency)
  return frequencies.reduce((rarest, frequency) => (daysOf(frequency) > daysOf(rarest) ? frequency : rarest))
}

/** What recurs at no known time is rarer than anything. */
function daysOf(frequency: Frequency | undefined): number {
  return (frequency === undefined ? undefined : daysPerFrequency[frequency]) ?? Number.POSITIVE_INFINITY
}
