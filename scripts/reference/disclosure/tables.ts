// Tables as the cases of disclosure control write them, as ours.
import * as z from 'zod'
import { type CrossCell, type CrossTable, crossTabulate } from '../../../packages/core/src/index.ts'
import type { ReferenceCase } from '../case-file.ts'

export const Columns = z.record(z.string(), z.array(z.union([z.string(), z.number()])))
export type Columns = z.output<typeof Columns>

const CountInput = z.object({
  dimensions: z.record(z.string(), z.array(z.string())),
  total_code: z.string(),
  cells: Columns,
  maxN: z.number().optional(),
  suppressed: Columns.optional(),
})

export interface CountTable {
  readonly table: CrossTable
  readonly dimensions: readonly string[]
  readonly maxN: number | undefined
  /** The cells the case withholds. */
  readonly suppressed: readonly CrossCell[]
}

/** A table of counts by code, with all its margins. */
export function countTable(input: unknown): CountTable {
  const { dimensions, total_code: total, cells, maxN, suppressed = {} } = CountInput.parse(input)
  const ids = Object.keys(dimensions)
  const table = crossTabulate(
    ids.map((id) => ({ id, total: { code: total, parts: (dimensions[id] ?? []).map((code) => ({ code })) } })),
    rowsOf(cells).map(({ freq, ...codes }) => ({ codes: codesOf(codes, ids, total), value: Number(freq) })),
  )
  return { table, dimensions: ids, maxN, suppressed: cellsAt(table, ids, total, suppressed) }
}

/** A table of amounts by code, a row a contributor; the codes are the words, the amount is the numbers. */
export function amountTable(input: unknown): CrossTable & { readonly dimensions: readonly string[] } {
  const columns = Columns.parse(input)
  const ids = Object.keys(columns).filter((id) => (columns[id] ?? []).every((code) => typeof code === 'string'))
  const [amount = ''] = Object.keys(columns).filter((id) => !ids.includes(id))
  const table = crossTabulate(
    ids.map((id) => {
      const codes = [...new Set((columns[id] ?? []).map(String))].toSorted()
      return { id, total: { code: 'total', parts: codes.map((code) => ({ code })) } }
    }),
    rowsOf(columns).map((row) => ({ codes: codesOf(row, ids, 'total'), value: Number(row[amount]) })),
  )
  return { ...table, dimensions: ids }
}

/** The cells at the codes of some columns, in their order; a total however it is spelled. */
export function cellsAt(
  { cells }: CrossTable,
  dimensions: readonly string[],
  total: string,
  columns: Columns,
): readonly CrossCell[] {
  const byCodes = new Map(cells.map((cell) => [keyOf(cell.codes, dimensions), cell]))
  return rowsOf(columns).map((row) => {
    const cell = byCodes.get(keyOf(codesOf(row, dimensions, total), dimensions))
    if (cell === undefined) throw new Error(`no cell at ${JSON.stringify(row)}`)
    return cell
  })
}

/** The rows of `expected.cells`, `expected.status` or `expected` itself. */
export function expectedColumns({ expected }: ReferenceCase, key: string): Columns {
  return Columns.parse(z.record(z.string(), z.unknown()).parse(expected)[key])
}

export function rowsOf(
  columns: Readonly<Record<string, readonly unknown[]>>,
): readonly Record<string, string | number>[] {
  const [first = []] = Object.values(columns)
  return first.map(
    (_, row) =>
      Object.fromEntries(Object.entries(columns).map(([id, values]) => [id, values[row]])) as Record<
        string,
        string | number
      >,
  )
}

function codesOf(row: Readonly<Record<string, unknown>>, dimensions: readonly string[], total: string) {
  return Object.fromEntries(
    dimensions.map((id) => [id, String(row[id]).toLowerCase() === total.toLowerCase() ? total : String(row[id])]),
  )
}

function keyOf(codes: Readonly<Record<string, string>>, dimensions: readonly string[]): string {
  return JSON.stringify(dimensions.map((id) => codes[id]))
}
