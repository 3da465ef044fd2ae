// The greatest eigenvalue of a matrix of numbers above 0, and its vector, by power iteration.

import { CollectiveImpactError } from '../../../foundation/errors.ts'
import { exactSum } from '../../../foundation/exact-sum.ts'

/** How near to each other the bounds of the eigenvalue have to come, as a part of it. */
const CLOSE_ENOUGH = 1e-13
const MOST_STEPS = 10_000

/** The greatest eigenvalue and its vector, which sums to 1. */
export interface PrincipalEigenvector {
  readonly value: number
  readonly vector: readonly number[]
}

/**
 * Multiplies a vector by the matrix until it keeps its direction. A matrix of numbers above 0 has one greatest eigenvalue
 * with a vector of numbers above 0 (Perron), and for every such vector x it lies between the least and the greatest of
 * (Ax)ᵢ ÷ xᵢ (Collatz 1942; Wielandt 1950): when these bounds meet, it is found.
 * @param start - numbers above 0, the nearer the better
 * @throws {@link CollectiveImpactError} `measurement/no-convergence` when the bounds have not met after 10,000 steps, as
 * for comparisons that go round in a circle by the thousands
 */
export function principalEigenvector(
  matrix: readonly (readonly number[])[],
  start: readonly number[],
): PrincipalEigenvector {
  let vector = start
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const image = matrix.map((row) => exactSum(row.map((value, position) => value * (vector[position] ?? 0))))
    const ratios = image.map((value, position) => value / (vector[position] ?? 0))
    const [lower, upper] = [Math.min(...ratios), Math.max(...ratios)]
    const sum = exactSum(image)
    vector = image.map((value) => value / sum)
    if (upper - lower <= CLOSE_ENOUGH * upper) return { value: lower + (upper - lower) / 2, vector }
  }
  throw new CollectiveImpactError(
    'measurement/no-convergence',
    `The greatest eigenvalue of the comparisons was not found in ${MOST_STEPS} steps.`,
  )
}
