// What a regular member is expected to report, as part of a calendar.
import { type Frequency, monthsPerFrequency } from '../../foundation/frequency.ts'
import { type Period, wholeMonths } from '../../foundation/period.ts'
import { belongs, firstStart, hasCalendar, statedExpectations } from '../expected-reports.ts'
import type { Plan } from '../query.ts'
import type { CalendarSpan, Calendars } from './calendars.ts'
import type { RegularSeries } from './regular-series.ts'

/** Reports by a calendar, a report in every cell, or none. */
export type RegularExpectation =
  | { readonly kind: 'calendar'; readonly span: CalendarSpan }
  | { readonly kind: 'once' }
  | { readonly kind: 'none' }

/** `undefined` where reports do not follow the calendar, so that days have to be held against days. */
export function expectationOf(
  plan: Plan,
  calendars: Calendars,
  partner: string | undefined,
  regular: readonly RegularSeries[],
): RegularExpectation | undefined {
  const stated = statedExpectations(plan)
  if (stated.length > 0) {
    const [own, ...others] = stated.filter((expectation) => expectation.partner === partner)
    if (own === undefined) return { kind: 'none' }
    if (others.length > 0 || !hasCalendar(own.frequency)) return undefined
    const { frequency, from, to, dueDays = 0 } = own
    return follow(calendars, regular, calendars.from(from, { frequency, to, dueDays }, plan.query.asOf))
  }
  const { frequency } = plan.indicator
  const earliest = regular.flatMap((one) => earliestOf(plan, one, frequency))
  if (earliest.length === 0) return { kind: 'none' }
  if (!hasCalendar(frequency)) return belongs(plan, partner, plan.query.asOf) ? { kind: 'once' } : { kind: 'none' }
  const from = firstStart(plan, earliest, frequency)
  return follow(calendars, regular, calendars.from(from, { frequency, to: undefined, dueDays: 0 }, plan.query.asOf))
}

/** The first period that has ended, and the first of the usual length. */
function earliestOf(
  plan: Plan,
  one: RegularSeries,
  frequency: Frequency | undefined,
): readonly { readonly period: Period }[] {
  const months = frequency === undefined ? undefined : monthsPerFrequency[frequency]
  const { length: ended } = one.codes
  const periodOf = (run: number) => plan.table.periods[one.codes[run] as number] as Period
  if (ended === 0) return []
  let usual = 0
  while (months !== undefined && usual < ended && wholeMonths(periodOf(usual)) !== months) usual += 1
  return usual === 0 || usual === ended
    ? [{ period: periodOf(0) }]
    : [{ period: periodOf(0) }, { period: periodOf(usual) }]
}

/** The calendar, when every report is exactly one of its entries. */
function follow(
  calendars: Calendars,
  all: readonly RegularSeries[],
  span: CalendarSpan,
): RegularExpectation | undefined {
  return all.every(({ regular, codes }) => codes.length === 0 || calendars.follows(regular, codes, span))
    ? { kind: 'calendar', span }
    : undefined
}
