// Runs a formula over columns, block by block, so that what lies between two steps stays in the processor's cache.
import { CollectiveImpactError } from '../foundation/errors.ts'
import type { ColumnProgram, Step } from './column-program.ts'

const BLOCK = 1024

/**
 * One value a row, `NaN` where it is not finite. What reads no column has as many rows as what is
 * written into, as the columns there are, or one.
 * @throws {@link CollectiveImpactError} `formula/invalid-columns`
 */
export function runProgram(
  { columns: names, numbers, registers, steps }: ColumnProgram,
  columns: Readonly<Record<string, Float64Array>>,
  into: Float64Array | undefined,
): Float64Array {
  const given = names.map((name) => columnOf(columns, name))
  const length = (given[0] ?? into ?? Object.values(columns)[0])?.length ?? 1
  for (const [place, column] of given.entries()) requireLength(`the column ${names[place]}`, column, length)
  if (into !== undefined) requireLength('what is written into', into, length)
  const values = into ?? new Float64Array(length)
  const slots = [
    ...given,
    values,
    ...numbers.map((number) => new Float64Array(BLOCK).fill(number)),
    ...Array.from({ length: registers }, () => new Float64Array(BLOCK)),
  ]
  for (let start = 0; start < length; start += BLOCK) {
    runBlock(steps, slots, given.length, start, Math.min(BLOCK, length - start))
  }
  return values
}

/** The slots up to `lastLong` are as long as there are rows; all others as long as a block. */
function runBlock(
  steps: readonly Step[],
  slots: readonly Float64Array[],
  lastLong: number,
  start: number,
  rows: number,
): void {
  const slotAt = (slot: number) => slots[slot] as Float64Array
  const from = (slot: number) => (slot <= lastLong ? start : 0)
  for (const { operation, a, b, c, out } of steps) {
    operation(rows, slotAt(out), from(out), slotAt(a), from(a), slotAt(b), from(b), slotAt(c), from(c))
  }
}

/** Own properties only: a column is never what every object has. */
function columnOf(columns: Readonly<Record<string, Float64Array>>, name: string): Float64Array {
  const column = Object.hasOwn(columns, name) ? columns[name] : undefined
  return column ?? invalid(`there is no column ${JSON.stringify(name)}`)
}

function requireLength(what: string, column: Float64Array, length: number): void {
  if (column.length !== length) invalid(`${what} has ${column.length} rows, not ${length}`)
}

function invalid(message: string): never {
  throw new CollectiveImpactError('formula/invalid-columns', message)
}
