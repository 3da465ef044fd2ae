// Periods as ISO 8601 writes them: years, months, weeks, days, and intervals of them.
import { calendarGrid, cellOfPlace } from '../calendar/calendar-grid.ts'
import type { CalendarUnit } from '../calendar/calendar-unit.ts'
import { afterDuration } from '../calendar/duration.ts'
import { dayNumber, plainDateOf } from '../day-number.ts'
import { calendarPeriodOf, formatPeriod, type Period } from '../period.ts'
import { type PeriodNotation, periodReader } from './period-notation.ts'

/**
 * Periods of ISO 8601, extended format: `2004`, `2004-03`, `2004-W10`, `2004-03-15`, `2004-W10-1`, `2004-075`, intervals
 * of two of one kind such as `2004-03/2004-05`, and intervals with a duration in years, months, weeks and days, such as
 * `2004-03-15/P3M`. Written as the year, month, week or day where the period is one, otherwise as first and last day.
 *
 * @example
 * ```ts
 * import { iso8601Periods } from '@collective-impact/core'
 *
 * iso8601Periods.parse('2004-W10') // => { start: '2004-03-01', end: '2004-03-07' }
 * iso8601Periods.parse('2004-03-15/P3M') // => { start: '2004-03-15', end: '2004-06-14' }
 * iso8601Periods.format({ start: '2004-03-01', end: '2004-03-31' }) // => '2004-03'
 * ```
 */
export const iso8601Periods: PeriodNotation = {
  ...periodReader({
    name: 'a period of ISO 8601',
    examples: '2004, 2004-03, 2004-W10, 2004-03-15, 2004-03-15/2004-06-14 or 2004-03-15/P3M',
    read: (text) => readInterval(text, readIsoPeriod),
  }),
  format: (period) => writtenAs.find(([unit]) => isOne(period, unit))?.[1](period) ?? formatPeriod(period),
}

/** A period that is no interval, and the form it is written in. */
export interface SinglePeriod {
  readonly form: string
  readonly period: Period
}

/** Reads a single period, two of one form with `/` between, or one with a duration. */
export function readInterval(text: string, readOne: (text: string) => SinglePeriod | undefined): Period | undefined {
  const [from = '', to, ...rest] = text.split('/')
  const first = readOne(from)
  if (first === undefined || rest.length > 0) return undefined
  const { form, period } = first
  if (to === undefined) return period
  if (to.startsWith('P')) {
    const after = afterDuration(dayNumber(period.start), to)
    const isPeriod = after !== undefined && after > dayNumber(period.start)
    return isPeriod ? { start: period.start, end: plainDateOf(after - 1) } : undefined
  }
  const second = readOne(to)
  if (second?.form !== form || second.period.start < period.start) return undefined
  return { start: period.start, end: second.period.end }
}

const FORMS: readonly [RegExp, CalendarUnit][] = [
  [/^(\d{4})$/, 'year'],
  [/^(\d{4})-(\d{2})$/, 'month'],
  [/^(\d{4})-W(\d{2})$/, 'week'],
  [/^(\d{4})-(\d{3})$/, 'day'],
]

/** Reads a single period of ISO 8601. */
export function readIsoPeriod(text: string): SinglePeriod | undefined {
  for (const [form, unit] of FORMS) {
    const match = form.exec(text)
    if (match !== null) return single(unit, Number(match[1]), Number(match[2] ?? 1))
  }
  const weekDate = /^(\d{4}-W\d{2})-([1-7])$/.exec(text)
  if (weekDate !== null) {
    const week = readIsoPeriod(weekDate[1] ?? '')
    return week && day(plainDateOf(dayNumber(week.period.start) + Number(weekDate[2]) - 1))
  }
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? day(plainDateOf(dayNumber(text))) : undefined
}

function single(unit: CalendarUnit, year: number, ordinal: number): SinglePeriod | undefined {
  const cell = cellOfPlace(calendarGrid(unit, {}), year, ordinal)
  return cell && { form: unit, period: { start: plainDateOf(cell.first), end: plainDateOf(cell.last) } }
}

function day(date: string): SinglePeriod {
  return { form: 'day', period: { start: date, end: date } }
}

const writtenAs: readonly [CalendarUnit, (period: Period) => string][] = [
  ['year', ({ start }) => start.slice(0, 4)],
  ['month', ({ start }) => start.slice(0, 7)],
  ['week', ({ start }) => calendarPeriodOf(start, 'week').label],
  ['day', ({ start }) => start],
]

/** Whether a period is one of a calendar unit. */
export function isOne(period: Period, unit: CalendarUnit): boolean {
  const { first, last } = calendarGrid(unit, {}).cellAt(dayNumber(period.start))
  return first === dayNumber(period.start) && last === dayNumber(period.end)
}
