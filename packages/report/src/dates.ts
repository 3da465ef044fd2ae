// Days as people write them, the same everywhere: `31 December 2011`.
import type { LabeledPeriod, Period, PlainDate } from '@collective-impact/core'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `31 December 2011`. */
export function dateInWords(date: PlainDate): string {
  const [year, month, day] = date.split('-')
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${Number(year)}`
}

/** `1 April 2011 to 31 March 2012`, or the one day. */
export function periodInWords({ start, end }: Period): string {
  return start === end ? dateInWords(start) : `${dateInWords(start)} to ${dateInWords(end)}`
}

/** Where a label alone is ambiguous to a reader: `2011/12 Q3 (1 October 2011 to 31 December 2011)`. */
export function labeledPeriodInWords(period: LabeledPeriod): string {
  return `${period.label} (${periodInWords(period)})`
}
