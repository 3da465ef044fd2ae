// Reports and expectations, cut by a calendar unit into one cell for each ended period from the first to the last.
import { periodSequence } from '../foundation/calendar/period-sequence.ts'
import { type CalendarPeriod, nests, type Period } from '../foundation/period.ts'
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
  const { periodAt, periodAfter } = periodSequence(unit, lookup.calendar)
  const cellOf = cellFinder(plan, periodAt)
  const reported = Map.groupBy(reports, ({ period }) => cellOf(period)?.start)
  const expected = Map.groupBy(expectations.reports, ({ period }) => cellOf(period)?.start)
  const starts = [...reported.keys(), ...expected.keys()].filter((start) => start !== undefined).sort()
  const [first] = starts
  const last = starts.at(-1)
  if (first === undefined || last === undefined) return []
  const cells: TimeCell[] = []
  for (let period = periodAt(first); period !== undefined && period.start <= last; period = periodAfter(period)) {
    if (period.end > query.asOf) break
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
  cellAt: (day: string) => CalendarPeriod | undefined,
): (period: Period) => CalendarPeriod | undefined {
  const { period: asked } = plan.query
  const cells = new Map<string, CalendarPeriod | undefined>()
  return (period) => {
    if (!cells.has(period.end)) cells.set(period.end, cellAt(period.end))
    const cell = cells.get(period.end)
    if (cell === undefined || !isAbout(plan, period, cell)) return undefined
    return asked === undefined || nests(cell, asked) ? cell : undefined
  }
}
