// Reads the labels of the calendar, and what ISO 8601 writes.
import { calendarGrid, cellOfPlace } from './calendar/calendar-grid.ts'
import { calendarLabel, weekPrefixes } from './calendar/calendar-label.ts'
import { type CalendarConventions, type CalendarUnit, weekdays } from './calendar/calendar-unit.ts'
import { plainDateOf } from './day-number.ts'
import { readInterval, readIsoPeriod, type SinglePeriod } from './notation/iso-8601-periods.ts'
import { type PeriodReader, type PeriodResult, periodReader } from './notation/period-notation.ts'
import type { Period } from './period.ts'

/**
 * Reads a period of ISO 8601 (`2011`, `2011-09`, `2011-W39`, `2011-09-30`, `2011-07-01/2011-09-30`, `2011-07-01/P3M`) or
 * a label of the calendar: `2011-Q3`, `2011-H2`, and where the conventions say when they begin, `2011/12`,
 * `2011/12 Q2`, `FY2012`, `SY2011/12`, or the name of a survey wave.
 * @throws {@link CollectiveImpactError} `foundation/invalid-period`, `foundation/invalid-calendar`
 */
export function parsePeriod(text: string, conventions: CalendarConventions = {}): Period {
  return reader(conventions).parse(text)
}

/** As {@link parsePeriod}, but returns what is wrong with the text instead of throwing. */
export function safeParsePeriod(text: unknown, conventions: CalendarConventions = {}): PeriodResult {
  return reader(conventions).safeParse(text)
}

function reader(conventions: CalendarConventions): PeriodReader {
  return periodReader({
    name: 'a period',
    examples: '2011, 2011-Q3, 2011-H2, 2011-09, 2011-W39, 2011-09-30 or 2011-07-01/2011-09-30',
    read: (text) =>
      conventions.surveyWaves?.find(({ name }) => name === text)?.period ??
      readInterval(text, (part) => readIsoPeriod(part) ?? readLabel(part, SINGLE, conventions)) ??
      readLabel(text, NAMED_YEARS, conventions)?.period,
  })
}

const prefixes: readonly (string | undefined)[] = weekPrefixes

/** A form of label: the unit it is of, and its ordinal. */
type LabelForm = readonly [RegExp, CalendarUnit]

const SINGLE: readonly LabelForm[] = [
  [/^(?<year>\d{4})-Q(?<ordinal>\d)$/, 'quarter'],
  [/^(?<year>\d{4})-H(?<ordinal>\d)$/, 'half-year'],
  [/^(?<year>\d{4})-(?<weekday>[A-Z][a-z]{2})W(?<ordinal>\d{2})$/, 'week'],
]

const NAMED_YEARS: readonly LabelForm[] = [
  [/^SY(?<year>\d{4})(?:\/\d{2})?$/, 'school-year'],
  [/^(?:FY)?(?<year>\d{4})(?:\/\d{2})?$/, 'fiscal-year'],
  [/^(?:FY)?(?<year>\d{4})(?:\/\d{2})? H(?<ordinal>\d)$/, 'fiscal-half-year'],
  [/^(?:FY)?(?<year>\d{4})(?:\/\d{2})? Q(?<ordinal>\d)$/, 'fiscal-quarter'],
]

/** The period that has the text for its label, and no other. */
function readLabel(
  text: string,
  forms: readonly LabelForm[],
  conventions: CalendarConventions,
): SinglePeriod | undefined {
  for (const [form, unit] of forms) {
    const { year, ordinal = 1, weekday } = form.exec(text)?.groups ?? {}
    if (year === undefined || (unit === 'school-year' && conventions.schoolYearStartMonth === undefined)) continue
    const weekStartsOn = weekdays[prefixes.indexOf(weekday)]
    const meant = weekday === undefined ? conventions : { weekStartsOn }
    const cell = cellOfPlace(calendarGrid(unit, meant), Number(year), Number(ordinal))
    if (cell === undefined || calendarLabel(unit, cell, meant) !== text) continue
    return { form: unit, period: { start: plainDateOf(cell.first), end: plainDateOf(cell.last) } }
  }
  return undefined
}
