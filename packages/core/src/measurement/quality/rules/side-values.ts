// The value of a side in every cell, by what its strategy makes of missing values.
import type { MissingValueStrategy } from '../../../conditions/shared-measurement/missing-value-strategy.ts'
import type { CellColumn } from './rule-cells.ts'
import type { RuleSide } from './rule-side.ts'

/**
 * The values of a side, `NaN` where it has none: because the strategy skips it for missing values, or because they give
 * no number (a division by zero, say). A column is unusable where any of what it reads is, for then nobody knows what the
 * side is: what was reported and makes no value never counts as 0.
 *
 * In a pair, which asks whether anything was reported, what counts as 0 without having been reported is no value: there
 * `never-skip` is `skip-if-all-values-missing`.
 */
export function sideValues(
  side: RuleSide,
  columns: ReadonlyMap<string, CellColumn>,
  length: number,
  { strategy, isPair }: { readonly strategy: MissingValueStrategy; readonly isPair: boolean },
): CellColumn {
  const read = side.inputs.map(({ column }) => columns.get(column) as CellColumn)
  const skips = isPair && strategy === 'never-skip' ? 'skip-if-all-values-missing' : strategy
  const skipped = skippedCells(read, length, skips)
  const filled = side.inputs.map(
    ({ column }, place) => [column, withZeros((read[place] as CellColumn).values)] as const,
  )
  const values = side.evaluate(Object.fromEntries(filled), length)
  return {
    values: values.map((value, cell) => (skipped[cell] === 1 ? Number.NaN : value)),
    unusable: new Uint8Array(length).map((_, cell) => (read.some(({ unusable }) => unusable[cell] === 1) ? 1 : 0)),
  }
}

function skippedCells(read: readonly CellColumn[], length: number, strategy: MissingValueStrategy): Uint8Array {
  const skipped = new Uint8Array(length)
  if (strategy === 'never-skip' || read.length === 0) return skipped
  for (let cell = 0; cell < length; cell += 1) {
    let missing = 0
    for (const { values } of read) if (Number.isNaN(values[cell])) missing += 1
    const skips = missing === read.length || (missing > 0 && strategy === 'skip-if-any-value-missing')
    skipped[cell] = skips ? 1 : 0
  }
  return skipped
}

function withZeros(column: Float64Array): Float64Array {
  return column.map((value) => (Number.isNaN(value) ? 0 : value))
}
