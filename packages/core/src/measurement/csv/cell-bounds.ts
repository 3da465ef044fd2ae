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
  /** What each byte does; 0 is nothing. */
  private readonly roles = new Uint8Array(256)

  constructor(delimiter: number) {
    this.delimiter = delimiter
    for (const byte of [delimiter, LINE_FEED, CARRIAGE_RETURN]) this.roles[byte] = SEPARATES
    this.roles[QUOTE] = QUOTES
  }

  /** Where a cell without quotes ends. */
  endOfBare(bytes: Uint8Array, start: number, limit: number): number {
    const { roles } = this
    let at = start
    while (at < limit && roles[bytes[at] as number] === 0) at += 1
    return at < limit && roles[bytes[at] as number] === SEPARATES ? at : NOT_PLAIN
  }

  /** Where the closing quote is of a cell that begins at `start`, behind its quote. */
  endOfQuoted(bytes: Uint8Array, start: number, limit: number): number {
    const close = bytes.indexOf(QUOTE, start)
    const isClosed = close >= 0 && close + 1 < limit && this.roles[bytes[close + 1] as number] === SEPARATES
    return isClosed ? close : NOT_PLAIN
  }
}
