// Values outside what was declared, or outside what was seen before.
import type { OutlierMethod } from './outlier-method.ts'

/**
 * Finds values below a minimum or above a maximum: the declared ones or, where none is declared, the least and the
 * greatest of the values it learns from. Learning needs `learnedFrom` in the query; from the values themselves nothing
 * lies out. DHIS2 calls it min-max.
 *
 * The score is the distance beyond the limit, in the indicator's unit; 0 within the limits.
 * - `minimum`: the least value that is no outlier
 * - `maximum`: the greatest value that is no outlier
 * - `minimumPoints`: learning from fewer values, a series is not judged; 5 when absent
 */
export function minMax({
  minimum,
  maximum,
  minimumPoints = 5,
}: {
  readonly minimum?: number
  readonly maximum?: number
  readonly minimumPoints?: number
} = {}): OutlierMethod {
  const isDeclared = minimum !== undefined || maximum !== undefined
  return {
    id: 'min-max',
    version: 1,
    title: 'Minimum and maximum',
    formula: 'minimum ≤ x ≤ maximum',
    interpretation: 'The distance beyond the nearer limit, in the unit of the indicator.',
    applicability: 'Indicators whose plausible range is known, or has been seen over a sound stretch of time.',
    warning: 'What is learned from values that were wrong takes wrong values for right.',
    references: ['dhis2-outlier-detection'],
    minimumPoints: isDeclared ? 1 : minimumPoints,
    bounds(values) {
      const lower = isDeclared ? (minimum ?? Number.NEGATIVE_INFINITY) : values.reduce((a, b) => Math.min(a, b))
      const upper = isDeclared ? (maximum ?? Number.POSITIVE_INFINITY) : values.reduce((a, b) => Math.max(a, b))
      return {
        lower,
        upper,
        statistics: {},
        score: (value) => Math.max(value - upper, 0) + Math.min(value - lower, 0),
      }
    },
  }
}
