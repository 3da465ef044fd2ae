// The cells of an aggregation as the points of a chart.
import { CollectiveImpactError } from '../../foundation/errors.ts'
import type { Issue } from '../../foundation/issue.ts'
import type { CalendarPeriod } from '../../foundation/period.ts'
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { Aggregation } from '../../measurement/aggregate.ts'
import type { Measured } from '../../measurement/measured.ts'
import type { ChartOptions, ChartPoint } from './chart-input.ts'

/** A period, and what was measured in it or why nothing was. */
export interface PeriodCell {
  readonly period: CalendarPeriod
  readonly measured: Measured
}

/** A series of an indicator, ready to be charted. */
export interface CellsOverTime {
  readonly cells: readonly PeriodCell[]
  /** A point for each cell, on the first day of its period; what is missing is a gap. */
  readonly points: readonly ChartPoint[]
  /** The days asked for, and those on which the method changed: values on both sides may not be compared. */
  readonly rebaseOn: readonly PlainDate[]
}

/**
 * The points of an aggregation over time.
 * @throws {@link CollectiveImpactError} `improvement/invalid-chart` where it is not one series cut by a calendar unit
 */
export function cellsOverTime(aggregation: Aggregation, { rebaseOn = [] }: ChartOptions): CellsOverTime {
  const issues: Issue[] = []
  const cells = aggregation.cells.flatMap(({ key: { period, ...others }, measured }, index) => {
    if (period !== undefined && Object.keys(others).length === 0) return [{ period, measured }]
    const message = `expected a calendar period alone, found ${JSON.stringify({ period: period?.label, ...others })}`
    issues.push({ code: 'input/invalid-value', path: ['cells', index, 'key'], message })
    return []
  })
  if (issues.length > 0) {
    const message =
      'A chart takes one series over time: cut by one calendar unit, and choose with `partners`, `places` or `groups`.'
    throw new CollectiveImpactError('improvement/invalid-chart', message, { issues })
  }
  return {
    cells,
    points: cells.map(({ period, measured }) => ({
      day: period.start,
      value: measured.kind === 'observed' ? measured.value : undefined,
    })),
    rebaseOn: [...rebaseOn, ...aggregation.breaks.map(({ after }) => after.start)],
  }
}
