// The days on which running totals start again from 0.
import type { Resets } from '../../conditions/shared-measurement/resets.ts'
import type { CalendarConventions } from '../../foundation/calendar/calendar-unit.ts'
import { calendarPeriodOf } from '../../foundation/period.ts'
import type { PlainDate } from '../../foundation/plain-date.ts'

/** The last day up to `until` on which totals start again, as far as that is known from the calendar or a list. */
export function lastReset(
  resets: Resets | undefined,
  until: PlainDate,
  calendar: CalendarConventions,
): PlainDate | undefined {
  if (resets === undefined || resets === 'period-start' || resets === 'fall') return undefined
  if (typeof resets === 'string') return calendarPeriodOf(until, resets, calendar).start
  return [...resets]
    .sort()
    .filter((day) => day <= until)
    .at(-1)
}
