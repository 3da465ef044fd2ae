// What is known about one indicator: its trend, its groups, where it started and how far it has come.
import type { Dimension } from '../conditions/shared-measurement/dimension.ts'
import type { Indicator } from '../conditions/shared-measurement/indicator.ts'
import { aggregateFrom } from '../measurement/aggregate.ts'
import { type Measured, missing } from '../measurement/measured.ts'
import type { ImprovementRule } from '../measurement/progress/judge-change.ts'
import { isFound } from '../measurement/withholding/withheld.ts'
import { statedBaseline } from './as-stated.ts'
import type { AssessmentInput } from './assessment-input.ts'
import { changeOf, keptOf } from './change.ts'
import { compositionChanges } from './composition.ts'
import { curveOf } from './curve.ts'
import type { Breakdown, IndicatorResult, Restatement, TrendPoint } from './indicator-parts.ts'
import { standingOf, targetProgress } from './target-progress.ts'
import { trendOf } from './trend.ts'

/** What is known about one indicator. */
export function indicatorResult(
  input: AssessmentInput,
  indicator: Indicator,
  rule: ImprovementRule,
  restatements: readonly Restatement[],
): IndicatorResult {
  const trend = trendOf(input, indicator)
  const { points, breaks } = trend
  const latest = latestOf(points)
  const { plainDefinition, note, tier, level, performanceQuestion, reporting = 'incremental', goals = [] } = indicator
  const targets = (indicator.targets ?? []).map((target) => targetProgress(input, indicator, target, points))
  const standing = standingOf(input, indicator, targets)
  const kept = keptOf(input, indicator, targets, standing.by)
  return {
    id: indicator.id,
    name: indicator.name,
    ...(plainDefinition === undefined ? {} : { definition: plainDefinition }),
    ...(note === undefined ? {} : { note }),
    unit: indicator.unit,
    direction: indicator.direction,
    reporting,
    ...(tier === undefined ? {} : { tier }),
    ...(level === undefined ? {} : { level }),
    ...(performanceQuestion === undefined ? {} : { performanceQuestion }),
    goals,
    latest: latest?.measured ?? nothingReported(input, indicator),
    ...(latest !== undefined && isFound(latest.measured) ? { latestPeriod: latest.period } : {}),
    trend: points,
    breaks,
    compositionChanges: compositionChanges(input, indicator, trend),
    breakdowns: dimensionsOf(input, indicator).flatMap((dimension) => breakdown(input, indicator, dimension, points)),
    baseline: statedBaseline(input, indicator),
    targets,
    standing,
    change: changeOf(input, indicator, points, kept, rule),
    curve: curveOf(input, indicator, points, kept),
    restatements,
  }
}

/** The latest point with a value, shown or withheld; where there is none, the latest point. */
function latestOf(points: readonly TrendPoint[]): TrendPoint | undefined {
  return points.findLast(({ measured }) => isFound(measured)) ?? points.at(-1)
}

function nothingReported({ asOf, knownAt }: AssessmentInput, indicator: Indicator): Measured {
  return missing(indicator.tier === 'data-development' ? 'not-collected' : 'not-reported', {
    method: { id: indicator.combine.overTime, version: 1 },
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    inputs: 0,
    selection: { indicator: indicator.id },
  })
}

function dimensionsOf({ record }: AssessmentInput, indicator: Indicator): readonly Dimension[] {
  const dimensions = record.sharedMeasurement?.dimensions ?? []
  return dimensions.filter(({ id }) => indicator.dimensions?.includes(id))
}

/** The values of all categories in the latest period for which any has one. */
function breakdown(
  { record, observations, asOf, knownAt, formulas, methods, cells: source }: AssessmentInput,
  indicator: Indicator,
  dimension: Dimension,
  points: readonly TrendPoint[],
): readonly Breakdown[] {
  for (const { period } of points.toReversed()) {
    const { cells } = aggregateFrom(source, record, observations, {
      indicator: indicator.id,
      by: [`dimension:${dimension.id}`],
      period: { start: period.start, end: period.end },
      asOf,
      knownAt,
      formulas,
      methods,
    })
    if (!cells.some(({ measured }) => isFound(measured))) continue
    const values = cells.map(({ key, measured }) => ({
      ...categoryOf(dimension, key.groups?.[dimension.id]),
      measured,
    }))
    return [{ dimension: dimension.name, exclusive: dimension.exclusive, period, values }]
  }
  return []
}

function categoryOf(dimension: Dimension, code: string | undefined) {
  const category = dimension.categories.find((each) => each.code === code)
  const { name = String(code), parent } = category ?? {}
  return { category: name, code: String(code), ...(parent === undefined ? {} : { parent }) }
}
