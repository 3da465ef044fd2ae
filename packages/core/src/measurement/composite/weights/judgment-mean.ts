// The mean of several people's judgments, three ways.

import { CollectiveImpactError } from '../../../foundation/errors.ts'
import { exactSum } from '../../../foundation/exact-sum.ts'
import type { PairwiseComparisons } from './pairwise-comparisons.ts'

/** How judgments are averaged; of judgments that are ratios only the `geometric` mean keeps reciprocals reciprocal. */
export type JudgmentMean = 'arithmetic' | 'geometric' | 'root-mean-square'

/** The mean of at least one number above 0. */
export function meanOfJudgments(values: readonly number[], mean: JudgmentMean): number {
  const count = values.length
  if (mean === 'geometric') return Math.exp(exactSum(values.map(Math.log)) / count)
  if (mean === 'arithmetic') return exactSum(values) / count
  return Math.sqrt(exactSum(values.map((value) => value ** 2)) / count)
}

/**
 * Aggregation of individual judgments: one matrix from those of several people, cell by cell. For a group that decides as
 * one (Aczél & Saaty 1983; Forman & Peniwati 1998, "Aggregating individual judgments and priorities with the analytic
 * hierarchy process", European Journal of Operational Research 108, 165–169). As ahpsurvey `ahp.aggjudge`.
 * @param mean - `geometric` when absent; comparisons averaged otherwise are no longer reciprocal and give no weights
 * @throws {@link CollectiveImpactError} `measurement/invalid-comparisons` when there are none, or not all of one size
 */
export function aggregateJudgments(
  matrices: readonly PairwiseComparisons[],
  mean: JudgmentMean = 'geometric',
): PairwiseComparisons {
  const [first, ...others] = matrices
  if (first === undefined || others.some(({ length }) => length !== first.length)) {
    throw new CollectiveImpactError('measurement/invalid-comparisons', 'Expected comparisons of the same parts.')
  }
  return first.map((row, part) =>
    row.map((_, other) =>
      meanOfJudgments(
        matrices.map((matrix) => matrix[part]?.[other] ?? Number.NaN),
        mean,
      ),
    ),
  )
}

/**
 * Aggregation of individual priorities: the mean of the weights that several people arrived at, part by part. For people
 * who decide each for themselves (Forman & Peniwati 1998). Only the arithmetic mean still sums to 1: rescale the others.
 * As ahpsurvey `ahp.aggpref`, which does not rescale.
 * @param mean - `geometric` when absent
 * @throws {@link CollectiveImpactError} `measurement/invalid-comparisons` when there are none, or not all of one length
 */
export function aggregatePriorities(
  priorities: readonly (readonly number[])[],
  mean: JudgmentMean = 'geometric',
): readonly number[] {
  const [first, ...others] = priorities
  if (first === undefined || others.some(({ length }) => length !== first.length)) {
    throw new CollectiveImpactError('measurement/invalid-comparisons', 'Expected weights of the same parts.')
  }
  return first.map((_, part) =>
    meanOfJudgments(
      priorities.map((weights) => weights[part] ?? Number.NaN),
      mean,
    ),
  )
}
