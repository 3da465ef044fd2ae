// A stretch of days, both ends included, and the periods a calendar is cut into.
import type * as z from 'zod'
import { type CalendarCell, calendarGrid } from './calendar/calendar-grid.ts'
import { calendarLabel } from './calendar/calendar-label.ts'
import type { CalendarConventions, CalendarUnit } from './calendar/calendar-unit.ts'
import { dayNumber, plainDateOf } from './day-number.ts'
import { CollectiveImpactError } from './errors.ts'
import { lastDayOfMonth, monthsBetween, PlainDate } from './plain-date.ts'
import { part } from './schema.ts'

/** A stretch of calendar days, both ends included. */
export const Period = part(
  'Period',
  'A stretch of calendar days, both ends included.',
  {
    /** First day. */
    start: PlainDate,
    /** Last day, included. */
    end: PlainDate,
  },
  { inOrder: [['start', 'end']] },
)
export interface Period extends z.output<typeof Period> {}

/** A period of the calendar, with the label people know it by. */
export interface CalendarPeriod extends Period {
  /**
   * `2011-09-30`, `2011-W39`, `2011-W39/2011-W40`, `2011-09`, `2011-09/2011-10`, `2011-Q3`, `2011-H2`, `2011`,
   * `2010/2011`, `SY2011/12` and fiscal `2011/12`, `2011/12 H1`, `2011/12 Q2`; for a wave of a survey its name.
   */
  readonly label: string
}

/**
 * The calendar unit's period that holds a day.
 * @throws {@link CollectiveImpactError} `foundation/invalid-calendar` where the conventions are not what the unit needs,
 * `foundation/invalid-date` for what is no day, and where the period reaches past the years 0000 to 9999
 */
export function calendarPeriodOf(
  date: PlainDate,
  unit: CalendarUnit,
  conventions: CalendarConventions = {},
): CalendarPeriod {
  return periodOfCell(calendarGrid(unit, conventions).cellAt(dayNumber(date)), unit, conventions)
}

/**
 * The calendar unit's period after this one.
 * @throws {@link CollectiveImpactError} as {@link calendarPeriodOf}
 */
export function nextCalendarPeriod(
  period: Period,
  unit: CalendarUnit,
  conventions: CalendarConventions = {},
): CalendarPeriod {
  return periodOfCell(calendarGrid(unit, conventions).cellAt(dayNumber(period.end) + 1), unit, conventions)
}

/**
 * The calendar unit's periods next to this one, in the order of time: as many after it as `steps` says, or, where
 * `steps` is negative, before it.
 * @throws {@link CollectiveImpactError} as {@link calendarPeriodOf}
 */
export function adjacentCalendarPeriods(
  period: Period,
  steps: number,
  unit: CalendarUnit,
  conventions: CalendarConventions = {},
): readonly CalendarPeriod[] {
  requireInteger('steps', steps)
  const { cellAt } = calendarGrid(unit, conventions)
  const periods: CalendarPeriod[] = []
  let day = steps < 0 ? dayNumber(period.start) - 1 : dayNumber(period.end) + 1
  while (periods.length < Math.abs(steps)) {
    const cell = cellAt(day)
    periods.push(periodOfCell(cell, unit, conventions))
    day = steps < 0 ? cell.first - 1 : cell.last + 1
  }
  return steps < 0 ? periods.reverse() : periods
}

/**
 * All periods of a calendar unit that are counted in a year, in the order of time. Weeks are counted in the year that
 * most of their days are in, fiscal years in the one they are named by, or in that of their start.
 * @throws {@link CollectiveImpactError} as {@link calendarPeriodOf}
 */
export function calendarPeriodsOfYear(
  year: number,
  unit: CalendarUnit,
  conventions: CalendarConventions = {},
): readonly CalendarPeriod[] {
  requireInteger('year', year)
  const { cellAt, startOf } = calendarGrid(unit, conventions)
  const periods: CalendarPeriod[] = []
  for (let cell = cellAt(startOf(year, 1)); cell.year === year; cell = cellAt(cell.last + 1)) {
    periods.push(periodOfCell(cell, unit, conventions))
  }
  return periods
}

/** Where a calendar period stands. */
export interface CalendarPlace {
  /** The year it is counted in: of a week the ISO year, of a fiscal year the one it is named by, or that of its start. */
  readonly year: number
  /** Its place among the periods of that year, from 1: the week of an ISO week, the quarter of a fiscal quarter. */
  readonly ordinal: number
}

/**
 * Where the calendar unit's period that holds a day stands: 2005-01-01 is in week 53 of 2004.
 * @throws {@link CollectiveImpactError} as {@link calendarPeriodOf}
 */
export function calendarPlaceOf(
  date: PlainDate,
  unit: CalendarUnit,
  conventions: CalendarConventions = {},
): CalendarPlace {
  const { year, ordinal } = calendarGrid(unit, conventions).cellAt(dayNumber(date))
  return { year, ordinal }
}

function requireInteger(name: string, number: number): void {
  if (Number.isInteger(number)) return
  throw new CollectiveImpactError('foundation/invalid-calendar', `${name}: expected a whole number, found ${number}`, {
    path: [name],
  })
}

/** A cell of a calendar unit as a period. */
export function periodOfCell(cell: CalendarCell, unit: CalendarUnit, conventions: CalendarConventions): CalendarPeriod {
  return {
    start: plainDateOf(cell.first),
    end: plainDateOf(cell.last),
    label: calendarLabel(unit, cell, conventions),
  }
}

/** Whether `inner` lies wholly within `outer`. */
export function nests(inner: Period, outer: Period): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** How many days a period has. */
export function daysIn(period: Period): number {
  return dayNumber(period.end) - dayNumber(period.start) + 1
}

/** How many whole calendar months a period spans, when it begins and ends with them. */
export function wholeMonths(period: Period): number | undefined {
  const isWhole = period.start.endsWith('-01') && period.end === lastDayOfMonth(period.end)
  return isWhole ? monthsBetween(period.start, period.end) + 1 : undefined
}

/** `2010-04-01/2010-06-30`, as ISO 8601 writes an interval. */
export function formatPeriod(period: Period): string {
  return `${period.start}/${period.end}`
}
