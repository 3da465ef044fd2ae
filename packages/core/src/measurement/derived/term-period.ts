// The days that a term of a formula means, seen from the days of the number that is computed.
import type { CalendarConventions } from '../../foundation/calendar/calendar-unit.ts'
import {
  adjacentCalendarPeriods,
  calendarPeriodOf,
  daysIn,
  formatPeriod,
  type Period,
  wholeMonths,
} from '../../foundation/period.ts'
import { addDays, addMonths, lastDayOfMonth } from '../../foundation/plain-date.ts'
import type { TermTime } from '../formula-engine.ts'

/** The days meant; `undefined` where there are none that would mean it. */
export function termPeriod(period: Period, time: TermTime, conventions: CalendarConventions): Period | undefined {
  switch (time.kind) {
    case 'same-period':
      return period
    case 'periods-later':
      return periodsLater(period, time.periods, conventions)
    case 'years-later':
      return wholeMonths(period) === undefined ? undefined : monthsLater(period, 12 * time.years)
    case 'year-to-date':
      return yearToDate(period, time.year, conventions)
  }
}

/** Waves of a survey follow each other, months follow months; other periods are as many days long. */
function periodsLater(period: Period, periods: number, conventions: CalendarConventions): Period | undefined {
  const waves = (conventions.surveyWaves ?? []).map((wave) => wave.period).sort((a, b) => (a.start < b.start ? -1 : 1))
  const wave = waves.findIndex((known) => formatPeriod(known) === formatPeriod(period))
  if (wave >= 0) return waves[wave + periods]
  const months = wholeMonths(period)
  if (months !== undefined) return monthsLater(period, months * periods)
  if (formatPeriod(calendarPeriodOf(period.start, 'two-weeks', conventions)) === formatPeriod(period)) {
    const steps = adjacentCalendarPeriods(period, periods, 'two-weeks', conventions)
    return periods < 0 ? steps[0] : steps.at(-1)
  }
  const days = daysIn(period) * periods
  return { start: addDays(period.start, days), end: addDays(period.end, days) }
}

/** A period of whole months stays one, however long its months are. */
function monthsLater({ start, end }: Period, months: number): Period {
  return { start: addMonths(start, months), end: lastDayOfMonth(addMonths(end, months)) }
}

/** From the beginning of the year that the period ends in; a period that begins before it is no part of that year. */
function yearToDate(
  { start, end }: Period,
  year: 'calendar' | 'fiscal',
  conventions: CalendarConventions,
): Period | undefined {
  const whole = calendarPeriodOf(end, year === 'fiscal' ? 'fiscal-year' : 'year', conventions)
  return start < whole.start ? undefined : { start: whole.start, end }
}
