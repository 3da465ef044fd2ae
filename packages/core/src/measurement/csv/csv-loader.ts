// Loads observations from CSV as it comes in: the header, then record after record into the columns of a table.
import type { CalendarConventions } from '../../foundation/calendar/calendar-unit.ts'
import type { Path } from '../../foundation/path.ts'
import { calendarConventionsOf } from '../../initiative/calendar-conventions.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import { RecordLookup } from '../record-lookup.ts'
import type { TableBuilder } from '../table-builder.ts'
import { CellBounds } from './cell-bounds.ts'
import { checkRecord } from './check-record.ts'
import type { CsvColumn } from './csv-header.ts'
import { readLayout } from './csv-layout.ts'
import { CsvRecords, MOST_RECORD_BYTES } from './csv-records.ts'
import { CsvRows } from './csv-rows.ts'
import { Utf8Decoder, Utf8Encoder } from './utf-8.ts'

/** CSV as text, or as the bytes of UTF-8: the whole, or a part cut anywhere. */
export type CsvPiece = string | Uint8Array

/** How much is read at a time, in characters or bytes. */
const MOST_AT_ONCE = 1 << 16

/** What is known once the header was read. */
interface Body {
  readonly delimiter: number
  readonly columns: readonly CsvColumn[]
  readonly rows: CsvRows
}

/** Puts the rows of one CSV into a table builder. */
export class CsvLoader {
  /** Whether reading on is of no use. */
  isOver = false
  private readonly builder: TableBuilder
  private readonly lookup: RecordLookup
  private readonly conventions: CalendarConventions
  private readonly records = new CsvRecords()
  private readonly decoder = new Utf8Decoder()
  private readonly encoder = new Utf8Encoder()
  private body: Body | undefined

  constructor(builder: TableBuilder, record: InitiativeRecord) {
    this.builder = builder
    this.lookup = RecordLookup.of(record)
    this.conventions = calendarConventionsOf(record)
  }

  /** Takes the next piece. */
  take(piece: CsvPiece): void {
    for (let start = 0; start < piece.length && !this.isOver; start += MOST_AT_ONCE) {
      const end = start + MOST_AT_ONCE
      if (typeof piece === 'string') this.records.add(this.encoder.encode(piece.slice(start, end)))
      else {
        this.records.add(this.encoder.end())
        this.records.add(piece.subarray(start, end))
      }
      this.read()
    }
  }

  /** No more pieces will come. */
  end(): void {
    this.records.add(this.encoder.end())
    this.records.end()
    this.read()
    if (this.body === undefined && !this.isOver)
      this.refuse(['header'], 'expected a first record that names the columns')
  }

  private read(): void {
    const { records, builder } = this
    while (records.hasMore && !this.isOver) {
      const isRead = this.body === undefined ? this.readHeader() : this.readRow(this.body)
      if (!isRead) break
      this.isOver ||= builder.isFull
    }
    if (records.isBroken && !this.isOver) {
      this.refuse([builder.position], `has more than ${MOST_RECORD_BYTES} bytes, perhaps for want of a closing quote`)
    }
  }

  /** Reads the first record; `false` when it is not wholly there. */
  private readHeader(): boolean {
    const { records, builder, lookup, decoder } = this
    const layout = readLayout(records, lookup, decoder)
    if (layout === undefined) return false
    const { delimiter, columns, issues } = layout
    builder.issues.push(...issues)
    this.isOver = issues.length > 0
    if (this.isOver) return true
    const rows = new CsvRows(columns, builder, lookup, decoder, new CellBounds(delimiter))
    this.body = { delimiter, columns, rows }
    return true
  }

  /** Reads a record; `false` when it is not wholly there. */
  private readRow({ delimiter, columns, rows }: Body): boolean {
    if (rows.append(this.records)) return true
    const cells = this.records.next(delimiter)
    if (cells !== undefined) checkRecord(cells, columns, this.builder, this.decoder, this.conventions)
    return cells !== undefined
  }

  private refuse(path: Path, message: string): void {
    this.builder.issues.push({ code: 'input/not-csv', path, message })
    this.isOver = true
  }
}
