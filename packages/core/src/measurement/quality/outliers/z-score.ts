// z = (x − x̄) ÷ s, with the standard deviation of the sample.
import type { OutlierMethod } from './outlier-method.ts'
import { meanOf, sampleStandardDeviation } from './spread.ts'

/**
 * Finds values far from the mean in standard deviations, z = (x − x̄) ÷ s with s of the sample (n − 1). Same as scipy
 * `zscore(ddof=1)`; the greatest |z| of a series is the statistic of Grubbs' test.
 *
 * No z of n values exceeds (n − 1) ÷ √n (Shiffler 1988, "Maximum Z Scores and Outliers", The American Statistician
 * 42(1), 79–80), so that a series is judged only when it is long enough for its worst value to be found: 11 values for a
 * threshold of 3.
 * - `threshold`: the greatest |z| that is no outlier; 3 when absent
 */
export function zScore({ threshold = 3 }: { readonly threshold?: number } = {}): OutlierMethod {
  return {
    id: 'z-score',
    version: 1,
    title: 'z-score',
    formula: 'z = (x − x̄) ÷ s, s with n − 1',
    interpretation: `Standard deviations from the mean of the series; an outlier is beyond ${threshold}.`,
    applicability: 'Long series that scatter evenly about a steady mean.',
    warning:
      'An outlier widens the standard deviation it is measured by, and two of them can hide each other. A trend widens it too.',
    references: ['nist-sematech-2012', 'shiffler-1988'],
    minimumPoints: fewestForScore(threshold),
    bounds(values) {
      const mean = meanOf(values)
      const standardDeviation = sampleStandardDeviation(values)
      if (standardDeviation === 0) return 'no-spread'
      return {
        lower: mean - threshold * standardDeviation,
        upper: mean + threshold * standardDeviation,
        statistics: { mean, standardDeviation, threshold },
        score: (value) => (value - mean) / standardDeviation,
      }
    },
  }
}

/** The fewest values among which one can score higher: the least n with (n − 1) ÷ √n above the threshold. */
function fewestForScore(threshold: number): number {
  const sum = 2 + threshold ** 2
  return Math.floor((sum + Math.sqrt(sum ** 2 - 4)) / 2) + 1
}
