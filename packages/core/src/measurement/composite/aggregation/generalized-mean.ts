// (Σwᵢxᵢᵖ ÷ Σwᵢ)^(1/p).
import { exactSum } from '../../../foundation/exact-sum.ts'
import { finite, type NumberOrReason, quotientOf } from '../number-or-reason.ts'
import { weightedArithmeticMean } from './weighted-arithmetic-mean.ts'
import { weightedGeometricMean } from './weighted-geometric-mean.ts'
import { weightedValues } from './weighted-values.ts'

/**
 * Generalized (power) mean, (Σwᵢxᵢᵖ ÷ Σwᵢ)^(1/p), over the values that are there: arithmetic for `power` 1, geometric
 * for 0, harmonic for −1; the lower the power, the less a strong part makes up for a weak one. `not-meaningful` for values
 * below 0 (unless `power` is 1), and for a value of 0 where `power` is 0 or below. Same as COINr `a_genmean` where no value
 * is missing; with one missing, COINr has no mean.
 * @throws {@link CollectiveImpactError} `measurement/invalid-weights`
 */
export function generalizedMean(
  values: readonly NumberOrReason[],
  weights: readonly number[],
  power: number,
): NumberOrReason {
  if (power === 0) return weightedGeometricMean(values, weights)
  if (power === 1) return weightedArithmeticMean(values, weights)
  const present = weightedValues(values, weights)
  if (present.numbers.length === 0) return 'too-few-values'
  if (present.numbers.some((number) => (power < 0 ? number <= 0 : number < 0))) return 'not-meaningful'
  const greatest = present.numbers.reduce((a, b) => Math.max(a, b))
  if (greatest === 0) return 0
  // Powers of parts of the greatest neither overflow nor vanish where the mean does not.
  const powers = present.numbers.map(
    (number, position) => (number / greatest) ** power * (present.weights[position] ?? 0),
  )
  const mean = quotientOf(exactSum(powers), exactSum(present.weights))
  return typeof mean === 'number' ? finite(greatest * mean ** (1 / power)) : mean
}
