// Reads the cells of one column, written plainly, into the row at hand: as a code, a number or a text.
import type { RowAtHand } from '../loading/row-at-hand.ts'
import type { ByteTerms } from './byte-terms.ts'
import { type CellBounds, NOT_PLAIN, QUOTE } from './cell-bounds.ts'
import { decimalNumber, plainNumber } from './decimal-number.ts'
import type { Utf8Decoder } from './utf-8.ts'

/** Reads the cells of one column. */
export interface CellReader {
  /** Reads the cell that begins at `at`. Where it is followed by what separates cells, or `NOT_PLAIN`. */
  read(bytes: Uint8Array, view: DataView, at: number, limit: number): number
}

/** Puts the codes of cells in their place. */
export class CodeReader implements CellReader {
  private readonly bounds: CellBounds
  private readonly terms: ByteTerms
  private readonly codes: Int32Array
  private readonly place: number

  constructor(bounds: CellBounds, terms: ByteTerms, codes: Int32Array, place: number) {
    this.bounds = bounds
    this.terms = terms
    this.codes = codes
    this.place = place
  }

  read(bytes: Uint8Array, view: DataView, at: number, limit: number): number {
    const { bounds, terms } = this
    const quotes = bytes[at] === QUOTE ? 1 : 0
    const start = at + quotes
    const guessed = terms.guess(view, start)
    const isGuessed =
      guessed > start && (quotes === 0 || bytes[guessed] === QUOTE) && bounds.isEnd(bytes, guessed + quotes, limit)
    const end = isGuessed ? guessed : bounds.endOf(bytes, start, limit, quotes)
    if (end === NOT_PLAIN) return NOT_PLAIN
    this.codes[this.place] = isGuessed ? terms.takeGuess() : terms.codeOf(bytes, view, start, end)
    return end + quotes
  }
}

/** Takes the numbers in cells as figures. */
export class NumberReader implements CellReader {
  private readonly bounds: CellBounds
  private readonly decoder: Utf8Decoder
  private readonly row: RowAtHand
  private readonly field: number

  constructor(bounds: CellBounds, decoder: Utf8Decoder, row: RowAtHand, field: number) {
    this.bounds = bounds
    this.decoder = decoder
    this.row = row
    this.field = field
  }

  read(bytes: Uint8Array, _view: DataView, at: number, limit: number): number {
    const quotes = bytes[at] === QUOTE ? 1 : 0
    const start = at + quotes
    const end = this.bounds.endOf(bytes, start, limit, quotes)
    if (end <= start) return end === start ? end + quotes : NOT_PLAIN
    const number =
      plainNumber(bytes, start, end) ?? decimalNumber(this.decoder.decode(bytes.subarray(start, end)) ?? '')
    return number !== undefined && this.row.figures.take(this.field, number) ? end + quotes : NOT_PLAIN
  }
}

/** Takes the texts of cells as they are. */
export class TextReader implements CellReader {
  private readonly bounds: CellBounds
  private readonly decoder: Utf8Decoder
  private readonly row: RowAtHand
  private readonly field: number

  constructor(bounds: CellBounds, decoder: Utf8Decoder, row: RowAtHand, field: number) {
    this.bounds = bounds
    this.decoder = decoder
    this.row = row
    this.field = field
  }

  read(bytes: Uint8Array, _view: DataView, at: number, limit: number): number {
    const quotes = bytes[at] === QUOTE ? 1 : 0
    const start = at + quotes
    const end = this.bounds.endOf(bytes, start, limit, quotes)
    if (end <= start) return end === start ? end + quotes : NOT_PLAIN
    const text = this.decoder.decode(bytes.subarray(start, end))
    this.row.takeText(this.field, text)
    return text === undefined ? NOT_PLAIN : end + quotes
  }
}
