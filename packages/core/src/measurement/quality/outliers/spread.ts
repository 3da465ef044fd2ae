// Where the middle of numbers lies, and how far they lie apart. The order of the numbers changes nothing.
import { exactSum } from '../../../foundation/exact-sum.ts'

/** The arithmetic mean of at least one number. */
export function meanOf(values: Float64Array): number {
  return exactSum(values) / values.length
}

/** The standard deviation of a sample of at least two, with n − 1. Same as R `sd` and numpy `std(ddof=1)`. */
export function sampleStandardDeviation(values: Float64Array): number {
  const mean = meanOf(values)
  return Math.sqrt(exactSum(values.map((value) => (value - mean) ** 2)) / (values.length - 1))
}

/** The median of at least one number. Same as R `median` and numpy `median`. */
export function medianOf(values: Float64Array): number {
  return quantile(values.toSorted(), 0.5, 'type-7')
}

/** The mean of the distances from a center. */
export function meanAbsoluteDeviation(values: Float64Array, center: number): number {
  return meanOf(values.map((value) => Math.abs(value - center)))
}

/**
 * How a quantile between two values is told, by the numbers of Hyndman & Fan (1996), "Sample Quantiles in Statistical
 * Packages", The American Statistician 50(4), 361–365. `type-7`: R's default, numpy's `linear`, Excel's
 * `PERCENTILE.INC`, and `percentile_cont` of SQL. `type-6`: Minitab, SPSS, numpy's `weibull`, and the NIST/SEMATECH
 * e-Handbook.
 */
export type QuantileDefinition = 'type-7' | 'type-6'

/** The quantile at `share`, 0 to 1, of at least one number; `sorted` is in ascending order. */
export function quantile(sorted: Float64Array, share: number, definition: QuantileDefinition): number {
  const last = sorted.length - 1
  const place = definition === 'type-7' ? last * share : (last + 2) * share - 1
  const below = Math.min(Math.max(Math.floor(place), 0), last)
  const above = Math.min(below + 1, last)
  const [low, high] = [sorted[below] as number, sorted[above] as number]
  return low + (high - low) * Math.min(Math.max(place - below, 0), 1)
}
