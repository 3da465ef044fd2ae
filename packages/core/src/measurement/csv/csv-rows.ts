// Appends records of CSV that are plainly right, from their bytes: no object a row, no text but where it is the value.
import { safeParsePeriod } from '../../foundation/period-text.ts'
import { calendarConventionsOf } from '../../initiative/calendar-conventions.ts'
import * as figure from '../loading/figures-at-hand.ts'
import * as field from '../loading/row-at-hand.ts'
import { NO_CODE } from '../loading/terms.ts'
import type { Vocabulary } from '../loading/vocabulary.ts'
import type { RecordLookup } from '../record-lookup.ts'
import { GAPS, STATUSES } from '../row-columns.ts'
import type { TableBuilder } from '../table-builder.ts'
import { ByteTerms } from './byte-terms.ts'
import { CARRIAGE_RETURN, type CellBounds, LINE_FEED, NOT_PLAIN, QUOTE } from './cell-bounds.ts'
import { type CellReader, CodeReader, NumberReader, TextReader } from './cell-readers.ts'
import type { CsvColumn } from './csv-header.ts'
import type { CsvRecords } from './csv-records.ts'
import { GroupColumns } from './group-columns.ts'
import { RepeatedCells } from './repeated-cells.ts'
import type { Utf8Decoder } from './utf-8.ts'

const GAP = 0
const START = 1
const END = 2

/** Appends the rows of one CSV. */
export class CsvRows {
  private readonly readers: readonly CellReader[]
  private readonly vocabulary: Vocabulary
  private readonly row: field.RowAtHand
  private readonly groups: GroupColumns
  private readonly decoder: Utf8Decoder
  private readonly bounds: CellBounds
  private readonly lookup: RecordLookup
  private readonly hasBounds: boolean
  /** Cells whose codes are still set from the record before. */
  private readonly repeated: RepeatedCells
  /** What is not yet a field of the row: the reason why there is no value, the first day and the last. */
  private readonly codes = new Int32Array(END + 1)
  /** First and last days, by code; 0 is none. */
  private readonly days: (string | undefined)[] = [undefined]
  private latestStart = 0
  private latestEnd = 0
  private latestPeriod = NO_CODE

  constructor(
    columns: readonly CsvColumn[],
    builder: TableBuilder,
    lookup: RecordLookup,
    decoder: Utf8Decoder,
    bounds: CellBounds,
  ) {
    const { vocabulary } = builder
    this.vocabulary = vocabulary
    this.lookup = lookup
    this.decoder = decoder
    this.bounds = bounds
    this.row = new field.RowAtHand(vocabulary, builder.columns)
    const dimensions = columns.flatMap((column) => (column.field === 'groups' ? [column.dimension] : []))
    this.groups = new GroupColumns(vocabulary.groups, dimensions, lookup)
    this.hasBounds = columns.some((column) => column.field === 'periodStart')
    this.readers = columns.map((column) => this.readerOf(column, dimensions))
    const coded = this.readers.findIndex((reader) => !(reader instanceof CodeReader))
    this.repeated = new RepeatedCells(coded < 0 ? columns.length - 1 : coded)
  }

  /** Appends the next record when it is plainly right; otherwise changes nothing and returns `false`. */
  append(records: CsvRecords): boolean {
    const { readers, row, codes, repeated, bounds } = this
    const { delimiter } = bounds
    const { bytes, view, length, position } = records
    const last = readers.length - 1
    const known = repeated.count(records)
    let at = position + repeated.lengthOf(known)
    row.clear()
    repeated.forget()
    for (let cell = known; cell <= last; cell += 1) {
      const quotes = bytes[at] === QUOTE ? 1 : 0
      const start = at + quotes
      const end = quotes === 0 ? bounds.endOfBare(bytes, start, length) : bounds.endOfQuoted(bytes, start, length)
      if (end === NOT_PLAIN || !(readers[cell] as CellReader).take(bytes, view, start, end)) return false
      at = end + quotes
      if ((bytes[at] === delimiter) === (cell === last)) return false
      repeated.endsAt(cell, position, at)
      at += 1
    }
    if (bytes[at - 1] === CARRIAGE_RETURN) {
      if (at === length) return false
      if (bytes[at] === LINE_FEED) at += 1
    }
    if (this.hasBounds) row.codes[field.PERIOD] = this.periodWithin(codes[START] as number, codes[END] as number)
    row.codes[field.GROUP] = this.groups.combination()
    const gap = codes[GAP] as number
    if ((gap !== 0 && !row.figures.takeGap(GAPS[gap - 1] ?? gap)) || !row.append()) return false
    repeated.remember(records)
    records.goTo(at)
    return true
  }

