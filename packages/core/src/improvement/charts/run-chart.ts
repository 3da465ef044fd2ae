// Values over time about their median, and whether chance alone would give such runs.
import * as z from 'zod'
import { medianOf } from '../../foundation/averages.ts'
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { ReferenceKey } from '../../foundation/references.ts'
import { finite, type NumberOrReason } from '../../measurement/composite/number-or-reason.ts'
import type { MissingReason } from '../../measurement/measured.ts'
import { analyzeRuns, type RunAnalysis } from './analyze-runs.ts'
import { type ChartOptions, type ChartPoint, chartFields, readChart } from './chart-input.ts'
import type { RunRule } from './run-limits.ts'
import { type ChartedPoint, presentValues, segmentsOf } from './segments.ts'
import { type CenterSide, sideOf } from './side.ts'

/** What a run chart can be asked for. */
export interface RunChartOptions extends ChartOptions {
  /** By which limits runs are judged; `anhoj` when absent. */
  readonly rule?: RunRule | undefined
}

/** A point of a run chart. */
export interface RunChartPoint extends ChartedPoint {
  /** On which side of the center it lies. */
  readonly side: CenterSide | undefined
}

/** A stretch of a run chart with one median. */
export interface RunChartSegment {
  /** The day of its first point. */
  readonly start: PlainDate
  /** The day of its last point. */
  readonly end: PlainDate
  /** How many values count. */
  readonly values: number
  /** The median, or the center that was given. */
  readonly center: NumberOrReason
  /** Its runs, or why there are none. */
  readonly runs: RunAnalysis | MissingReason
}

/** A run chart. */
export interface RunChart {
  /** In the order of their days. */
  readonly points: readonly RunChartPoint[]
  /** In the order of time: one, and one more for each day on which it was rebased. */
  readonly segments: readonly RunChartSegment[]
}

/** The works that the chart rests on. */
export const runChartReferences: readonly ReferenceKey[] = [
  'anhoj-olesen-2014',
  'anhoj-wentzel-larsen-2020',
  'perla-et-al-2011',
]

const Input = z.strictObject({ ...chartFields(1), rule: z.enum(['anhoj', 'best-box', 'cut-box']).optional() })

/**
 * The run chart of values by their days, in any order: the median of each segment, and whether its longest run is
 * longer, or its crossings are fewer, than chance alone makes them. Gaps are left out and never counted as 0; values on
 * the median belong to no run.
 *
 * Anhøj & Olesen (2014), Run charts revisited; Perla, Provost & Murray (2011), The run chart. Same as the R package
 * qicharts2, `qic(chart = 'run')`.
 * @throws {@link CollectiveImpactError} `improvement/invalid-chart` with all issues: what is no day or no number, two
 * points of one day, an excluded day without a point
 */
export function runChart(points: readonly ChartPoint[], options: RunChartOptions = {}): RunChart {
  const input = readChart(Input, { points, ...options })
  const charted = segmentsOf(input.points, input).map((placed) => chartSegment(placed, input))
  return {
    points: charted.flatMap((segment) => segment.points),
    segments: charted.map(({ segment }) => segment),
  }
}

function chartSegment(placed: readonly ChartedPoint[], { center: given, rule }: RunChartOptions) {
  const baseline = presentValues(placed.filter(({ isBaseline }) => isBaseline))
  const center = given ?? (baseline.length === 0 ? 'too-few-values' : finite(medianOf(baseline)))
  const values = presentValues(placed)
  const points = placed.map((point): RunChartPoint => {
    const { value } = point
    return { ...point, side: value === undefined || typeof center === 'string' ? undefined : sideOf(value, center) }
  })
  const [first, last] = [placed[0] as ChartedPoint, placed.at(-1) as ChartedPoint]
  const segment: RunChartSegment = {
    start: first.day,
    end: last.day,
    values: values.length,
    center,
    runs: typeof center === 'string' ? center : analyzeRuns(values, center, rule),
  }
  return { points, segment }
}
