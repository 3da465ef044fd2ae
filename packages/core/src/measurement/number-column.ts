// A growing column of numbers: filled block by block, and stored in four bytes each where they are small and whole.
import { BLOCK_ROWS } from './code-column.ts'
import type { Numbers } from './row-columns.ts'

/** Any numbers, negative zero included. */
export class NumberColumn {
  /** The rows that are not stored yet. */
  readonly block = new Float64Array(BLOCK_ROWS)
  private readonly stored: Numbers[] = []

  /** Stores the first `rows` of the block. */
  store(rows: number): void {
    const numbers = this.block.subarray(0, rows)
    const kept = isAllTheSame(numbers) ? numbers.subarray(0, 1) : numbers
    this.stored.push(areSmallAndWhole(kept) ? new Int32Array(kept) : kept.slice())
  }

  /** Gives away the `length` rows that were stored; a single one where all are the same. */
  finish(length: number): Numbers {
    const blocks = this.stored.splice(0)
    const [first = new Int32Array()] = blocks
    if (blocks.every((numbers) => numbers.length === 1 && Object.is(numbers[0], first[0]))) return first
    const isWhole = blocks.every((numbers) => numbers instanceof Int32Array)
    const whole = isWhole ? new Int32Array(length) : new Float64Array(length)
    for (const [position, numbers] of blocks.entries()) {
      const start = position * BLOCK_ROWS
      if (numbers.length > 1) whole.set(numbers, start)
      else whole.fill(numbers[0] as number, start, start + BLOCK_ROWS)
    }
    return whole
  }
}

function isAllTheSame(numbers: Float64Array): boolean {
  const first = numbers[0]
  for (let row = 1; row < numbers.length; row += 1) {
    if (!Object.is(numbers[row], first)) return false
  }
  return true
}

function areSmallAndWhole(numbers: Float64Array): boolean {
  for (let row = 0; row < numbers.length; row += 1) {
    const number = numbers[row] as number
    if ((number | 0) !== number || Object.is(number, -0)) return false
  }
  return true
}
