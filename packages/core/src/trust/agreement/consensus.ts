// Consensus among answers on an ordered scale, by how far they lie from their mean.
import { exactSum } from '../../foundation/exact-sum.ts'
import type { NumberOrReason } from '../../measurement/composite/number-or-reason.ts'
import { ofOrdinal } from './ordinal-distribution.ts'

/**
 * Consensus: 1 + Σpᵢ log₂(1 − |i − mean| ÷ (k − 1)), 0 to 1, of `counts`: how many gave each of the k answers, from the
 * lowest to the highest. 1 when all give the same answer, 0 when half of them give the lowest and half the highest. It
 * takes the steps of the scale to be equal, and does not say what is agreed on: show the mean beside it.
 *
 * Tastle & Wierman (2007), Consensus and dissention: A measure of ordinal dispersion, International Journal of
 * Approximate Reasoning 45, 531–545. Same as agrmt `consensus`. Fewer than two people: `too-few-values`. A scale of
 * one answer: `not-meaningful`.
 * @throws {@link CollectiveImpactError} `trust/invalid-ratings`, when a count is not a whole number of 0 or above
 * @example
 * ```ts
 * import { consensus } from '@collective-impact/core'
 *
 * consensus([0, 0, 0, 0, 20]) // => 1
 * consensus([10, 0, 0, 0, 10]) // => 0
 * consensus([0, 0, 0, 0, 1]) // => 'too-few-values'
 * ```
 */
export function consensus(counts: readonly number[]): NumberOrReason {
  return ofOrdinal(counts, ({ total }) => {
    if (counts.includes(total)) return 1
    const mean = exactSum(counts.map((count, position) => count * position)) / total
    const farthest = counts.length - 1
    const terms = counts.map((count, position) => count * Math.log2(1 - Math.abs(position - mean) / farthest))
    return Math.max(0, 1 + exactSum(terms) / total)
  })
}
