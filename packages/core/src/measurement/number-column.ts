// A growing column of numbers: filled block by block, and stored in four bytes each where they are small and whole.
import { BLOCK_ROWS } from './code-column.ts'
import type { Numbers } from './row-columns.ts'

/** Any numbers, negative zero included. */
export class NumberColumn {
  /** The rows that are not stored yet, once they differ. */
  private block = new Float64Array()
  private first = 0
  private differs = false
  private readonly stored: Numbers[] = []

  /** Sets a row of the block, behind those that were set before or once more the last of them. */
  set(row: number, number: number): void {
    if (this.differs) this.block[row] = number
    else if (row === 0) this.first = number
    else if (!Object.is(number, this.first)) this.fill(row, number)
  }

  /** Stores the first `rows` of the block. */
  store(rows: number): void {
    const kept = this.differs ? this.block.subarray(0, rows) : Float64Array.of(this.first)
    this.stored.push(areSmallAndWhole(kept) ? new Int32Array(kept) : kept.slice())
    this.differs = false
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

  private fill(row: number, number: number): void {
    if (this.block.length === 0) this.block = new Float64Array(BLOCK_ROWS)
    this.block.fill(this.first, 0, row)
    this.block[row] = number
    this.differs = true
  }
}

function areSmallAndWhole(numbers: Float64Array): boolean {
  for (const number of numbers) {
    if ((number | 0) !== number || Object.is(number, -0)) return false
  }
  return true
}
