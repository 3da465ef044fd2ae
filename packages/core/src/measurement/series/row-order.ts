// The order of rows by indicator, partner, place, period and group, found by counting, in time linear in the rows.
import { type RowColumns, valueAt } from '../row-columns.ts'
import { type RankedColumn, rankedColumns } from './ranks.ts'

/** Keys up to this are counted in one pass. */
const MOST_KEYS = 1 << 22

/** The rows in order, equal ones as they came; `undefined` when they are in order as they are. */
export function orderOf(columns: RowColumns): Uint32Array | undefined {
  const ranked = rankedColumns(columns).filter(({ codes }) => codes.length > 1)
  if (inOrder(ranked, columns.length)) return undefined
  let order: Uint32Array | undefined
  for (const pass of passesOf(ranked)) order = sortBy(pass, columns.length, order)
  return order
}

function inOrder(ranked: readonly RankedColumn[], length: number): boolean {
  const mostSignificantFirst = ranked.toReversed()
  for (let row = 1; row < length; row += 1) {
    for (const { codes, ranks } of mostSignificantFirst) {
      const before = ranks[codes[row - 1] as number] as number
      const here = ranks[codes[row] as number] as number
      if (here < before) return false
      if (here > before) break
    }
  }
  return true
}

/** Columns counted together, the least significant pass first and, within a pass, the most significant column first. */
function passesOf(ranked: readonly RankedColumn[]): readonly (readonly RankedColumn[])[] {
  const passes: RankedColumn[][] = []
  let keys = Number.POSITIVE_INFINITY
  for (const column of ranked) {
    const size = column.ranks.length
    if (keys * size > MOST_KEYS) {
      passes.push([column])
      keys = size
    } else {
      passes.at(-1)?.unshift(column)
      keys *= size
    }
  }
  return passes
}

function sortBy(pass: readonly RankedColumn[], length: number, order: Uint32Array | undefined): Uint32Array {
  const keys = keysOf(pass, length)
  const starts = new Uint32Array(pass.reduce((product, { ranks }) => product * ranks.length, 1) + 1)
  for (let row = 0; row < length; row += 1) {
    const next = (keys[row] as number) + 1
    starts[next] = (starts[next] as number) + 1
  }
  for (let key = 1; key < starts.length; key += 1) {
    starts[key] = (starts[key] as number) + (starts[key - 1] as number)
  }
  const sorted = new Uint32Array(length)
  for (let place = 0; place < length; place += 1) {
    const row = order === undefined ? place : (order[place] as number)
    const key = keys[row] as number
    const target = starts[key] as number
    sorted[target] = row
    starts[key] = target + 1
  }
  return sorted
}

function keysOf(pass: readonly RankedColumn[], length: number): Uint32Array {
  const keys = new Uint32Array(length)
  for (const { codes, ranks } of pass) {
    const size = ranks.length
    for (let row = 0; row < length; row += 1) {
      keys[row] = (keys[row] as number) * size + (ranks[valueAt(codes, row)] as number)
    }
  }
  return keys
}
