// Periods as SDMX writes them: calendar periods, periods of a reporting year, points in time and ranges.
// SDMX 3.0, Section 6, Technical Notes, 4.2 "Time and Time Format".
import { afterDuration, durationBetween } from '../calendar/duration.ts'
import {
  addMonthsTo,
  dayNumber,
  dayNumberOf,
  dayPartsOf,
  daysInMonth,
  fourDigits,
  plainDateOf,
  weekdayOf,
} from '../day-number.ts'
import { CollectiveImpactError } from '../errors.ts'
import type { Period } from '../period.ts'
import type { PlainDate } from '../plain-date.ts'
import { isOne, readIsoPeriod } from './iso-8601-periods.ts'
import { type PeriodNotation, periodReader } from './period-notation.ts'

/**
 * Periods of SDMX whose reporting year is the calendar year: `2004`, `2004-03`, `2004-03-15`, `2004-A1`, `2004-S1`
 * (six months), `2004-T1` (four), `2004-Q1`, `2004-M03`, `2004-W10`, `2004-D075`, the day of a point in time
 * `2004-03-15T12:00:00`, and ranges such as `2004-03-15/P3M`. A time zone is read and left aside. Written as the calendar
 * year, month or day where the period is one, then as a period of the reporting year, then as a range.
 *
 * @example
 * ```ts
 * import { sdmxPeriods } from '@collective-impact/core'
 *
 * sdmxPeriods.parse('2004-T2') // => { start: '2004-05-01', end: '2004-08-31' }
 * sdmxPeriods.format({ start: '2004-01-01', end: '2004-03-31' }) // => '2004-Q1'
 * ```
 */
export const sdmxPeriods: PeriodNotation = sdmxPeriodsOf('--01-01')

/**
 * Periods of SDMX whose reporting year begins on another day: `reportingYearStartDay` is the attribute
 * `REPORTING_YEAR_START_DAY` of the data, such as `--07-01`. A reporting year is called by the calendar year it begins in.
 * @throws {@link CollectiveImpactError} `foundation/invalid-calendar`
 *
 * @example
 * ```ts
 * import { sdmxPeriodsOf } from '@collective-impact/core'
 *
 * sdmxPeriodsOf('--07-01').parse('2010-Q2') // => { start: '2010-10-01', end: '2010-12-31' }
 * ```
 */
export function sdmxPeriodsOf(reportingYearStartDay: string): PeriodNotation {
  const startOf = reportingYear(reportingYearStartDay)
  return {
    ...periodReader({
      name: 'a period of SDMX',
      examples:
        '2004, 2004-03, 2004-03-15, 2004-A1, 2004-S1, 2004-T1, 2004-Q1, 2004-M03, 2004-W10, 2004-D075 or 2004-03-15/P3M',
      read: (text) => {
        const zoneless = text.replace(/(?:Z|[+-]\d{2}:\d{2})$/, '')
        return readCalendar(zoneless) ?? readReporting(zoneless, startOf) ?? readRange(zoneless)
      },
    }),
    format: (period) => writeCalendar(period) ?? writeReporting(period, startOf) ?? writeRange(period),
  }
}

/** The day number on which a reporting year begins. */
type YearStart = (year: number) => number

function reportingYear(startDay: string): YearStart {
  const [, month = 0, day = 0] = (/^--(\d{2})-(\d{2})$/.exec(startDay) ?? []).map(Number)
  if (month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2000, month)) {
    return (year) => addMonthsTo(dayNumberOf(year, 1, day), month - 1)
  }
  throw new CollectiveImpactError(
    'foundation/invalid-calendar',
    `reportingYearStartDay: expected a day such as --07-01, found ${JSON.stringify(startDay)}`,
    { path: ['reportingYearStartDay'] },
  )
}

const TIME = /T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?$/

