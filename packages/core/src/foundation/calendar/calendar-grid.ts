// A calendar unit as arithmetic on day numbers: which cell holds a day, and where a year's cells begin.
import { dayNumberOf, dayPartsOf, weekdayOf } from '../day-number.ts'
import { CollectiveImpactError } from '../errors.ts'
import {
  type CalendarConventions,
  type CalendarUnit,
  calendarUnits,
  isFiscal,
  isMonthUnit,
  monthsPerUnit,
  weekdays,
} from './calendar-unit.ts'

/** One period of a calendar unit, as day numbers. */
export interface CalendarCell {
  readonly first: number
  /** Included. */
  readonly last: number
  /** The year it is counted in; for a fiscal year the one it is named by. */
  readonly year: number
  /** Its place among the cells of that year, from 1. */
  readonly ordinal: number
}

/** The cells of a calendar unit. They follow each other without a gap. */
export interface CalendarGrid {
  readonly cellAt: (day: number) => CalendarCell
  /** Where the cell with that place in a year begins, if the year has as many. */
  readonly startOf: (year: number, ordinal: number) => number
}

/**
 * The cells of a unit under the conventions of an initiative.
 * @throws {@link CollectiveImpactError} `foundation/invalid-calendar`
 */
export function calendarGrid(unit: CalendarUnit, conventions: CalendarConventions): CalendarGrid {
  if (isMonthUnit(unit)) {
    const startMonth = startMonthOf(unit, conventions)
    const isNamedByEnd = isFiscal(unit) && startMonth > 1 && conventions.fiscalYearNamedBy === 'end-year'
    return monthGrid(monthsPerUnit[unit], startMonth, isNamedByEnd ? 1 : 0)
  }
  switch (unit) {
    case 'day':
      return dayGrid
    case 'week':
      return weekGrid(weekStartOf(conventions), 1)
    case 'two-weeks':
      return weekGrid(weekStartOf(conventions), 2)
    default:
      throw invalid('unit', `one of ${calendarUnits.join(', ')}`, unit)
  }
}

/** The cell with a place in a year; `undefined` where the year has fewer. */
export function cellOfPlace(
  { cellAt, startOf }: CalendarGrid,
  year: number,
  ordinal: number,
): CalendarCell | undefined {
  const cell = cellAt(startOf(year, ordinal))
  return cell.year === year && cell.ordinal === ordinal ? cell : undefined
}

/** The month a unit's years begin in, 1 to 12. */
export function startMonthOf(unit: CalendarUnit, conventions: CalendarConventions): number {
  if (isFiscal(unit)) return requireMonth('fiscalYearStartMonth', conventions.fiscalYearStartMonth ?? 1)
  if (unit === 'school-year') return requireMonth('schoolYearStartMonth', conventions.schoolYearStartMonth)
  return 1
}

/** The day that weeks begin on, 1 (Monday) to 7. */
export function weekStartOf({ weekStartsOn = 'monday' }: CalendarConventions): number {
  const position = weekdays.indexOf(weekStartsOn)
  if (position < 0) throw invalid('weekStartsOn', `one of ${weekdays.join(', ')}`, weekStartsOn)
  return position + 1
}

function requireMonth(name: string, month: number | undefined): number {
  if (month !== undefined && Number.isInteger(month) && month >= 1 && month <= 12) return month
  throw invalid(name, 'a month, 1 (January) to 12', month)
}

function invalid(name: string, expected: string, found: unknown): CollectiveImpactError {
  return new CollectiveImpactError(
    'foundation/invalid-calendar',
    `${name}: expected ${expected}, found ${JSON.stringify(found) ?? 'nothing'}`,
    { path: [name] },
  )
}

const dayGrid: CalendarGrid = {
  cellAt(day) {
    const { year } = dayPartsOf(day)
    return { first: day, last: day, year, ordinal: day - dayNumberOf(year, 1, 1) + 1 }
  },
  startOf: (year, ordinal) => dayNumberOf(year, 1, ordinal),
}

/** Cells of whole months; months are counted from the start month of the year 0. */
function monthGrid(months: number, startMonth: number, yearsAhead: number): CalendarGrid {
  const firstDayOf = (count: number) => {
    const since = count + startMonth - 1
    const year = Math.floor(since / 12)
    return dayNumberOf(year, since - year * 12 + 1, 1)
  }
  return {
    cellAt(day) {
      const { year, month } = dayPartsOf(day)
      const count = Math.floor((year * 12 + month - startMonth) / months) * months
      const startYear = Math.floor(count / 12)
      return {
        first: firstDayOf(count),
        last: firstDayOf(count + months) - 1,
        year: startYear + yearsAhead,
        ordinal: (count - startYear * 12) / months + 1,
      }
    },
    startOf: (year, ordinal) => firstDayOf((year - yearsAhead) * 12 + (ordinal - 1) * months),
  }
}

/** Cells of whole weeks. A week counts in the year that most of its days are in (ISO 8601). */
function weekGrid(weekStart: number, weeks: 1 | 2): CalendarGrid {
  const startOfWeek = (day: number) => day - ((weekdayOf(day) - weekStart + 7) % 7)
  const startOfYear = (year: number) => startOfWeek(dayNumberOf(year, 1, 4))
  return {
    cellAt(day) {
      const { year } = dayPartsOf(startOfWeek(day) + 3)
      const start = startOfYear(year)
      const ordinal = Math.floor((day - start) / (7 * weeks)) + 1
      const first = start + (ordinal - 1) * 7 * weeks
      const last = first + 7 * weeks - 1
      return { first, last: weeks === 1 ? last : Math.min(last, startOfYear(year + 1) - 1), year, ordinal }
    },
    startOf: (year, ordinal) => startOfYear(year) + (ordinal - 1) * 7 * weeks,
  }
}
