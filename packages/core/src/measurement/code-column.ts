// A growing column of small whole numbers: filled block by block, and stored in no more bytes than they need.

/** Whole numbers, in as many bytes each as the largest needs. */
export type Codes = Uint8Array | Uint16Array | Uint32Array

/** How many rows a column takes before it stores them. */
export const BLOCK_ROWS = 16_384

/** Whole numbers from 0 to 2³² − 1. */
export class CodeColumn {
  /** The rows that are not stored yet, once they differ. */
  private block = new Uint32Array()
  private first = 0
  private differs = false
  private readonly stored: Codes[] = []

  /** Sets a row of the block, behind those that were set before or once more the last of them. */
  set(row: number, code: number): void {
    if (this.differs) this.block[row] = code
    else if (row === 0) this.first = code
    else if (code !== this.first) this.fill(row, code)
  }

  /** Stores the first `rows` of the block, none of them above `largest`. */
  store(rows: number, largest: number): void {
    const kept = emptyCodes(this.differs ? rows : 1, largest)
    if (this.differs) kept.set(this.block.subarray(0, rows))
    else kept[0] = this.first
    this.stored.push(kept)
    this.differs = false
  }

  /** Gives away the `length` rows that were stored; a single one where all are the same. */
  finish(length: number): Codes {
    const blocks = this.stored.splice(0)
    const [first = new Uint8Array()] = blocks
    if (blocks.every((codes) => codes.length === 1 && codes[0] === first[0])) return first
    const whole = emptyCodes(length, Math.max(...blocks.map(limitOf)))
    for (const [position, codes] of blocks.entries()) {
      const start = position * BLOCK_ROWS
      if (codes.length > 1) whole.set(codes, start)
      else whole.fill(codes[0] as number, start, start + BLOCK_ROWS)
    }
    return whole
  }

  private fill(row: number, code: number): void {
    if (this.block.length === 0) this.block = new Uint32Array(BLOCK_ROWS)
    this.block.fill(this.first, 0, row)
    this.block[row] = code
    this.differs = true
  }
}

function emptyCodes(length: number, largest: number): Codes {
  if (largest <= 0xff) return new Uint8Array(length)
  return largest <= 0xffff ? new Uint16Array(length) : new Uint32Array(length)
}

function limitOf(codes: Codes): number {
  return 2 ** (8 * codes.BYTES_PER_ELEMENT) - 1
}