function readCalendar(text: string): Period | undefined {
  const date = text.replace(TIME, '')
  const isCalendar = date === text ? /^\d{4}(?:-\d{2}){0,2}$/.test(text) : /^\d{4}-\d{2}-\d{2}$/.test(date)
  return isCalendar ? readIsoPeriod(date)?.period : undefined
}

function writeCalendar(period: Period): string | undefined {
  if (isOne(period, 'year')) return period.start.slice(0, 4)
  if (isOne(period, 'month')) return period.start.slice(0, 7)
  return period.start === period.end ? period.start : undefined
}

/** The letters of reporting periods, with how many digits follow; from the longest period. */
const LETTERS = { A: 1, S: 1, T: 1, Q: 1, M: 2, W: 2, D: 3 } as const
type Letter = keyof typeof LETTERS

const MONTHS: Readonly<Partial<Record<Letter, number>>> = { A: 12, S: 6, T: 4, Q: 3, M: 1 }

function readReporting(text: string, startOf: YearStart): Period | undefined {
  const [, year, letter, digits] = /^(\d{4})-([ASTQMWD])(\d{1,3})$/.exec(text) ?? []
  if (digits?.length !== LETTERS[letter as Letter]) return undefined
  const days = reportingDays(Number(year), letter as Letter, Number(digits), startOf)
  return days && { start: plainDateOf(days.first), end: plainDateOf(days.last) }
}

function writeReporting(period: Period, startOf: YearStart): string | undefined {
  const [first, last] = [dayNumber(period.start), dayNumber(period.end)]
  const { year } = dayPartsOf(first)
  for (const [letter, digits] of Object.entries(LETTERS) as [Letter, number][]) {
    for (const reporting of [year - 1, year, year + 1]) {
      const ordinal = ordinalAt(first, reporting, letter, startOf)
      const days = reportingDays(reporting, letter, ordinal, startOf)
      if (days?.first !== first || days.last !== last || reporting < 0 || reporting > 9999) continue
      return `${fourDigits(reporting)}-${letter}${String(ordinal).padStart(digits, '0')}`
    }
  }
  return undefined
}

/** The place in a reporting year of the period that a day would begin. */
function ordinalAt(first: number, year: number, letter: Letter, startOf: YearStart): number {
  const months = MONTHS[letter]
  if (months !== undefined) return Math.round((first - startOf(year)) / 30.436875 / months) + 1
  return letter === 'W' ? Math.round((first - firstWeek(startOf(year))) / 7) + 1 : first - startOf(year) + 1
}

function reportingDays(
  year: number,
  letter: Letter,
  ordinal: number,
  startOf: YearStart,
): { readonly first: number; readonly last: number } | undefined {
  const [start, next] = [startOf(year), startOf(year + 1)]
  const months = MONTHS[letter]
  const dayAt = (position: number) => {
    if (months !== undefined) return addMonthsTo(start, months * position)
    return letter === 'W' ? firstWeek(start) + 7 * position : start + position
  }
  const [first, after] = [dayAt(ordinal - 1), dayAt(ordinal)]
  const isThere = ordinal >= 1 && first < (letter === 'W' ? firstWeek(next) : next)
  return isThere ? { first, last: after - 1 } : undefined
}

/** Week 1 is the week, from Monday, with the first Thursday on or after the start of the reporting year. */
function firstWeek(yearStart: number): number {
  return yearStart + ((4 - weekdayOf(yearStart) + 7) % 7) - 3
}

function readRange(text: string): Period | undefined {
  const [, start, duration] = /^(\d{4}-\d{2}-\d{2})(?:T00:00:00)?\/(P\w+)$/.exec(text) ?? []
  if (start === undefined || duration === undefined) return undefined
  const after = afterDuration(dayNumber(start), duration)
  return after !== undefined && after > dayNumber(start) ? { start, end: plainDateOf(after - 1) } : undefined
}

function writeRange({ start, end }: { readonly start: PlainDate; readonly end: PlainDate }): string {
  return `${start}/${durationBetween(dayNumber(start), dayNumber(end) + 1)}`
}
