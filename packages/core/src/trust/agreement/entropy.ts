// Dispersion of answers by entropy, and polarization into groups.
import { exactSum } from '../../foundation/exact-sum.ts'
import type { NumberOrReason } from '../../measurement/composite/number-or-reason.ts'
import { ofOrdinal } from './ordinal-distribution.ts'

/**
 * Shannon's entropy in bits: −Σpᵢ log₂ pᵢ, 0 to log₂ k. 0 when all give the same answer, greatest when every answer is as
 * frequent. The order of answers plays no part: people in two opposite camps have less of it than people spread evenly.
 *
 * Shannon (1948), A mathematical theory of communication, Bell System Technical Journal 27, 379–423. Same as agrmt
 * `entropy`. `counts` and missing values are as for {@link consensus}.
 * @throws {@link CollectiveImpactError} `trust/invalid-ratings`, when a count is not a whole number of 0 or above
 */
export function shannonEntropy(counts: readonly number[]): NumberOrReason {
  return ofOrdinal(counts, ({ total }) => exactSum(counts.map((count) => surprise(count / total))))
}

/**
 * Reardon's ordinal entropy, 0 to 1: the mean entropy in bits of being at or below each answer. 0 when all give the same
 * answer, 1 when half of them give the lowest and half the highest.
 *
 * Reardon (2009), Measures of ordinal segregation, Research on Economic Inequality 17, 129–155. Same as agrmt `Reardon`.
 * `counts` and missing values are as for {@link consensus}.
 * @throws {@link CollectiveImpactError} `trust/invalid-ratings`, when a count is not a whole number of 0 or above
 */
export function reardonDispersion(counts: readonly number[]): NumberOrReason {
  return ofOrdinal(counts, ({ total, cumulative }) => {
    const entropies = cumulative.flatMap((count) => [surprise(count / total), surprise((total - count) / total)])
    return exactSum(entropies) / cumulative.length
  })
}

/**
 * Reynal-Querol's index of polarization, 0 to 1: 4Σpᵢ²(1 − pᵢ). 0 when all give the same answer, 1 when two answers are
 * given by half of the people each, whichever two: the order of answers plays no part.
 *
 * Montalvo & Reynal-Querol (2005), Ethnic polarization, potential conflict, and civil wars, American Economic Review 95,
 * 796–816. Same as agrmt `MRQ`. `counts` and missing values are as for {@link consensus}.
 * @throws {@link CollectiveImpactError} `trust/invalid-ratings`, when a count is not a whole number of 0 or above
 */
export function reynalQuerolPolarization(counts: readonly number[]): NumberOrReason {
  return ofOrdinal(counts, ({ total }) =>
    exactSum(counts.map((count) => 4 * (count / total) ** 2 * ((total - count) / total))),
  )
}

/** p log₂(1 ÷ p), which is 0 where nobody is. */
function surprise(share: number): number {
  return share === 0 ? 0 : share * Math.log2(1 / share)
}
