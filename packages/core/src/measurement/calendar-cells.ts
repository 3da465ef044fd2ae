// Reports and expectations, cut by a calendar unit into one cell for each ended period from the first to the last.
import { type CalendarPeriod, calendarPeriodOf, nests, nextCalendarPeriod, type Period } from '../foundation/period.ts'
import type { Expectations } from './expected-reports.ts'
import type { Plan } from './query.ts'
import { isAbout, type Report } from './reports.ts'

/** What is reported and expected of one stretch of time. */
export interface TimeCell {
  /** The calendar's period, where there is a calendar unit. */
  readonly period: CalendarPeriod | undefined
  /** The days asked for; absent where all are. */
  readonly stretch: Period | undefined
  readonly reports: readonly Report[]
  readonly expectations: Expectations
}

/** One cell for each ended period that anything lies in or between; a single one without a calendar unit. */
export function timeCells(plan: Plan, reports: readonly Report[], expectations: Expectations): readonly TimeCell[] {
  const { calendarUnit: unit, query, lookup } = plan
  const { period: asked } = query
  if (unit === undefined) {
    const within = asked === undefined ? reports : reports.filter(({ period }) => isAbout(plan, period, asked))
    return [{ period: undefined, stretch: asked, reports: within, expectations }]
  }
  const fiscal = lookup.fiscalYearStartMonth
  const cellOf = cellFinder(plan, (day) => calendarPeriodOf(day, unit, fiscal))
  const reported = Map.groupBy(reports, ({ period }) => cellOf(period)?.start)
  const expected = Map.groupBy(expectations.reports, ({ period }) => cellOf(period)?.start)
  const starts = [...reported.keys(), ...expected.keys()].filter((start) => start !== undefined).sort()
  const [first] = starts
  const last = starts.at(-1)
  if (first === undefined || last === undefined) return []
  const cells: TimeCell[] = []
  let period = calendarPeriodOf(first, unit, fiscal)
  for (; period.start <= last && period.end <= query.asOf; period = nextCalendarPeriod(period, unit, fiscal)) {
    cells.push({
      period,
      stretch: period,
      reports: reported.get(period.start) ?? [],
      expectations: { ...expectations, reports: expected.get(period.start) ?? [] },
    })
  }
  return cells
}

/** Finds the calendar's cell that a period is about, if it is about one that is asked for. */
function cellFinder(
  plan: Plan,
  cellAt: (day: string) => CalendarPeriod,
): (period: Period) => CalendarPeriod | undefined {
  const { period: asked } = plan.query
  const cells = new Map<string, CalendarPeriod>()
  return (period) => {
    const cell = cells.get(period.end) ?? cellAt(period.end)
    cells.set(period.end, cell)
    return isAbout(plan, period, cell) && (asked === undefined || nests(cell, asked)) ? cell : undefined
  }
}
