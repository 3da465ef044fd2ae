// Where a cell of CSV ends, when it is written plainly: without quotes, or in quotes that hold none.

export const QUOTE = 0x22
export const LINE_FEED = 0x0a
export const CARRIAGE_RETURN = 0x0d

/** In place of a position: a cell is not written plainly, or not wholly there. */
export const NOT_PLAIN = -1

const SEPARATES = 1
const QUOTES = 2

/** Finds the ends of cells. */
export class CellBounds {
  readonly delimiter: number
  /** What each byte does. */
  private readonly roles = new Uint8Array(256)

  constructor(delimiter: number) {
    this.delimiter = delimiter
    for (const byte of [delimiter, LINE_FEED, CARRIAGE_RETURN]) this.roles[byte] = SEPARATES
    this.roles[QUOTE] = QUOTES
  }

  /** Whether a cell ends before the byte at `at`. */
  isEnd(bytes: Uint8Array, at: number, limit: number): boolean {
    return at < limit && this.roles[bytes[at] as number] === SEPARATES
  }

  /** Where a cell ends that begins at `start`, behind so many `quotes`, none or one. */
  endOf(bytes: Uint8Array, start: number, limit: number, quotes: number): number {
    const { roles } = this
    for (let at = start; at < limit; at += 1) {
      const role = roles[bytes[at] as number]
      if (role === QUOTES) return quotes === 1 && this.isEnd(bytes, at + 1, limit) ? at : NOT_PLAIN
      if (role === SEPARATES && quotes === 0) return at
    }
    return NOT_PLAIN
  }
}
