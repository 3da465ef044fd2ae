// The three years of the sample, cut into the cells its partners report by.
import type { CalendarUnit } from '../../foundation/calendar/calendar-unit.ts'
import { type CalendarPeriod, calendarPeriodOf, nextCalendarPeriod } from '../../foundation/period.ts'

const CONVENTIONS = { fiscalYearStartMonth: 7 }
const FIRST_DAY = '2022-07-01'
/** The last day of the three years. */
const LAST_DAY = '2025-06-30'

/** The day the sample is looked at: a month after its third year. */
export const asOf = '2025-07-31'

export const months = cellsOf('month')
export const quarters = cellsOf('quarter')
export const halfYears = cellsOf('half-year')
export const schoolYears = cellsOf('fiscal-year')

function cellsOf(unit: CalendarUnit): readonly CalendarPeriod[] {
  const cells: CalendarPeriod[] = []
  let cell = calendarPeriodOf(FIRST_DAY, unit, CONVENTIONS)
  while (cell.end <= LAST_DAY) {
    cells.push(cell)
    cell = nextCalendarPeriod(cell, unit, CONVENTIONS)
  }
  return cells
}
