// Takes the cells of one column into the row at hand: as a code, a number or a text.
import type { RowAtHand } from '../loading/row-at-hand.ts'
import type { ByteTerms } from './byte-terms.ts'
import { decimalNumber, plainNumber } from './decimal-number.ts'
import type { Utf8Decoder } from './utf-8.ts'

/** Takes the cells of one column. */
export interface CellReader {
  /** Takes the cell from `start` to `end`; `false` when it is not plainly right. */
  take(bytes: Uint8Array, view: DataView, start: number, end: number): boolean
}

/** Puts the codes of cells in their place; whether a code is right is judged later. */
export class CodeReader implements CellReader {
  private readonly terms: ByteTerms
  private readonly codes: Int32Array
  private readonly place: number

  constructor(terms: ByteTerms, codes: Int32Array, place: number) {
    this.terms = terms
    this.codes = codes
    this.place = place
  }

  take(bytes: Uint8Array, view: DataView, start: number, end: number): boolean {
    this.codes[this.place] = this.terms.codeOf(bytes, view, start, end)
    return true
  }
}

/** Takes the numbers in cells as figures. */
export class NumberReader implements CellReader {
  private readonly decoder: Utf8Decoder
  private readonly row: RowAtHand
  private readonly field: number

  constructor(decoder: Utf8Decoder, row: RowAtHand, field: number) {
    this.decoder = decoder
    this.row = row
    this.field = field
  }

  take(bytes: Uint8Array, _view: DataView, start: number, end: number): boolean {
    if (start === end) return true
    const number =
      plainNumber(bytes, start, end) ?? decimalNumber(this.decoder.decode(bytes.subarray(start, end)) ?? '')
    return number !== undefined && this.row.figures.take(this.field, number)
  }
}

/** Takes the texts of cells as they are. */
export class TextReader implements CellReader {
  private readonly decoder: Utf8Decoder
  private readonly row: RowAtHand
  private readonly field: number

  constructor(decoder: Utf8Decoder, row: RowAtHand, field: number) {
    this.decoder = decoder
    this.row = row
    this.field = field
  }

  take(bytes: Uint8Array, _view: DataView, start: number, end: number): boolean {
    if (start === end) return true
    const text = this.decoder.decode(bytes.subarray(start, end))
    this.row.takeText(this.field, text)
    return text !== undefined
  }
}
