// The label people know a calendar period by. Labels follow ISO 8601 as far as it goes.
import { dayPartsOf, fourDigits, twoDigits } from '../day-number.ts'
import { type CalendarCell, startMonthOf, weekStartOf } from './calendar-grid.ts'
import type { CalendarConventions, CalendarUnit } from './calendar-unit.ts'

/** What stands before the `W` of a week that does not begin on Monday, by the day it begins on. */
export const weekPrefixes = ['', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const

/** The label of a cell of a unit. */
export function calendarLabel(unit: CalendarUnit, cell: CalendarCell, conventions: CalendarConventions): string {
  const year = fourDigits(cell.year)
  switch (unit) {
    case 'day':
      return `${monthOf(cell.first)}-${twoDigits(dayPartsOf(cell.first).day)}`
    case 'week':
      return week(cell.year, cell.ordinal, conventions)
    case 'two-weeks': {
      const first = week(cell.year, cell.ordinal * 2 - 1, conventions)
      return cell.last - cell.first < 7 ? first : `${first}/${week(cell.year, cell.ordinal * 2, conventions)}`
    }
    case 'month':
      return monthOf(cell.first)
    case 'two-months':
      return `${monthOf(cell.first)}/${monthOf(cell.last)}`
    case 'quarter':
      return `${year}-Q${cell.ordinal}`
    case 'half-year':
      return `${year}-H${cell.ordinal}`
    case 'year':
      return year
    case 'two-years':
      return `${year}/${fourDigits(cell.year + 1)}`
    case 'school-year':
      return `SY${startMonthOf(unit, conventions) === 1 ? year : bothYears(cell.year)}`
    case 'fiscal-quarter':
      return `${fiscalYear(cell, conventions)} Q${cell.ordinal}`
    case 'fiscal-half-year':
      return `${fiscalYear(cell, conventions)} H${cell.ordinal}`
    case 'fiscal-year':
      return fiscalYear(cell, conventions)
  }
}

function monthOf(day: number): string {
  const { year, month } = dayPartsOf(day)
  return `${fourDigits(year)}-${twoDigits(month)}`
}

function week(year: number, ordinal: number, conventions: CalendarConventions): string {
  return `${fourDigits(year)}-${weekPrefixes[weekStartOf(conventions) - 1]}W${twoDigits(ordinal)}`
}

function fiscalYear({ year }: CalendarCell, conventions: CalendarConventions): string {
  const { fiscalYearNamedBy = 'both-years', fiscalYearStartMonth = 1 } = conventions
  if (fiscalYearNamedBy !== 'both-years') return `FY${fourDigits(year)}`
  return fiscalYearStartMonth === 1 ? fourDigits(year) : bothYears(year)
}

function bothYears(year: number): string {
  return `${fourDigits(year)}/${fourDigits(year + 1).slice(-2)}`
}
