// A record that is not plainly right: blank, or judged by the schema, with every issue told of its row and column.
import type { CalendarConventions } from '../../foundation/calendar/calendar-unit.ts'
import type { TableBuilder } from '../table-builder.ts'
import { cellTexts } from './cell-texts.ts'
import type { CsvColumn } from './csv-header.ts'
import type { CsvCell } from './csv-records.ts'
import { rowOf, toldOfCells } from './record-as-row.ts'
import type { Utf8Decoder } from './utf-8.ts'

/** Appends the row of a record, or notes everything that is wrong with it. */
export function checkRecord(
  cells: readonly CsvCell[],
  columns: readonly CsvColumn[],
  builder: TableBuilder,
  decoder: Utf8Decoder,
  conventions: CalendarConventions,
): void {
  const { position } = builder
  const isBlank = cells.every(({ bytes, fault }) => bytes.length === 0 && fault === undefined)
  const { texts, issues } = cellTexts(cells, decoder, (cell) => [position, columns[cell]?.name ?? cell])
  if (isBlank) builder.leaveOut()
  else if (issues.length > 0) builder.refuse(issues)
  else if (cells.length !== columns.length) {
    const message = `expected ${columns.length} cells, as in the first record, found ${cells.length}`
    builder.refuse([{ code: 'input/not-csv', path: [position], message }])
  } else {
    builder.check(rowOf(columns, texts, conventions), (issue) => toldOfCells(issue, columns, texts, conventions))
  }
}
