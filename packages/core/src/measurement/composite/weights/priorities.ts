// Weights from pairwise comparisons without an eigenvalue: by the means of rows.
import { exactSum } from '../../../foundation/exact-sum.ts'
import { type JudgmentMean, meanOfJudgments } from './judgment-mean.ts'
import { type PairwiseComparisons, requireComparisons } from './pairwise-comparisons.ts'

/**
 * The logarithmic least squares weights: geometric means of the rows, rescaled to sum to 1. The same whether the question
 * was "how much more" or "how much less" (Crawford & Williams 1985, "A Note on the Analysis of Subjective Judgment
 * Matrices", Journal of Mathematical Psychology 29, 387–405). As ahpsurvey `ahp.indpref(method = "geometric")`.
 * @throws {@link CollectiveImpactError} `measurement/invalid-comparisons`
 */
export function rowGeometricMeanWeights(comparisons: PairwiseComparisons): readonly number[] {
  requireComparisons(comparisons)
  return summingToOne(comparisons.map((row) => meanOfJudgments(row, 'geometric')))
}

/**
 * An approximation of the eigenvector weights that is older than computers: columns rescaled to sum to 1, then the mean of
 * each row, rescaled. `arithmetic` and `root-mean-square` as in ahpsurvey `ahp.indpref`.
 * @throws {@link CollectiveImpactError} `measurement/invalid-comparisons`
 */
export function normalizedColumnWeights(
  comparisons: PairwiseComparisons,
  mean: Exclude<JudgmentMean, 'geometric'> = 'arithmetic',
): readonly number[] {
  requireComparisons(comparisons)
  const sums = comparisons.map((_, column) => exactSum(comparisons.map((row) => row[column] ?? 0)))
  const normalized = comparisons.map((row) => row.map((value, column) => value / (sums[column] ?? 1)))
  return summingToOne(normalized.map((row) => meanOfJudgments(row, mean)))
}

function summingToOne(values: readonly number[]): readonly number[] {
  const sum = exactSum(values)
  return values.map((value) => value / sum)
}
