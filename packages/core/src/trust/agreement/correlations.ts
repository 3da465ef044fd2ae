// How far columns of numbers go together.
import { exactSum } from '../../foundation/exact-sum.ts'

/** Pearson's correlations of each column with each; `undefined` when a column does not vary. */
export function correlationMatrix(columns: readonly (readonly number[])[]): readonly (readonly number[])[] | undefined {
  const deviations = columns.map(deviationsOf)
  const squares = deviations.map((column) => product(column, column))
  if (squares.includes(0)) return undefined
  const correlation = (row: number, column: number) =>
    product(deviations[row] ?? [], deviations[column] ?? []) / Math.sqrt((squares[row] ?? 0) * (squares[column] ?? 0))
  return columns.map((_one, row) => columns.map((_other, column) => (row === column ? 1 : correlation(row, column))))
}

/** Exactly 0 where all values are the same. */
function deviationsOf(values: readonly number[]): readonly number[] {
  if (values.every((value) => value === values[0])) return values.map(() => 0)
  const mean = exactSum(values) / values.length
  return values.map((value) => value - mean)
}

function product(one: readonly number[], other: readonly number[]): number {
  return exactSum(one.map((value, position) => value * (other[position] ?? 0)))
}
