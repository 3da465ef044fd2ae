// Πxᵢ^(wᵢ ÷ Σw).
import { exactSum } from '../../../foundation/exact-sum.ts'
import { type NumberOrReason, quotientOf } from '../number-or-reason.ts'
import { weightedValues } from './weighted-values.ts'

/**
 * Weighted geometric mean, exp(Σwᵢ ln xᵢ ÷ Σwᵢ), over the values that are there. Partly compensatory: the weaker a part,
 * the more it takes to make up for it. `not-meaningful` where a value, whatever its weight, is 0 or below: normalize to
 * a range above 0 first. OECD & JRC (2008), step 6. Same as COINr `a_gmean`.
 * @throws {@link CollectiveImpactError} `measurement/invalid-weights`
 */
export function weightedGeometricMean(values: readonly NumberOrReason[], weights: readonly number[]): NumberOrReason {
  const present = weightedValues(values, weights)
  if (present.numbers.length === 0) return 'too-few-values'
  if (present.numbers.some((number) => number <= 0)) return 'not-meaningful'
  const logarithms = present.numbers.map((number, position) => Math.log(number) * (present.weights[position] ?? 0))
  const mean = quotientOf(exactSum(logarithms), exactSum(present.weights))
  return typeof mean === 'number' ? Math.exp(mean) : mean
}
