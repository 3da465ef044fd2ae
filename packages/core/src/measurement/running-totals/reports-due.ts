// How many reports were to be there for a stretch of days.
import { daysPerFrequency, type Frequency, monthsPerFrequency } from '../../foundation/frequency.ts'
import { type Period, wholeMonths } from '../../foundation/period.ts'
import { daysBetween } from '../../foundation/plain-date.ts'

/** How many reports of a frequency a stretch of days holds; `undefined` where that is not a whole number of them. */
export function reportsDue(period: Period, frequency: Frequency | undefined): number | undefined {
  if (frequency === undefined) return undefined
  const step = monthsPerFrequency[frequency]
  const [length, unit] =
    step === undefined
      ? [daysBetween(period.start, period.end) + 1, daysPerFrequency[frequency]]
      : [wholeMonths(period), step]
  if (length === undefined || unit === undefined) return undefined
  return Number.isInteger(length / unit) ? length / unit : undefined
}
