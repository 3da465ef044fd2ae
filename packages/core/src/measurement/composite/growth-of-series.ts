// How fast a series grows, as an indicator of an index.
import { exactSum } from '../../foundation/exact-sum.ts'
import { finite, isPresent, type NumberOrReason, quotientOf } from './number-or-reason.ts'

/** A value of a series, and when. */
export interface TimedValue {
  /** In years, or another unit of time. */
  readonly at: number
  readonly value: NumberOrReason
}

/**
 * Compound annual growth rate from the first value that is there to the last, (last ÷ first)^(1 ÷ time) − 1, as a share for
 * each unit of time; 0 where both are the same. `division-by-zero` from 0, `not-meaningful` between values of different
 * signs. Same as COINr `CAGR`.
 */
export function compoundAnnualGrowthRate(series: readonly TimedValue[]): NumberOrReason {
  const points = inOrder(series)
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined || points.length < 2) return 'too-few-values'
  if (first.value === last.value) return 0
  const ratio = quotientOf(last.value, first.value)
  const time = quotientOf(1, last.at - first.at)
  if (typeof ratio === 'string') return ratio
  if (ratio < 0) return 'not-meaningful'
  return typeof time === 'string' ? time : finite(ratio ** time - 1)
}

/**
 * Change over `per` units of time as a share of where the series began, 0.1 for a tenth. Of two values the change from one
 * to the other; of more, the slope of the least squares line over its value at the first time. 0 where all values are the
 * same. Same as COINr `prc_change`, which gives percent.
 */
export function relativeChange(series: readonly TimedValue[], per = 1): NumberOrReason {
  const points = inOrder(series)
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined || points.length < 2) return 'too-few-values'
  if (points.every(({ value }) => value === first.value)) return 0
  if (points.length === 2) {
    const slope = quotientOf(last.value - first.value, last.at - first.at)
    return typeof slope === 'string' ? slope : quotientOf(slope * per, first.value)
  }
  const meanTime = exactSum(points.map(({ at }) => at)) / points.length
  const mean = exactSum(points.map(({ value }) => value)) / points.length
  const slope = quotientOf(
    exactSum(points.map(({ at, value }) => (at - meanTime) * (value - mean))),
    exactSum(points.map(({ at }) => (at - meanTime) ** 2)),
  )
  return typeof slope === 'string' ? slope : quotientOf(slope * per, mean + slope * (first.at - meanTime))
}

function inOrder(series: readonly TimedValue[]): readonly { readonly at: number; readonly value: number }[] {
  return series
    .flatMap(({ at, value }) => (isPresent(value) ? [{ at, value }] : []))
    .sort((one, other) => one.at - other.at)
}
