// Σwᵢxᵢ ÷ Σwᵢ.
import { exactSum } from '../../../foundation/exact-sum.ts'
import { type NumberOrReason, quotientOf } from '../number-or-reason.ts'
import { weightedValues } from './weighted-values.ts'

/**
 * Weighted arithmetic mean, Σwᵢxᵢ ÷ Σwᵢ, over the values that are there. Fully compensatory: a weak part is made up for
 * by a strong one, at the rate of their weights. `too-few-values` where none is there, `not-meaningful` where only parts
 * of weight 0 are. OECD & JRC (2008), step 6. Same as COINr `a_amean`.
 * @throws {@link CollectiveImpactError} `measurement/invalid-weights`
 */
export function weightedArithmeticMean(values: readonly NumberOrReason[], weights: readonly number[]): NumberOrReason {
  const present = weightedValues(values, weights)
  if (present.numbers.length === 0) return 'too-few-values'
  const products = present.numbers.map((number, position) => number * (present.weights[position] ?? 0))
  return quotientOf(exactSum(products), exactSum(present.weights))
}
