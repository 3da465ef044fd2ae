// Whether an indicator does better than where its past was leading: turning the curve.
import type { Indicator } from '../conditions/shared-measurement/indicator.ts'
import type { PlainDate } from '../foundation/plain-date.ts'
import { limitsOf } from '../measurement/limits.ts'
import { type Measured, type MissingReason, missing, type Observed } from '../measurement/measured.ts'
import { areComparable } from '../measurement/method-versions.ts'
import { type DatedValue, forecastLine } from '../measurement/progress/forecast-baseline.ts'
import { judgeChange } from '../measurement/progress/judge-change.ts'
import { isFound } from '../measurement/withholding/withheld.ts'
import { statedBasis } from './as-stated.ts'
import type { AssessmentInput } from './assessment-input.ts'
import type { Kept } from './change.ts'
import type { Curve, TrendPoint } from './indicator-parts.ts'
import { dayOfBaseline } from './target-progress.ts'

interface ObservedPoint extends TrendPoint {
  readonly measured: Observed
}

/**
 * The latest value beside the forecast from the history. The history ends with the baseline's period, from where the
 * partners agreed to count; without a baseline, before the initiative started.
 */
export function curveOf(
  input: AssessmentInput,
  indicator: Indicator,
  points: readonly TrendPoint[],
  kept: Kept,
): Curve {
  const historyTo = dayOfBaseline(input, indicator)
  const latest = points.findLast(({ measured }) => isFound(measured))
  const { forecast, line } = forecastFor(input, indicator, points, latest, historyTo)
  const judged = judgeChange({
    latest: latest?.measured ?? missing('not-reported', statedBasis(input)),
    earlier: forecast,
    direction: indicator.direction,
    ...kept,
  })
  return {
    ...(historyTo === undefined ? {} : { historyTo }),
    forecast,
    forecastLine: line,
    difference: judged.difference,
    status: STATUSES[judged.judgement],
    ...(judged.reason === undefined ? {} : { reason: judged.reason }),
  }
}

const STATUSES = {
  improving: 'turned',
  steady: 'not-turned',
  worsening: 'not-turned',
  'not-judged': 'not-judged',
  unknown: 'unknown',
} as const

interface Forecast {
  readonly forecast: Measured
  readonly line: readonly TrendPoint[]
}

function forecastFor(
  input: AssessmentInput,
  indicator: Indicator,
  points: readonly TrendPoint[],
  latest: TrendPoint | undefined,
  historyTo: PlainDate | undefined,
): Forecast {
  const none = (reason: MissingReason, remark: string): Forecast => ({
    forecast: missing(reason, statedBasis(input), [remark]),
    line: [],
  })
  if (historyTo === undefined) return none('no-baseline', 'it is not stated when the effort began')
  if (latest === undefined || latest.period.end <= historyTo) {
    return none('not-yet-due', 'there is no value since the effort began')
  }
  const before = points.filter(isObserved).filter(({ period }) => period.end <= historyTo)
  const history = before.filter((point) => isComparable(indicator, point, latest))
  if (before.length > 0 && history.length === 0) {
    return none('incompatible-methods', 'all of the history was measured in another way')
  }
  return forecastFrom(input, indicator, points, history, latest)
}

function forecastFrom(
  { asOf, knownAt }: AssessmentInput,
  indicator: Indicator,
  points: readonly TrendPoint[],
  history: readonly ObservedPoint[],
  { period: { end } }: TrendPoint,
): Forecast {
  const { minimum, maximum } = limitsOf(indicator)
  const values = history.map(({ period, measured }): DatedValue => ({ day: period.end, measured }))
  const forecastOf = forecastLine({ history: values, asOf, knownAt, minimum, maximum }, end)
  const forecast = forecastOf(end)
  const from = history.at(-1)?.period.end
  const onTheWay = points.filter(({ period }) => from !== undefined && period.end >= from && period.end <= end)
  const line = onTheWay.map(({ period }) => ({ period, measured: forecastOf(period.end) }))
  return { forecast, line: forecast.kind === 'missing' ? [] : line }
}

function isObserved(point: TrendPoint): point is ObservedPoint {
  return point.measured.kind === 'observed'
}

function isComparable(indicator: Indicator, point: TrendPoint, latest: TrendPoint): boolean {
  const [then, now] = [point.measured.basis.methodVersion, latest.measured.basis.methodVersion]
  return then === undefined || now === undefined || areComparable(indicator, [then, now])
}
