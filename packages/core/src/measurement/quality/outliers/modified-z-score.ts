// M = 0.6745 (x − x̃) ÷ MAD: what a z-score is to mean and standard deviation, for the median and the median deviation.
import type { OutlierMethod } from './outlier-method.ts'
import { meanAbsoluteDeviation, medianOf } from './spread.ts'

/** The third quartile of the standard normal distribution, as Iglewicz & Hoaglin round it: MAD ÷ 0.6745 estimates σ. */
const MEDIAN_DEVIATION_OF_NORMAL = 0.6745
/** √(π ÷ 2): of a normal distribution, times the mean absolute deviation, the standard deviation. */
const DEVIATION_PER_MEAN_DEVIATION = 1.253314

/**
 * Finds values far from the median, M = 0.6745 (x − x̃) ÷ MAD, where MAD is the median of the distances from the median
 * (Iglewicz & Hoaglin 1993, "How to Detect and Handle Outliers", ASQC Quality Press; NIST/SEMATECH e-Handbook of
 * Statistical Methods, section 1.3.5.17).
 *
 * Where more than half of the values are the same, the MAD is 0. Then M = (x − x̃) ÷ (1.253314 × the mean of the
 * distances from the median), as IBM documents for the modified z score of SPSS and Cognos Analytics.
 * - `threshold`: the greatest |M| that is no outlier; 3.5 when absent, as Iglewicz & Hoaglin recommend
 * - `minimumPoints`: with fewer values a series is not judged; 5 when absent
 */
export function modifiedZScore({
  threshold = 3.5,
  minimumPoints = 5,
}: {
  readonly threshold?: number
  readonly minimumPoints?: number
} = {}): OutlierMethod {
  return {
    id: 'modified-z-score',
    version: 1,
    title: 'Modified z-score',
    formula: 'M = 0.6745 (x − x̃) ÷ MAD; (x − x̃) ÷ (1.253314 · mean |x − x̃|) where MAD is 0',
    interpretation: `Reads like a z-score; an outlier is beyond ${threshold}, whatever other outliers there are.`,
    applicability: 'Short series and skewed ones, as long as fewer than half of the values are wrong.',
    warning: 'Where most values are the same, any other value soon lies far out. A trend makes its ends look odd.',
    references: ['iglewicz-hoaglin-1993', 'nist-sematech-2012', 'ibm-modified-z-score'],
    minimumPoints,
    bounds(values) {
      const median = medianOf(values)
      const medianDeviation = medianOf(values.map((value) => Math.abs(value - median)))
      const meanDeviation = meanAbsoluteDeviation(values, median)
      if (meanDeviation === 0) return 'no-spread'
      const spread =
        medianDeviation === 0
          ? DEVIATION_PER_MEAN_DEVIATION * meanDeviation
          : medianDeviation / MEDIAN_DEVIATION_OF_NORMAL
      return {
        lower: median - threshold * spread,
        upper: median + threshold * spread,
        statistics:
          medianDeviation === 0 ? { median, meanDeviation, threshold } : { median, medianDeviation, threshold },
        score: (value) => (value - median) / spread,
      }
    },
  }
}
