// Single values over time with the limits that their own variation sets: the XmR, or process behavior, chart.
import * as z from 'zod'
import type { Indicator } from '../../conditions/shared-measurement/indicator.ts'
import { meanOf } from '../../foundation/averages.ts'
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { ReferenceKey } from '../../foundation/references.ts'
import { finite, type NumberOrReason } from '../../measurement/composite/number-or-reason.ts'
import type { MissingReason } from '../../measurement/measured.ts'
import { type ChartOptions, type ChartPoint, chartFields, readChart } from './chart-input.ts'
import {
  type LimitMultiplier,
  type MovingRanges,
  movingRanges,
  type ProcessLimits,
  processLimits,
} from './moving-ranges.ts'
import { type ChartedPoint, presentValues, segmentsOf } from './segments.ts'
import { type Assurance, assuranceOf, hasBetterWay, type Variation } from './variation.ts'
import { latestVariation, type XmrPoint, xmrPoints } from './xmr-points.ts'

/** What an XmR chart can be asked for. */
export interface XmrChartOptions extends ChartOptions {
  /** Which way is better; `neutral` when absent. A value that is to be kept has no better way either. */
  readonly direction?: Indicator['direction'] | undefined
  /** What the process is to reach. */
  readonly target?: number | undefined
  /** What the mean moving range is multiplied by; `2.66` when absent. */
  readonly multiplier?: LimitMultiplier | undefined
  /** Whether moving ranges of 3.267 times their mean are left out of it, once; `true` when absent. */
  readonly screenMovingRanges?: boolean | undefined
}

/** A stretch of an XmR chart with one center and one pair of limits. */
export interface XmrSegment {
  /** The day of its first point. */
  readonly start: PlainDate
  /** The day of its last point. */
  readonly end: PlainDate
  /** How many values count. */
  readonly values: number
  /** The mean, or the center that was given. */
  readonly center: NumberOrReason
  readonly limits: ProcessLimits | MissingReason
  readonly movingRanges: MovingRanges | MissingReason
  /** Whether the limits come from fewer than 12 values and will still move with each that is added. */
  readonly trial: boolean
  /** What its last value says of the process. */
  readonly variation: Variation | MissingReason
  /** Whether its process meets the target; absent without a target, and where neither direction is better. */
  readonly assurance: Assurance | MissingReason | undefined
}

/** An XmR chart. */
export interface XmrChart {
  /** In the order of their days. */
  readonly points: readonly XmrPoint[]
  /** In the order of time: one, and one more for each day on which it was rebased. The last is the process as it is now. */
  readonly segments: readonly XmrSegment[]
}

/** The works that the chart rests on. */
export const xmrReferences: readonly ReferenceKey[] = [
  'montgomery-2009',
  'nelson-1982',
  'nhs-england-making-data-count',
]

/** Limits that come from fewer values are trial limits, and limits cannot be fixed after fewer. */
const FEWEST_VALUES = 12

const Input = z.strictObject({
  ...chartFields(FEWEST_VALUES),
  direction: z.enum(['increase', 'decrease', 'maintain', 'neutral']).default('neutral'),
  target: z.number().optional(),
  multiplier: z.enum(['2.66', '3/1.128']).default('2.66'),
  screenMovingRanges: z.boolean().default(true),
})

/**
 * The XmR chart of values by their days, in any order: the mean of each segment, its natural process limits, which values
 * are special causes and whether they mean improvement or concern, and whether the process meets a target. Gaps are left
 * out, never counted as 0, and end runs; no moving range reaches across one.
 *
 * Limits are mean ± 2.66 · mean moving range. NHS England, Making Data Count; Nelson (1982). Same as the R package
 * NHSRplotthedots, `ptd_spc`; with `multiplier: '3/1.128'` as qicharts2, `qic(chart = 'i')`.
 * @throws {@link CollectiveImpactError} `improvement/invalid-chart` with all issues: what is no day or no number, two
 * points of one day, an excluded day without a point, limits that are to be fixed after fewer than 12 points
 */
export function xmrChart(points: readonly ChartPoint[], options: XmrChartOptions = {}): XmrChart {
  const input = readChart(Input, { points, ...options })
  const charted = segmentsOf(input.points, input).map((placed) => chartSegment(placed, input))
  return {
    points: charted.flatMap((segment) => segment.points),
    segments: charted.map(({ segment }) => segment),
  }
}

function chartSegment(placed: readonly ChartedPoint[], options: z.output<typeof Input>) {
  const { direction, multiplier, screenMovingRanges: screen } = options
  const baseline = placed.filter(({ isBaseline }) => isBaseline)
  const values = presentValues(baseline)
  const center = options.center ?? (values.length === 0 ? 'too-few-values' : finite(meanOf(values)))
  const { limits, ranges } =
    typeof center === 'string'
      ? { ranges: center, limits: center }
      : processLimits(movingRanges(baseline.map(({ value }) => value)), center, { multiplier, screen })
  const points = xmrPoints(placed, { center, limits, direction })
  const [first, last] = [placed[0] as ChartedPoint, placed.at(-1) as ChartedPoint]
  const segment: XmrSegment = {
    start: first.day,
    end: last.day,
    values: presentValues(placed).length,
    center,
    limits,
    movingRanges: ranges,
    trial: values.length < FEWEST_VALUES,
    variation: latestVariation(points, limits),
    assurance: assurance(limits, options),
  }
  return { points, segment }
}

function assurance(
  limits: ProcessLimits | MissingReason,
  { target, direction }: z.output<typeof Input>,
): XmrSegment['assurance'] {
  if (target === undefined || !hasBetterWay(direction)) return undefined
  return typeof limits === 'string' ? limits : assuranceOf(limits, target, direction)
}
