// Where the middle of numbers lies. The order of the numbers changes nothing.
import { exactSum } from './exact-sum.ts'

/**
 * The arithmetic mean of at least one number, to the last digit: a mean of equal numbers is that number, and a number
 * that is the mean is neither above nor below it. Dividing the sum alone is off by a digit now and then: 0.1, 0.2 and
 * 0.3 would have a mean below 0.2.
 */
export function meanOf(values: readonly number[]): number {
  const mean = exactSum(values) / values.length
  const left = exactSum([...values, ...values.map(() => -mean)])
  return mean + left / values.length
}

/** The median of at least one number; of an even number of them the mean of the middle two. Same as R `median`. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const [below, above] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  return below === undefined || above === undefined ? Number.NaN : meanOf([below, above])
}
