// How far columns of numbers go together.
import { exactSum } from '../../foundation/exact-sum.ts'

/** Pearson's correlations of each column with each; `undefined` when a column does not vary. */
export function correlationMatrix(columns: readonly (readonly number[])[]): readonly (readonly number[])[] | undefined {
  const standardized = columns.map(toUnitLength)
  const lengths = standardized.filter((column) => column !== undefined)
  if (lengths.length < columns.length) return undefined
  return lengths.map((one, row) => lengths.map((other, column) => (row === column ? 1 : product(one, other))))
}

/** Deviations from the mean, of length 1; `undefined` when there are none. */
function toUnitLength(values: readonly number[]): readonly number[] | undefined {
  if (values.every((value) => value === values[0])) return undefined
  const mean = exactSum(values) / values.length
  const deviations = values.map((value) => value - mean)
  const length = Math.sqrt(product(deviations, deviations))
  return deviations.map((deviation) => deviation / length)
}

function product(one: readonly number[], other: readonly number[]): number {
  return exactSum(one.map((value, position) => value * (other[position] ?? 0)))
}
