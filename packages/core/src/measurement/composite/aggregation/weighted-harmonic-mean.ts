// Σwᵢ ÷ Σ(wᵢ ÷ xᵢ).
import { exactSum } from '../../../foundation/exact-sum.ts'
import { type NumberOrReason, quotientOf } from '../number-or-reason.ts'
import { weightedValues } from './weighted-values.ts'

/**
 * Weighted harmonic mean, Σwᵢ ÷ Σ(wᵢ ÷ xᵢ), over the values that are there: the least compensatory of the three means.
 * `not-meaningful` where a value, whatever its weight, is 0 or below. Same as COINr `a_hmean`, which refuses 0 alone.
 * @throws {@link CollectiveImpactError} `measurement/invalid-weights`
 */
export function weightedHarmonicMean(values: readonly NumberOrReason[], weights: readonly number[]): NumberOrReason {
  const present = weightedValues(values, weights)
  if (present.numbers.length === 0) return 'too-few-values'
  if (present.numbers.some((number) => number <= 0)) return 'not-meaningful'
  const parts = present.numbers.map((number, position) => (present.weights[position] ?? 0) / number)
  return quotientOf(exactSum(present.weights), exactSum(parts))
}
