// The days up to the one on which a check is asked.
import type { Period } from '../foundation/period.ts'
import { addDays, addMonths, type PlainDate } from '../foundation/plain-date.ts'

/** The days of the last so many months, the day itself included. */
export function recentDays(months: number, asOf: PlainDate): Period {
  return { start: addMonths(addDays(asOf, 1), -months), end: asOf }
}
