// Squared deviations of ratings from their mean; of whole numbers, which most ratings are, in exact arithmetic.
import { squaredDeviations } from '../../measurement/methods/squared-deviations.ts'

/** Σ(xᵢ − x̄)²: of whole numbers (nΣx² − (Σx)²) ÷ n, as long as all of it is exact. */
export function ratingDeviations(values: readonly number[]): number {
  let sum = 0
  let squares = 0
  for (const value of values) {
    if (!Number.isInteger(value)) return squaredDeviations(values)
    sum += value
    squares += value * value
  }
  const [one, other] = [values.length * squares, sum * sum]
  return Number.isSafeInteger(one) && Number.isSafeInteger(other)
    ? (one - other) / values.length
    : squaredDeviations(values)
}
