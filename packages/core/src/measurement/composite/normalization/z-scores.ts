// Standard deviations from the mean, moved to a mean and a spread of choice.
import { exactSum } from '../../../foundation/exact-sum.ts'
import { mapPresent, type NumberOrReason, presentNumbers, quotientOf } from '../number-or-reason.ts'
import { type SpreadOf, standardDeviationOf } from '../spread-of.ts'

/** What z-scores are moved to. */
export interface ZScoreOptions {
  /** The mean of the scores; 0 when absent. */
  readonly mean?: number | undefined
  /** The standard deviation of the scores; 1 when absent. */
  readonly standardDeviation?: number | undefined
  /** By which standard deviation the values are divided; that of a `sample` (n − 1) when absent. */
  readonly of?: SpreadOf | undefined
}

/**
 * z-scores: mean + standardDeviation · (x − x̄) ÷ s, over the values that are there. Of one value there is none in a
 * sample (`too-few-values`); where all values are the same the scores are `not-meaningful`: 0 ÷ 0.
 *
 * OECD & JRC (2008), Handbook on Constructing Composite Indicators, step 5. Same as COINr `n_zscore(x, m_sd)`; with
 * `{ mean: 100, standardDeviation: 10, of: 'population' }` the standardization of De Muro, Mazziotta & Pareto (2011).
 */
export function zScores(values: readonly NumberOrReason[], options: ZScoreOptions = {}): readonly NumberOrReason[] {
  const { mean = 0, standardDeviation = 1, of = 'sample' } = options
  const present = presentNumbers(values)
  const center = exactSum(present) / present.length
  const spread = standardDeviationOf(present, of)
  return mapPresent(values, (value) => {
    if (typeof spread === 'string') return spread
    const z = spread === 0 ? 'not-meaningful' : quotientOf(value - center, spread)
    return typeof z === 'number' ? mean + standardDeviation * z : z
  })
}
