// A stretch of days, both ends included, and the calendar it can be cut into.
import type * as z from 'zod'
import { CollectiveImpactError } from './errors.ts'
import { addDays, addMonths, lastDayOfMonth, monthsBetween, PlainDate } from './plain-date.ts'
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

/** The length in months of each calendar unit that series can be cut into. */
export const monthsPerUnit = {
  month: 1,
  quarter: 3,
  'fiscal-quarter': 3,
  'half-year': 6,
  year: 12,
  'fiscal-year': 12,
} as const

/** A calendar unit; the fiscal ones begin with the initiative's fiscal year. */
export type CalendarUnit = keyof typeof monthsPerUnit

/** One cell of a calendar, with the label people know it by. */
export interface CalendarPeriod extends Period {
  /** `2011-09`, `2011-Q3`, `2011-H2`, `2011`, and fiscal `2011/12 Q2`, `2011/12`. */
  readonly label: string
}

/** The calendar unit's cell that holds a day. `fiscalYearStartMonth` is 1 (January) to 12. */
export function calendarPeriodOf(date: PlainDate, unit: CalendarUnit, fiscalYearStartMonth = 1): CalendarPeriod {
  const months = monthsPerUnit[unit]
  const anchor = unit.startsWith('fiscal') ? fiscalYearStartMonth : 1
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7))
  const anchoredYear = month >= anchor ? year : year - 1
  const position = Math.floor((month - anchor + (month >= anchor ? 0 : 12)) / months)
  const start = addMonths(`${fourDigits(anchoredYear)}-${String(anchor).padStart(2, '0')}-01`, position * months)
  return {
    start,
    end: lastDayOfMonth(addMonths(start, months - 1)),
    label: label(start, unit, anchoredYear, position, anchor),
  }
}

function label(start: PlainDate, unit: CalendarUnit, anchoredYear: number, position: number, anchor: number): string {
  const year = fourDigits(anchoredYear)
  const fiscal = anchor === 1 ? year : `${year}/${fourDigits(anchoredYear + 1).slice(-2)}`
  switch (unit) {
    case 'month':
      return start.slice(0, 7)
    case 'quarter':
      return `${year}-Q${position + 1}`
    case 'half-year':
      return `${year}-H${position + 1}`
    case 'year':
      return year
    case 'fiscal-quarter':
      return `${fiscal} Q${position + 1}`
    case 'fiscal-year':
      return fiscal
  }
}

function fourDigits(year: number): string {
  return String(year).padStart(4, '0')
}

/** The cell after this one. */
export function nextCalendarPeriod(
  period: CalendarPeriod,
  unit: CalendarUnit,
  fiscalYearStartMonth = 1,
): CalendarPeriod {
  return calendarPeriodOf(addDays(period.end, 1), unit, fiscalYearStartMonth)
}

/** Whether `inner` lies wholly within `outer`. */
export function nests(inner: Period, outer: Period): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
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

const SHAPES: readonly [RegExp, CalendarUnit, (match: RegExpExecArray) => PlainDate][] = [
  [/^(\d{4})$/, 'year', ([, year]) => `${year}-01-01`],
  [
    /^(\d{4})-Q([1-4])$/,
    'quarter',
    ([, year, quarter]) => `${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}-01`,
  ],
  [/^(\d{4})-H([12])$/, 'half-year', ([, year, half]) => `${year}-${half === '1' ? '01' : '07'}-01`],
  [/^(\d{4}-(?:0[1-9]|1[0-2]))$/, 'month', ([, month]) => `${month}-01`],
]

/**
 * Reads `2011`, `2011-Q3`, `2011-H2`, `2011-09`, `2011-09-30` or `2011-07-01/2011-09-30`.
 * @throws {@link CollectiveImpactError} `foundation/invalid-period`
 */
export function parsePeriod(text: string): Period {
  for (const [shape, unit, firstDay] of SHAPES) {
    const match = shape.exec(text)
    if (match !== null) {
      const { start, end } = calendarPeriodOf(firstDay(match), unit)
      return { start, end }
    }
  }
  const [start, end = start, ...rest] = text.split('/')
  const parsed = Period.safeParse({ start, end })
  if (!parsed.success || rest.length > 0 || parsed.data.end < parsed.data.start) {
    throw new CollectiveImpactError(
      'foundation/invalid-period',
      `${JSON.stringify(text)} is not a period; write 2011, 2011-Q3, 2011-H2, 2011-09, 2011-09-30 or 2011-07-01/2011-09-30`,
    )
  }
  return parsed.data
}