  /** The code of the period between two days, by their codes; most rows have the period of the row before. */
  private periodWithin(start: number, end: number): number {
    if (start !== this.latestStart || end !== this.latestEnd) {
      this.latestPeriod = this.vocabulary.periods.codeOf(this.days[start], this.days[end])
      this.latestStart = start
      this.latestEnd = end
    }
    return this.latestPeriod
  }

  private readerOf(column: CsvColumn, dimensions: readonly string[]): CellReader {
    const { vocabulary, row, codes, groups, decoder } = this
    switch (column.field) {
      case 'indicator':
        return this.coded(row.codes, field.INDICATOR, (text) => vocabulary.indicators.codeOf(text))
      case 'partner':
        return this.coded(row.codes, field.PARTNER, (text) => vocabulary.partners.codeOf(text))
      case 'place':
        return this.coded(row.codes, field.PLACE, (text) => vocabulary.places.codeOf(text))
      case 'methodVersion':
        return this.coded(row.codes, field.METHOD, (text) => vocabulary.methods.codeOf(text))
      case 'recordedAt':
        return this.coded(row.codes, field.TIME, (text) => vocabulary.times.codeOf(text))
      case 'source':
        return this.coded(row.codes, field.SOURCE, (text) => vocabulary.sources.codeOf(text))
      case 'status':
        return this.coded(row.codes, field.STATUS, (text) => countedFromOne(STATUSES, text))
      case 'missing':
        return this.coded(codes, GAP, (text) => countedFromOne(GAPS, text))
      case 'period':
        return this.coded(row.codes, field.PERIOD, this.periodReader())
      case 'periodStart':
        return this.coded(codes, START, (text) => this.days.push(text) - 1)
      case 'periodEnd':
        return this.coded(codes, END, (text) => this.days.push(text) - 1)
      case 'groups': {
        const position = dimensions.indexOf(column.dimension)
        return this.coded(groups.codes, position, (text) => groups.codeOf(position, text))
      }
      case 'value':
        return new NumberReader(decoder, row, figure.VALUE)
      case 'numerator':
        return new NumberReader(decoder, row, figure.NUMERATOR)
      case 'denominator':
        return new NumberReader(decoder, row, figure.DENOMINATOR)
      case 'mean':
        return new NumberReader(decoder, row, figure.MEAN)
      case 'n':
        return new NumberReader(decoder, row, figure.N)
      case 'id':
        return new TextReader(decoder, row, field.ID)
      case 'supersedes':
        return new TextReader(decoder, row, field.SUPERSEDES)
      case 'reason':
        return new TextReader(decoder, row, field.REASON)
      case 'recordedBy':
        return new TextReader(decoder, row, field.RECORDED_BY)
    }
  }

  private coded(codes: Int32Array, place: number, codeOf: (text: string) => number): CellReader {
    const codeOfBytes = (bytes: Uint8Array) => {
      const text = this.decoder.decode(bytes)
      return text === undefined ? NO_CODE : codeOf(text)
    }
    return new CodeReader(new ByteTerms(codeOfBytes), codes, place)
  }

  private periodReader(): (text: string) => number {
    const conventions = calendarConventionsOf(this.lookup.record)
    return (text) => {
      const result = safeParsePeriod(text, conventions)
      return result.success ? this.vocabulary.periods.codeOf(result.period.start, result.period.end) : NO_CODE
    }
  }
}

function countedFromOne(known: readonly string[], text: string): number {
  const position = known.indexOf(text)
  return position < 0 ? NO_CODE : position + 1
}
