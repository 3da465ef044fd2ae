// From how much on the values of a row are enough for a score.
import { exactSum } from '../../../foundation/exact-sum.ts'
import { isPresent, type NumberOrReason, quotientOf } from '../number-or-reason.ts'
import { requireWeights } from '../weights/require-weights.ts'

/** The least that has to be there. */
export interface CoverageThreshold {
  /** Whether the share of the weight counts, or of the number of parts. */
  readonly of: 'weight' | 'parts'
  /** 0 to 1; below it there is no score. */
  readonly atLeast: number
}

/** The share, 0 to 1, of the weight or of the parts that is there. */
export function coverageOf(
  values: readonly NumberOrReason[],
  weights: readonly number[],
  of: CoverageThreshold['of'],
): NumberOrReason {
  requireWeights(weights, values.length)
  const counted = of === 'weight' ? weights : weights.map(() => 1)
  const there = counted.filter((_, position) => isPresent(values[position]))
  return quotientOf(exactSum(there), exactSum(counted))
}

/** A sum of weights that is off by its rounding is enough. */
const ROUNDING = 1e-12

/** Whether a share is enough. */
export function isCovered(coverage: number, { atLeast }: CoverageThreshold): boolean {
  return coverage >= atLeast - ROUNDING
}

/**
 * What `aggregate` makes of a row of which enough is there; `below-coverage` otherwise. As COINr `dat_thresh` with
 * `of: 'parts'`.
 * @throws {@link CollectiveImpactError} `measurement/invalid-weights`
 */
export function withCoverage(
  values: readonly NumberOrReason[],
  weights: readonly number[],
  threshold: CoverageThreshold,
  aggregate: () => NumberOrReason,
): NumberOrReason {
  const coverage = coverageOf(values, weights, threshold.of)
  if (typeof coverage === 'string') return coverage
  return isCovered(coverage, threshold) ? aggregate() : 'below-coverage'
}
