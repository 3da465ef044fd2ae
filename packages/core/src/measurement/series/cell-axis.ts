// Which cell each period, and each expected report, goes into.
import { periodSequence } from '../../foundation/calendar/period-sequence.ts'
import type { Period } from '../../foundation/period.ts'
import { type TimeCell, timeCells } from '../calendar-cells.ts'
import type { Expected } from '../expected-reports.ts'
import type { Plan } from '../query.ts'
import { isAbout, type Report } from '../reports.ts'
import { type Calendar, Calendars } from './calendars.ts'

/** So many axes are kept at a time. */
const MOST_KEPT = 64

/** The cells of a question, and what goes into them by number; -1 goes nowhere. */
export interface CellAxis {
  readonly cells: readonly TimeCell[]
  readonly cellOfCode: Int32Array
  readonly cellOfEntry: ReadonlyMap<Calendar, Int32Array>
}

/** What the cells have to hold. */
export interface AxisContent {
  readonly periods: readonly Period[]
  /** By the code of a period: 1 where it is reported on. */
  readonly codes: Uint8Array
  /** The calendars that reports are expected by: 1 for each entry that anybody is expected by. */
  readonly calendars: ReadonlyMap<Calendar, Uint8Array>
  readonly reports: readonly Report[]
  readonly expected: readonly Expected[]
}

const known = new WeakMap<Calendars, Map<string, CellAxis | undefined>>()

/** `undefined` when a report crosses from one cell into the next. Kept for questions that hold the same. */
export function axisOf(plan: Plan, content: AxisContent): CellAxis | undefined {
  const { indicator, calendarUnit, query } = plan
  if (content.reports.length + content.expected.length > 0 || plan.calendar !== plan.lookup.calendar) {
    return findAxis(plan, content)
  }
  const calendars = [...content.calendars].map(([{ id }, wanted]) => `${id}:${wanted.join('')}`)
  const { reporting } = indicator
  const key = JSON.stringify([
    calendarUnit,
    endedUpTo(plan),
    query.period,
    reporting,
    content.codes.join(''),
    calendars,
  ])
  const kept = known.get(Calendars.of(plan)) ?? new Map<string, CellAxis | undefined>()
  known.set(Calendars.of(plan), kept)
  if (!kept.has(key)) {
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(key, findAxis(plan, content))
  }
  return kept.get(key)
}

/** Tells which cells have ended: the one in which the day of the question lies, and whether that is its last. */
function endedUpTo({ calendarUnit, calendar, query: { asOf } }: Plan): readonly unknown[] {
  const cell = calendarUnit === undefined ? undefined : periodSequence(calendarUnit, calendar).periodFrom(asOf)
  return [cell?.start, cell?.end === asOf]
}

function findAxis(plan: Plan, { periods, codes, calendars, reports, expected }: AxisContent): CellAxis | undefined {
  const codeOf = new Map<Report, number>()
  for (const [code, period] of periods.entries()) if (codes[code] === 1) codeOf.set(reportOn(period), code)
  const entries = [...calendars].flatMap(([{ entries: all }, wanted]) =>
    all.filter((_, position) => wanted[position] === 1),
  )
  const cells = timeCells(plan, [...codeOf.keys(), ...reports], {
    from: 'reports',
    reports: [...entries, ...expected],
    once: [],
  })
  if (cells.some(({ crossing }) => crossing.length > 0)) return undefined
  const cellOfCode = new Int32Array(periods.length).fill(-1)
  const cellOf = new Map<Expected, number>()
  for (const [number, { stretch, reports: within, expectations }] of cells.entries()) {
    for (const report of within) {
      const code = codeOf.get(report)
      if (code !== undefined) cellOfCode[code] = number
    }
    for (const entry of expectations.reports) {
      if (stretch === undefined || isAbout(plan, entry.period, stretch)) cellOf.set(entry, number)
    }
  }
  const cellOfEntry = new Map(
    [...calendars.keys()].map((calendar) => [
      calendar,
      Int32Array.from(calendar.entries, (entry) => cellOf.get(entry) ?? -1),
    ]),
  )
  return { cells, cellOfCode, cellOfEntry }
}

/** Stands for all reports on a period. */
function reportOn(period: Period): Report {
  return {
    row: -1,
    period,
    partner: undefined,
    place: undefined,
    groups: {},
    figures: 'pending',
    methodVersion: undefined,
  }
}
