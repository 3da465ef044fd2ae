// How unevenly an amount is spread over those who hold it: the Gini coefficient.
import { exactSum } from '../../foundation/exact-sum.ts'
import { type NumberOrReason, quotientOf } from '../composite/number-or-reason.ts'
import { sharesOf } from './shares.ts'

/** Which Gini coefficient is meant. */
export interface GiniOptions {
  /**
   * `population`, when absent: the mean difference of all pairs, each with itself too, over twice the mean; at most
   * (n − 1) ÷ n. `corrected`: that times n ÷ (n − 1), which is 1 when one of however many holds everything.
   */
  readonly variant?: 'population' | 'corrected'
}

/**
 * Gini coefficient Σᵢ(2i − n − 1)xᵢ ÷ (n·Σxᵢ) of n amounts of 0 or above, in order from the least: 0 when all are equal.
 * It does not depend on the unit of the amounts nor, as `population`, on how often the whole group is repeated. Few
 * holders keep the `population` variant low, so groups of different sizes are compared by the `corrected` one.
 *
 * Gini (1912), Variabilità e mutabilità; Cowell (2011), Measuring Inequality, 3rd ed., Oxford University Press. Same as R
 * ineq `Gini(corr = FALSE)` and `Gini(corr = TRUE)`. No amounts, or one where it is corrected: `too-few-values`. All of
 * them 0: `not-meaningful`.
 * @throws {@link CollectiveImpactError} `measurement/invalid-amounts`, when an amount is not a finite number of 0 or above
 * @example
 * ```ts
 * import { gini } from '@collective-impact/core'
 *
 * gini([1, 1, 1, 1]) // => 0
 * gini([0, 0, 0, 8]) // => 0.75
 * gini([0, 0, 0, 8], { variant: 'corrected' }) // => 1
 * gini([0, 0]) // => 'not-meaningful'
 * ```
 */
export function gini(amounts: readonly number[], { variant = 'population' }: GiniOptions = {}): NumberOrReason {
  const shares = sharesOf(amounts)
  if (typeof shares === 'string') return shares
  const count = shares.length
  if (variant === 'corrected' && count === 1) return 'too-few-values'
  const spread = exactSum(shares.map((share, position) => (count - 1 - 2 * position) * share))
  return quotientOf(Math.min(spread, count - 1), variant === 'corrected' ? count - 1 : count)
}
