// Q₁ − k·IQR and Q₃ + k·IQR: the fences of the box plot.
import type { OutlierMethod } from './outlier-method.ts'
import { type QuantileDefinition, quantile } from './spread.ts'

/**
 * Finds values beyond the fences Q₁ − k·IQR and Q₃ + k·IQR (Tukey 1977, "Exploratory Data Analysis", Addison-Wesley).
 * k = 1.5 gives the inner fences, 3 the outer ones.
 *
 * The score is the distance beyond the nearer quartile in interquartile ranges, 0 between the quartiles. Where the middle
 * half of the values is the same, both fences lie on it, and a value beside it has an infinite score.
 * - `k`: how many interquartile ranges beyond the quartiles the fences stand; 1.5 when absent
 * - `quantiles`: how quartiles are told; `type-7` when absent, as in R, numpy and SQL's `percentile_cont`
 * - `minimumPoints`: with fewer values a series is not judged; 5 when absent
 */
export function tukeyFences({
  k = 1.5,
  quantiles = 'type-7',
  minimumPoints = 5,
}: {
  readonly k?: number
  readonly quantiles?: QuantileDefinition
  readonly minimumPoints?: number
} = {}): OutlierMethod {
  return {
    id: 'tukey-fences',
    version: 1,
    title: 'Tukey’s fences',
    formula: `Q₁ − ${k}·IQR, Q₃ + ${k}·IQR, quartiles of ${quantiles.replace('-', ' ')}`,
    interpretation: `Interquartile ranges beyond the nearer quartile; an outlier is more than ${k} of them out.`,
    applicability: 'Series that need not scatter evenly; of values that do, 0.7 % lie beyond 1.5 by chance.',
    warning: 'Of a hundred sound values one or so lies out. Where the middle half is the same, every other value does.',
    references: ['tukey-1977', 'hyndman-fan-1996'],
    minimumPoints,
    bounds(values) {
      const sorted = values.toSorted()
      const firstQuartile = quantile(sorted, 0.25, quantiles)
      const thirdQuartile = quantile(sorted, 0.75, quantiles)
      const range = thirdQuartile - firstQuartile
      const beyond = (distance: number) => (distance === 0 ? 0 : distance / range)
      return {
        lower: firstQuartile - k * range,
        upper: thirdQuartile + k * range,
        statistics: { firstQuartile, thirdQuartile, k },
        score: (value) => beyond(Math.max(value - thirdQuartile, 0) + Math.min(value - firstQuartile, 0)),
      }
    },
  }
}
