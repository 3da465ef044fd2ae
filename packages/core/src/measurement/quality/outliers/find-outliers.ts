// The values of each series that lie beyond the bounds of a method.
import { CollectiveImpactError } from '../../../foundation/errors.ts'
import { nests, type Period } from '../../../foundation/period.ts'
import type { InitiativeRecord } from '../../../initiative/initiative-record.ts'
import type { MethodReference } from '../../measured.ts'
import type { ObservationTable } from '../../observation-table.ts'
import type { Plan } from '../../query.ts'
import { type ComparableSeries, comparableSeries } from '../comparable-series.ts'
import { isNumeric, plansOf, type QualityQuery } from '../quality-query.ts'
import { modifiedZScore } from './modified-z-score.ts'
import type { NotJudgedReason, OutlierMethod } from './outlier-method.ts'

/** Which values are judged, and how. */
export interface OutlierQuery extends QualityQuery {
  /** The modified z-score when absent. */
  readonly method?: OutlierMethod | undefined
  /** The days whose values give the bounds, by which all others are judged; of each series all values when absent. */
  readonly learnedFrom?: Period | undefined
}

/** Which series of an indicator. */
export interface SeriesKey {
  readonly indicator: string
  readonly partner: string | undefined
  readonly place: string | undefined
  readonly groups: Readonly<Record<string, string>>
}

/** A value beyond the bounds of its series. */
export interface Outlier extends SeriesKey {
  /** The row of the table. */
  readonly row: number
  readonly period: Period
  /** The value judged; of a running total what was added since the one before. */
  readonly value: number
  readonly lower: number | undefined
  readonly upper: number | undefined
  /** How far out it lies, in what the method counts in; `undefined` where the series has no spread to count in. */
  readonly score: number | undefined
  /** How many values gave the bounds. */
  readonly points: number
  /** What the bounds rest on, by name. */
  readonly statistics: Readonly<Record<string, number>>
}

/** A series that could not be judged. */
export interface NotJudgedSeries extends SeriesKey {
  readonly reason: NotJudgedReason
  /** How many values there are to judge by. */
  readonly points: number
}

/** What a method found. */
export interface OutlierAnalysis {
  readonly method: MethodReference
  /** In the order of indicator, partner, place and time. */
  readonly outliers: readonly Outlier[]
  /** How many series were judged. */
  readonly judged: number
  readonly notJudged: readonly NotJudgedSeries[]
}

/**
 * The values of each series that lie beyond the bounds of a method. A series holds the reports of one partner, place and
 * group on one indicator, over periods of one length, measured by methods that may be compared; of running totals what
 * each adds is judged. The order of the observations changes nothing.
 *
 * ```ts
 * import { findOutliers, ObservationTable, zScore } from '@collective-impact/core'
 * import { sampleInitiative } from '@collective-impact/core/testing'
 *
 * const { record, observations, asOf } = sampleInitiative()
 * const table = ObservationTable.from(observations, record)
 * findOutliers(record, table, { asOf, method: zScore({ threshold: 4 }) }).outliers // => []
 * ```
 * @throws {@link CollectiveImpactError} `measurement/unknown-reference`, `measurement/invalid-query`,
 * `foundation/invalid-date`
 */
export function findOutliers(record: InitiativeRecord, table: ObservationTable, query: OutlierQuery): OutlierAnalysis {
  return outliersIn(plansOf(record, table, query), query)
}

/** The same, for plans at hand. */
export function outliersIn(
  plans: readonly Plan[],
  { method = modifiedZScore(), learnedFrom }: Pick<OutlierQuery, 'method' | 'learnedFrom'>,
): OutlierAnalysis {
  if (!(method.minimumPoints >= 1)) {
    throw new CollectiveImpactError('measurement/invalid-query', `minimumPoints: expected 1 or more`, {
      path: ['method', 'minimumPoints'],
    })
  }
  const outliers: Outlier[] = []
  const notJudged: NotJudgedSeries[] = []
  let judged = 0
  for (const plan of plans) {
    for (const series of comparableSeries(plan)) {
      const found = outliersOf(plan, series, method, learnedFrom)
      if ('reason' in found) notJudged.push(found)
      else {
        judged += 1
        outliers.push(...found)
      }
    }
  }
  return { method: { id: method.id, version: method.version }, outliers, judged, notJudged }
}

function outliersOf(
  { table, indicator }: Plan,
  { rows, values, ...about }: ComparableSeries,
  method: OutlierMethod,
  learnedFrom: Period | undefined,
): readonly Outlier[] | NotJudgedSeries {
  const key = { indicator: indicator.id, ...about }
  const periodOf = (row: number) => table.statement(row).period
  const learned = rows.map((row) => learnedFrom === undefined || nests(periodOf(row), learnedFrom))
  const known = Float64Array.from(values.filter((_, place) => learned[place]))
  const points = known.length
  if (!isNumeric(indicator)) return { ...key, reason: 'not-meaningful', points }
  if (points < method.minimumPoints) return { ...key, reason: 'too-few-values', points }
  const bounds = method.bounds(known)
  if (typeof bounds === 'string') return { ...key, reason: bounds, points }
  const { lower, upper, statistics, score } = bounds
  if (Number.isNaN(lower) || Number.isNaN(upper)) return { ...key, reason: 'not-meaningful', points }
  return rows.flatMap((row, place) => {
    const value = values[place] as number
    if ((value >= lower && value <= upper) || (learnedFrom !== undefined && learned[place] === true)) return []
    return [
      {
        ...key,
        row,
        period: periodOf(row),
        value,
        lower: finite(lower),
        upper: finite(upper),
        score: finite(score(value)),
        points,
        statistics,
      },
    ]
  })
}

function finite(number: number): number | undefined {
  return Number.isFinite(number) ? number : undefined
}
