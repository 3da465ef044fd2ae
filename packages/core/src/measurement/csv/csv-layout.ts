// How a CSV is laid out, by its first record: what separates its cells, and what its columns hold.
import type { Issue } from '../../foundation/issue.ts'
import type { RecordLookup } from '../record-lookup.ts'
import { cellTexts } from './cell-texts.ts'
import { type CsvColumn, readHeader } from './csv-header.ts'
import type { CsvRecords } from './csv-records.ts'
import type { Utf8Decoder } from './utf-8.ts'

const COMMA = 0x2c
/** What some spreadsheets write instead. */
const SEMICOLON = 0x3b
const TAB = 0x09

export interface CsvLayout {
  readonly delimiter: number
  readonly columns: readonly CsvColumn[]
  /** What is wrong with the first record. */
  readonly issues: readonly Issue[]
}

/** Reads the first record; `undefined` when it is not wholly there. */
export function readLayout(records: CsvRecords, lookup: RecordLookup, decoder: Utf8Decoder): CsvLayout | undefined {
  records.skipByteOrderMark()
  const start = records.position
  const asCommas = records.next(COMMA)
  if (asCommas === undefined) return undefined
  const written = records.bytes.subarray(start, records.position)
  const other = [SEMICOLON, TAB].find((byte) => written.includes(byte))
  if (asCommas.length === 1 && other !== undefined) records.position = start
  const delimiter = asCommas.length === 1 ? (other ?? COMMA) : COMMA
  const cells = delimiter === COMMA ? asCommas : (records.next(delimiter) ?? asCommas)
  const { texts, issues } = cellTexts(cells, decoder, (cell) => ['header', cell])
  if (issues.length > 0) return { delimiter, columns: [], issues }
  return { delimiter, ...readHeader(texts, lookup.dimensions) }
}
