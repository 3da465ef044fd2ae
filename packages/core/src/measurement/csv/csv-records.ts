// Cuts the bytes of CSV (RFC 4180) into records and cells, however they are written, and finds what is wrong with them.
import { CARRIAGE_RETURN, LINE_FEED, QUOTE } from './cell-bounds.ts'

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf]

/** A record longer than this is not one. */
export const MOST_RECORD_BYTES = 1 << 20

/** A cell of a record. */
export interface CsvCell {
  /** What is in it, without quotes around it. */
  readonly bytes: Uint8Array
  /** Whether quotes in it are written twice. */
  readonly hasQuotes: boolean
  /** What is wrong with the way it is written. */
  readonly fault?: string
}

/** Takes bytes as they come, and gives record after record. */
export class CsvRecords {
  /** The bytes that were not read yet are in here, … */
  bytes = new Uint8Array(1 << 17)
  /** The same bytes. */
  view = new DataView(this.bytes.buffer)
  /** … from this place … */
  position = 0
  /** … to this. */
  length = 0
  /** How often what is unread was moved to the beginning. */
  moves = 0
  /** Whether a record is so long that nothing that follows can be told apart. */
  isBroken = false
  private isLast = false
  /** How many unread bytes make it worth looking for a record. */
  private enough = BYTE_ORDER_MARK.length

  /** Takes the next bytes; keeps a copy. */
  add(chunk: Uint8Array): void {
    if (this.length + chunk.length > this.bytes.length) {
      const unread = this.bytes.subarray(this.position, this.length)
      const needed = 2 * (unread.length + chunk.length)
      const bytes = needed <= this.bytes.length ? this.bytes : new Uint8Array(2 * needed)
      bytes.set(unread)
      this.bytes = bytes
      this.view = new DataView(bytes.buffer)
      this.length = unread.length
      this.position = 0
      this.moves += 1
    }
    this.bytes.set(chunk, this.length)
    this.length += chunk.length
  }

  /** No more bytes will come. */
  end(): void {
    this.isLast = true
  }

  /** Before the first record is read. */
  skipByteOrderMark(): void {
    const isThere = BYTE_ORDER_MARK.every((byte, at) => this.bytes[at] === byte)
    if (this.position === 0 && isThere) this.position = BYTE_ORDER_MARK.length
  }

  /** The next record begins at `position`. */
  goTo(position: number): void {
    this.position = position
    this.enough = 1
  }

  /** Whether it is worth looking for a record. */
  get hasMore(): boolean {
    const unread = this.length - this.position
    return unread > 0 && (unread >= this.enough || this.isLast)
  }

  /** Reads the next record, with its cells separated by `delimiter`; `undefined` when it is not wholly there. */
  next(delimiter: number): readonly CsvCell[] | undefined {
    const { bytes, length } = this
    const separates = (at: number) =>
      at === length || bytes[at] === delimiter || bytes[at] === LINE_FEED || bytes[at] === CARRIAGE_RETURN
    const cells: CsvCell[] = []
    let at = this.position
    do {
      if (cells.length > 0) at += 1
      const isQuoted = at < length && bytes[at] === QUOTE
      const { cell, end } = isQuoted ? quotedCell(bytes, at, length, separates) : bareCell(bytes, at, separates)
      cells.push(cell)
      at = end
    } while (at < length && bytes[at] === delimiter)
    const mayGoOn = at === length || (bytes[at] === CARRIAGE_RETURN && at + 1 === length)
    if (mayGoOn && !this.isLast) return this.waitForMore()
    this.goTo(Math.min(length, bytes[at] === CARRIAGE_RETURN && bytes[at + 1] === LINE_FEED ? at + 2 : at + 1))
    return cells
  }

  /** Looks again when there is twice as much, so that a long record is not looked through again and again. */
  private waitForMore(): undefined {
    const unread = this.length - this.position
    this.enough = 2 * unread
    this.isBroken = unread > MOST_RECORD_BYTES
  }
}

interface FoundCell {
  readonly cell: CsvCell
  readonly end: number
}

function bareCell(bytes: Uint8Array, start: number, separates: (at: number) => boolean): FoundCell {
  let end = start
  while (!separates(end)) end += 1
  const content = bytes.slice(start, end)
  const cell = { bytes: content, hasQuotes: false }
  const hasQuote = content.includes(QUOTE)
  return { cell: hasQuote ? { ...cell, fault: 'has a quote, but does not begin with one' } : cell, end }
}

function quotedCell(bytes: Uint8Array, quote: number, length: number, separates: (at: number) => boolean): FoundCell {
  let close = quote + 1
  let hasQuotes = false
  for (; close < length; close += 1) {
    if (bytes[close] !== QUOTE) continue
    if (close + 1 === length || bytes[close + 1] !== QUOTE) break
    hasQuotes = true
    close += 1
  }
  let end = Math.min(close + 1, length)
  while (!separates(end)) end += 1
  const cell = { bytes: bytes.slice(quote + 1, close), hasQuotes }
  if (close >= length) return { cell: { ...cell, fault: 'begins with a quote that is never closed' }, end }
  return { cell: end > close + 1 ? { ...cell, fault: 'goes on after its closing quote' } : cell, end }
}
