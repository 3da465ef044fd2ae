// Weights from pairwise comparisons by the principal eigenvector, and how far the comparisons contradict each other.
import { type NumberOrReason, quotientOf } from '../number-or-reason.ts'
import type { PairwiseComparisons } from './pairwise-comparisons.ts'
import { principalEigenvector } from './principal-eigenvector.ts'
import { rowGeometricMeanWeights } from './priorities.ts'
import { type RandomIndexTable, randomIndices } from './random-indices.ts'

/** Weights, and how consistent the comparisons are that they come from. */
export interface AnalyticHierarchy {
  /** Summing to 1. */
  readonly weights: readonly number[]
  /** The greatest eigenvalue; the number of parts when the comparisons are fully consistent, and never less. */
  readonly lambdaMax: number
  /** (λmax − n) ÷ (n − 1); 0 when fully consistent. */
  readonly consistencyIndex: number
  /** The consistency index over that of random comparisons; up to 0.1 is taken as consistent enough. Missing for more
   * parts than the table of random indices holds. */
  readonly consistencyRatio: NumberOrReason
}

/**
 * The analytic hierarchy process: weights are the principal eigenvector of the comparisons (Saaty 1980, The Analytic
 * Hierarchy Process; Saaty 1990, "How to make a decision", European Journal of Operational Research 48, 9–26; OECD & JRC
 * 2008, step 6). One or two parts cannot contradict each other: their ratio is 0.
 *
 * Options:
 * - `randomIndex`: the table the ratio is taken by; tables differ and so do ratios. `saaty` when absent
 * @throws {@link CollectiveImpactError} `measurement/invalid-comparisons`; `measurement/no-convergence`
 */
export function analyticHierarchyProcess(
  comparisons: PairwiseComparisons,
  { randomIndex = 'saaty' }: { readonly randomIndex?: RandomIndexTable } = {},
): AnalyticHierarchy {
  const count = comparisons.length
  const { value, vector } = principalEigenvector(comparisons, rowGeometricMeanWeights(comparisons))
  const lambdaMax = Math.max(value, count)
  const consistencyIndex = count === 1 ? 0 : (lambdaMax - count) / (count - 1)
  const random = randomIndices[randomIndex][count - 1]
  return {
    weights: vector,
    lambdaMax,
    consistencyIndex,
    consistencyRatio: count <= 2 ? 0 : random === undefined ? 'unknown' : quotientOf(consistencyIndex, random),
  }
}
