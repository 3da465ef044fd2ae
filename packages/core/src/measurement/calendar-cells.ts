// Reports and expectations, cut by a calendar unit into one cell for each ended period from the first to the last.
import { type PeriodSequence, periodSequence } from '../foundation/calendar/period-sequence.ts'
import { byText } from '../foundation/order.ts'
import { type CalendarPeriod, nests, type Period } from '../foundation/period.ts'
import type { Expectations, Expected } from './expected-reports.ts'
import type { Plan } from './query.ts'
import { isAbout, type Report } from './reports.ts'

/** What is reported and expected of one stretch of time. */
export interface TimeCell {
  /** The calendar's period, where there is a calendar unit. */
  readonly period: CalendarPeriod | undefined
  /** The days asked for; absent where all are. */
  readonly stretch: Period | undefined
  readonly reports: readonly Report[]
  /** What is reported or expected of days within the stretch and of days without. */
  readonly crossing: readonly (Report | Expected)[]
  readonly expectations: Expectations
}

/**
 * One cell for each ended period that anything lies in or between; a single one without a calendar unit. Reports that lie
 * across periods make cells only where nothing else does.
 */
export function timeCells(plan: Plan, reports: readonly Report[], expectations: Expectations): readonly TimeCell[] {
  const { calendarUnit: unit, calendar, query } = plan
  const { period: asked } = query
  if (unit === undefined) {
    const within = asked === undefined ? reports : reports.filter(({ period }) => isAbout(plan, period, asked))
    const everything = [...reports, ...expectations.reports]
    const crossing = asked === undefined ? [] : everything.filter(({ period }) => crosses(plan, period, asked))
    return [{ period: undefined, stretch: asked, reports: within, crossing, expectations }]
  }
  const sequence = periodSequence(unit, calendar)
  const cellOf = cellFinder(plan, sequence)
  const reported = Map.groupBy(reports, ({ period }) => cellOf(period)?.start)
  const expected = Map.groupBy(expectations.reports, ({ period }) => cellOf(period)?.start)
  const outside = [...(reported.get(undefined) ?? []), ...(expected.get(undefined) ?? [])]
  const crossing = crossingByStart(plan, sequence, outside)
  const spoken = [...reported.keys()].filter((start) => start !== undefined)
  const starts = [...(spoken.length > 0 ? spoken : crossing.keys()), ...expected.keys()]
  const [first, ...others] = starts.filter((start) => start !== undefined).sort(byText)
  if (first === undefined) return []
  const last = others.at(-1) ?? first
  const cells: TimeCell[] = []
  for (let period = sequence.periodAt(first); period !== undefined; period = sequence.periodAfter(period)) {
    if (period.start > last || period.end > query.asOf) break
    cells.push({
      period,
      stretch: period,
      reports: reported.get(period.start) ?? [],
      crossing: crossing.get(period.start) ?? [],
      expectations: { ...expectations, reports: expected.get(period.start) ?? [] },
    })
  }
  return cells
}

/** Whether a period lies partly in a stretch of time, where all days of a report count. */
function crosses(plan: Plan, period: Period, stretch: Period): boolean {
  const isIncremental = (plan.indicator.reporting ?? 'incremental') === 'incremental'
  return isIncremental && period.start <= stretch.end && period.end >= stretch.start && !nests(period, stretch)
}

/** By the first day of the calendar's period: what lies partly in it. */
function crossingByStart(
  plan: Plan,
  { periodFrom, periodAfter }: PeriodSequence,
  outside: readonly (Report | Expected)[],
): ReadonlyMap<string, readonly (Report | Expected)[]> {
  const { period: asked } = plan.query
  const byStart = new Map<string, (Report | Expected)[]>()
  for (const one of outside) {
    const { start, end } = one.period
    for (let cell = periodFrom(start); cell !== undefined && cell.start <= end; cell = periodAfter(cell)) {
      if (!crosses(plan, one.period, cell) || (asked !== undefined && !nests(cell, asked))) continue
      const known = byStart.get(cell.start)
      if (known === undefined) byStart.set(cell.start, [one])
      else known.push(one)
    }
  }
  return byStart
}

/** Finds the calendar's cell that a period is about, if it is about one that is asked for. */
function cellFinder(plan: Plan, { periodAt }: PeriodSequence): (period: Period) => CalendarPeriod | undefined {
  const { period: asked } = plan.query
  const cells = new Map<string, CalendarPeriod | undefined>()
  return (period) => {
    if (!cells.has(period.end)) cells.set(period.end, periodAt(period.end))
    const cell = cells.get(period.end)
    if (cell === undefined || !isAbout(plan, period, cell)) return undefined
    return asked === undefined || nests(cell, asked) ? cell : undefined
  }
}
