// The texts of the cells of a record, and what is wrong with the way they are written.
import type { Issue } from '../../foundation/issue.ts'
import type { Path } from '../../foundation/path.ts'
import type { CsvCell } from './csv-records.ts'
import type { Utf8Decoder } from './utf-8.ts'

/** The texts of cells; `pathOf` tells where a cell is, by its number. */
export function cellTexts(
  cells: readonly CsvCell[],
  decoder: Utf8Decoder,
  pathOf: (cell: number) => Path,
): { readonly texts: readonly string[]; readonly issues: readonly Issue[] } {
  const texts: string[] = []
  const issues: Issue[] = []
  for (const [position, { bytes, hasQuotes, fault }] of cells.entries()) {
    const text = decoder.decode(bytes)
    const message = text === undefined ? 'is not UTF-8' : fault
    if (message !== undefined) issues.push({ code: 'input/not-csv', path: pathOf(position), message })
    texts.push(hasQuotes ? (text ?? '').replaceAll('""', '"') : (text ?? ''))
  }
  return { texts, issues }
}
