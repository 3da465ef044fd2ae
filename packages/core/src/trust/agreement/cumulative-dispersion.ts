// Dispersion of answers on an ordered scale, by how far their cumulative shares lie from 0 and 1.
import { exactSum } from '../../foundation/exact-sum.ts'
import type { NumberOrReason } from '../../measurement/composite/number-or-reason.ts'
import { type OrdinalDistribution, ofOrdinal } from './ordinal-distribution.ts'

/**
 * Leik's D, 0 to 1: Σ min(Fᵢ, 1 − Fᵢ) over its greatest possible value, (k − 1) ÷ 2, where Fᵢ is the share that gave
 * answer i or a lower one. 0 when all give the same answer, 1 when half of them give the lowest and half the highest.
 *
 * Leik (1966), A measure of ordinal consensus, Pacific Sociological Review 9, 85–90. Same as agrmt `Leik`. `counts` and
 * missing values are as for {@link consensus}.
 * @throws {@link CollectiveImpactError} `trust/invalid-ratings`, when a count is not a whole number of 0 or above
 */
export function leikDispersion(counts: readonly number[]): NumberOrReason {
  return ofOrdinal(counts, ({ total, cumulative }) => {
    const differences = cumulative.map((count) => Math.min(count, total - count) / total)
    return exactSum(differences) / (cumulative.length / 2)
  })
}

/**
 * Blair & Lacy's d²: Σ(Fᵢ − ½)² over the answers but the last, 0 to (k − 1) ÷ 4. It grows with the number of answers a
 * scale has; {@link blairLacyConcentration} does not.
 *
 * Blair & Lacy (2000), Statistics of ordinal variation, Sociological Methods & Research 28, 251–280. Same as agrmt
 * `dsquared`. `counts` and missing values are as for {@link consensus}.
 * @throws {@link CollectiveImpactError} `trust/invalid-ratings`, when a count is not a whole number of 0 or above
 */
export function blairLacyDistanceSquared(counts: readonly number[]): NumberOrReason {
  return ofOrdinal(counts, distanceSquared)
}

/**
 * Blair & Lacy's l², 0 to 1: d² over its greatest possible value, (k − 1) ÷ 4. 1 when all give the same answer, 0 when
 * half of them give the lowest and half the highest.
 *
 * Blair & Lacy (2000), as above. Same as agrmt `lsquared`. `counts` and missing values are as for {@link consensus}.
 * @throws {@link CollectiveImpactError} `trust/invalid-ratings`, when a count is not a whole number of 0 or above
 */
export function blairLacyConcentrationSquared(counts: readonly number[]): NumberOrReason {
  return ofOrdinal(counts, concentrationSquared)
}

/**
 * Blair & Lacy's l, 0 to 1: the root of l². 1 when all give the same answer, 0 when half of them give the lowest and half
 * the highest.
 *
 * Blair & Lacy (2000), as above. Same as agrmt `BlairLacy` and `concentration`. `counts` and missing values are as for
 * {@link consensus}.
 * @throws {@link CollectiveImpactError} `trust/invalid-ratings`, when a count is not a whole number of 0 or above
 */
export function blairLacyConcentration(counts: readonly number[]): NumberOrReason {
  return ofOrdinal(counts, (distribution) => Math.sqrt(concentrationSquared(distribution)))
}

/**
 * Dispersion, 0 to 1: 1 − l of {@link blairLacyConcentration}. Same as agrmt `dispersion`.
 * @throws {@link CollectiveImpactError} `trust/invalid-ratings`, when a count is not a whole number of 0 or above
 */
export function blairLacyDispersion(counts: readonly number[]): NumberOrReason {
  return ofOrdinal(counts, (distribution) => 1 - Math.sqrt(concentrationSquared(distribution)))
}

/**
 * Berry & Mielke's IOV, 0 to 1: the mean distance between two people's answers over the greatest that so many people
 * could have. 0 when all give the same answer, 1 when half of them give the lowest and half the highest; of an odd
 * number of people, the nearest thing to half.
 *
 * Berry & Mielke (1992), Assessment of variation in ordinal data, Perceptual and Motor Skills 74, 63–66. Same as agrmt
 * `BerryMielke`. `counts` and missing values are as for {@link consensus}.
 * @throws {@link CollectiveImpactError} `trust/invalid-ratings`, when a count is not a whole number of 0 or above
 */
export function berryMielkeDispersion(counts: readonly number[]): NumberOrReason {
  return ofOrdinal(counts, variation)
}

/**
 * Kvålseth's COV, 0 to 1: 1 − √(1 − IOV) of {@link berryMielkeDispersion}. 0 when all give the same answer, 1 when half
 * of them give the lowest and half the highest.
 *
 * Kvålseth (1988), Measuring variation for nominal data, Bulletin of the Psychonomic Society 26, 433–436, as applied to
 * ordinal data by Blair & Lacy (2000). Same as agrmt `Kvalseth`. `counts` and missing values are as for
 * {@link consensus}.
 * @throws {@link CollectiveImpactError} `trust/invalid-ratings`, when a count is not a whole number of 0 or above
 */
export function kvalsethDispersion(counts: readonly number[]): NumberOrReason {
  return ofOrdinal(counts, (distribution) => 1 - Math.sqrt(1 - variation(distribution)))
}

function distanceSquared({ total, cumulative }: OrdinalDistribution): number {
  return exactSum(cumulative.map((count) => (count / total - 0.5) ** 2))
}

function concentrationSquared(distribution: OrdinalDistribution): number {
  return distanceSquared(distribution) / (distribution.cumulative.length / 4)
}

function variation({ total, cumulative }: OrdinalDistribution): number {
  const distances = exactSum(cumulative.map((count) => count * (total - count)))
  const half = Math.floor(total / 2)
  return distances / (half * (total - half) * cumulative.length)
}
