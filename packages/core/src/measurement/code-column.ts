// A growing column of small whole numbers: filled block by block, and stored in no more bytes than they need.

/** Whole numbers, in as many bytes each as the largest needs. */
export type Codes = Uint8Array | Uint16Array | Uint32Array

/** How many rows a column takes before it stores them. */
export const BLOCK_ROWS = 16_384

/** Whole numbers from 0 to 2³² − 1. */
export class CodeColumn {
  /** The rows that are not stored yet. */
  readonly block = new Uint32Array(BLOCK_ROWS)
  private readonly stored: Codes[] = []

  /** Stores the first `rows` of the block, none of them above `largest`. */
  store(rows: number, largest: number): void {
    const codes = this.block.subarray(0, rows)
    const isConstant = isAllTheSame(codes)
    const kept = emptyCodes(isConstant ? 1 : rows, largest)
    kept.set(isConstant ? codes.subarray(0, 1) : codes)
    this.stored.push(kept)
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
}

function isAllTheSame(codes: Uint32Array): boolean {
  const first = codes[0]
  for (let row = 1; row < codes.length; row += 1) {
    if (codes[row] !== first) return false
  }
  return true
}

function emptyCodes(length: number, largest: number): Codes {
  if (largest <= 0xff) return new Uint8Array(length)
  return largest <= 0xffff ? new Uint16Array(length) : new Uint32Array(length)
}

function limitOf(codes: Codes): number {
  return 2 ** (8 * codes.BYTES_PER_ELEMENT) - 1
}
