// Σ(xᵢ − x̄)² in two passes, corrected for the rounding of the mean: Chan, Golub & LeVeque (1983).
import { exactSum } from '../../foundation/exact-sum.ts'

/** The squared deviations of values from their mean, summed. */
export function squaredDeviations(values: readonly number[]): number {
  const mean = exactSum(values) / values.length
  const deviations = values.map((value) => value - mean)
  const squares = exactSum(deviations.map((deviation) => deviation ** 2))
  return Math.max(0, squares - exactSum(deviations) ** 2 / values.length)
}
