// The charts of an indicator over time: as of plain values, with every figure a number that says what it rests on.
import type { Unit } from '../../conditions/shared-measurement/unit.ts'
import type { CalendarPeriod } from '../../foundation/period.ts'
import type { Aggregation } from '../../measurement/aggregate.ts'
import type { Measured } from '../../measurement/measured.ts'
import { cellsOverTime, type PeriodCell } from './cells-over-time.ts'
import { type RunChartOptions, type RunChartPoint, type RunChartSegment, runChart } from './run-chart.ts'
import type { ChartedPoint } from './segments.ts'
import { stretchOf } from './stretch.ts'
import { type XmrChartOptions, type XmrSegment, xmrChart } from './xmr-chart.ts'
import type { XmrPoint } from './xmr-points.ts'

/** What the charts of an indicator have in common. */
export interface IndicatorChart<Point, Segment> {
  readonly indicator: string
  readonly unit: Unit
  /** In the order of time; what is missing is a gap, with its reason. */
  readonly points: readonly (Omit<Point, 'day' | 'value'> & PeriodCell)[]
  /** In the order of time: one, and one more for each day on which it was rebased or the method changed. */
  readonly segments: readonly Segment[]
}

/** The stretch of an indicator's chart with one center. */
export interface IndicatorSegment {
  /** Its first period. */
  readonly from: CalendarPeriod
  /** Its last period. */
  readonly to: CalendarPeriod
  /** The median of a run chart, the mean of an XmR chart, or the center that was given. */
  readonly center: Measured
}

/** A stretch of the run chart of an indicator. */
export interface IndicatorRunSegment extends IndicatorSegment, Pick<RunChartSegment, 'values' | 'runs'> {}

/** The run chart of an indicator. */
export interface IndicatorRunChart extends IndicatorChart<RunChartPoint, IndicatorRunSegment> {}

/** A stretch of the XmR chart of an indicator. */
export interface IndicatorXmrSegment
  extends IndicatorSegment,
    Pick<XmrSegment, 'values' | 'trial' | 'variation' | 'assurance'> {
  /** The lower natural process limit. It may lie below what the indicator can be. */
  readonly lowerLimit: Measured
  /** The upper natural process limit. It may lie above what the indicator can be. */
  readonly upperLimit: Measured
  /** The mean moving range, none left out. */
  readonly movingRange: Measured
}

/** The XmR chart of an indicator. */
export interface IndicatorXmrChart extends IndicatorChart<XmrPoint, IndicatorXmrSegment> {}

/**
 * The run chart of an indicator: {@link runChart} over the cells of an aggregation that is cut by one calendar unit, and
 * by nothing else. Each point stands on the first day of its period. A cell that is missing is a gap, with its reason;
 * where the method changed, a new segment begins.
 * @throws {@link CollectiveImpactError} `improvement/invalid-chart` as {@link runChart}, and where the cells are not one
 * series over time
 */
export function runChartOf(aggregation: Aggregation, options: RunChartOptions = {}): IndicatorRunChart {
  const { cells, points, rebaseOn } = cellsOverTime(aggregation, options)
  const chart = runChart(points, { ...options, rebaseOn })
  const charted = inCells(chart.points, cells)
  return {
    indicator: aggregation.indicator,
    unit: aggregation.unit,
    points: charted,
    segments: chart.segments.map(({ center, values, runs }, index) => {
      const { from, to, figure, given } = stretchOf(ofSegment(charted, index), aggregation.unit)
      const { center: stated } = options
      return {
        from,
        to,
        center: stated === undefined ? figure('run chart median', center) : given(stated),
        values,
        runs,
      }
    }),
  }
}

/**
 * The XmR chart of an indicator: {@link xmrChart} over the cells of an aggregation, as {@link runChartOf} reads them.
 * @throws {@link CollectiveImpactError} `improvement/invalid-chart` as {@link xmrChart}, and where the cells are not one
 * series over time
 */
export function xmrChartOf(aggregation: Aggregation, options: XmrChartOptions = {}): IndicatorXmrChart {
  const { cells, points, rebaseOn } = cellsOverTime(aggregation, options)
  const chart = xmrChart(points, { ...options, rebaseOn })
  const charted = inCells(chart.points, cells)
  return {
    indicator: aggregation.indicator,
    unit: aggregation.unit,
    points: charted,
    segments: chart.segments.map((segment, index) => {
      const { from, to, figure, given } = stretchOf(ofSegment(charted, index), aggregation.unit)
      const { center, limits, movingRanges, values, trial, variation, assurance } = segment
      return {
        from,
        to,
        center: options.center === undefined ? figure('XmR mean', center) : given(options.center),
        lowerLimit: figure('XmR lower limit', typeof limits === 'string' ? limits : limits.lower),
        upperLimit: figure('XmR upper limit', typeof limits === 'string' ? limits : limits.upper),
        movingRange: figure('mean moving range', typeof movingRanges === 'string' ? movingRanges : movingRanges.mean),
        values,
        trial,
        variation,
        assurance,
      }
    }),
  }
}

/** Points beside the cells they are of, both in the order of time. */
function inCells<Point extends ChartedPoint>(points: readonly Point[], cells: readonly PeriodCell[]) {
  return points.map(({ day, value, ...point }, index) => ({ ...point, ...(cells[index] as PeriodCell) }))
}

function ofSegment<Charted extends { readonly segment: number }>(charted: readonly Charted[], index: number) {
  return charted.filter(({ segment }) => segment === index)
}
