// Which cell each period, and each expected report, goes into.
import type { Period } from '../../foundation/period.ts'
import { type TimeCell, timeCells } from '../calendar-cells.ts'
import type { Expected } from '../expected-reports.ts'
import type { Plan } from '../query.ts'
import { isAbout, type Report } from '../reports.ts'
import type { Calendar } from './calendars.ts'

/** The cells of a question, and what goes into them by number; -1 goes nowhere. */
export interface CellAxis {
  readonly cells: readonly TimeCell[]
  readonly cellOfCode: Int32Array
  readonly cellOfEntry: ReadonlyMap<Calendar, Int32Array>
}

/** What the cells have to hold. */
export interface AxisContent {
  readonly periods: readonly Period[]
  /** The codes of periods that are reported on. */
  readonly codes: ReadonlySet<number>
  /** The calendars that reports are expected by, with the first entry that anybody is expected by. */
  readonly calendars: ReadonlyMap<Calendar, number>
  readonly reports: readonly Report[]
  readonly expected: readonly Expected[]
}

export function axisOf(plan: Plan, { periods, codes, calendars, reports, expected }: AxisContent): CellAxis {
  const codeOf = new Map<Report, number>()
  for (const code of codes) {
    const period = periods[code]
    if (period !== undefined) codeOf.set(reportOn(period), code)
  }
  const entries = [...calendars].flatMap(([calendar, first]) => calendar.entries.slice(first))
  const cells = timeCells(plan, [...codeOf.keys(), ...reports], {
    from: 'reports',
    reports: [...entries, ...expected],
    once: [],
  })
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
