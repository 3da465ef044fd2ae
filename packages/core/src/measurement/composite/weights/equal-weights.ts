// The same weight for everything, and weights rescaled to sum to 1.
import { exactSum } from '../../../foundation/exact-sum.ts'
import { requireWeights } from './require-weights.ts'

/** The same weight for each of `count` parts, 1 ÷ count. A judgment as any other: parts that overlap count twice. */
export function equalWeights(count: number): readonly number[] {
  return Array.from({ length: count }, () => 1 / count)
}

/**
 * Weights that only say how parts stand to each other, such as 2 : 1 : 1, rescaled to sum to 1.
 * @throws {@link CollectiveImpactError} `measurement/invalid-weights`
 */
export function rescaledWeights(weights: readonly number[]): readonly number[] {
  requireWeights(weights, weights.length)
  const sum = exactSum(weights)
  return weights.map((weight) => weight / sum)
}
