// More rows for a table: the series they belong to are built anew, all others stay as they are.

import type { ObservationInput } from '../../conditions/shared-measurement/observation.ts'
import { type Issue, tooManyIssues } from '../../foundation/issue.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import type { Vocabulary } from '../loading/vocabulary.ts'
import { findRestatements } from '../restatements.ts'
import { type RowColumns, valueAt } from '../row-columns.ts'
import { TableBuilder } from '../table-builder.ts'
import { clusterRows } from './cluster-rows.ts'
import { rowNumbers, type Series } from './series.ts'

/** What is asked of the table that rows are added to. */
export interface GrowingTable {
  readonly length: number
  seriesOf(indicator: string): readonly Series[]
  seriesWithId(id: string): Series | undefined
  positionOf(row: number): number
  observation(row: number): ObservationInput
}

/** The rows of every series that was touched, old and new. */
export interface Appended {
  readonly columns: RowColumns
  readonly supersededBy: ReadonlyMap<number, number>
  /** The series that these take the place of. */
  readonly replaced: ReadonlySet<Series>
}

/** What takes the place of the touched series, or all that is wrong; paths begin with the place among the added rows. */
export function appendRows(
  table: GrowingTable,
  record: InitiativeRecord,
  vocabulary: Vocabulary,
  added: readonly unknown[],
): Appended | { readonly issues: readonly Issue[] } {
  const replaced = touchedSeries(table, builderOf(record, vocabulary, added).finish())
  const old = [...replaced].flatMap(rowNumbers).sort((a, b) => table.positionOf(a) - table.positionOf(b))
  const builder = builderOf(record, vocabulary, [...old.map((row) => table.observation(row)), ...added])
  const built = clusterRows(builder.finish())
  const positions = Uint32Array.from({ length: built.length }, (_, row) => {
    const place = built.positions === undefined ? row : valueAt(built.positions, row)
    return place < old.length ? table.positionOf(old[place] as number) : table.length + place - old.length
  })
  const columns = { ...built, positions }
  const { supersededBy, issues } = findRestatements(columns)
  const all = [
    ...builder.issues.map((issue) => moved(issue, old.length)),
    ...[...issues, ...takenIds(table, columns, replaced)].map((issue) => moved(issue, table.length)),
  ].sort((a, b) => Number(a.path[0]) - Number(b.path[0]))
  if (builder.isFull) return { issues: [...all, tooManyIssues()] }
  return all.length > 0 ? { issues: all } : { columns, supersededBy, replaced }
}

function builderOf(record: InitiativeRecord, vocabulary: Vocabulary, rows: readonly unknown[]): TableBuilder {
  const builder = new TableBuilder(record, undefined, vocabulary)
  for (const row of rows) {
    if (builder.isFull) break
    builder.take(row)
  }
  return builder
}

function touchedSeries(table: GrowingTable, columns: RowColumns): ReadonlySet<Series> {
  const touched = new Set<Series>()
  for (let row = 0; row < columns.length; row += 1) {
    const indicator = columns.indicators.decode(valueAt(columns.indicator, row)) ?? ''
    const partner = columns.partners.decode(valueAt(columns.partner, row))
    const place = columns.places.decode(valueAt(columns.place, row))
    const series = table.seriesOf(indicator).find((one) => one.partner === partner && one.place === place)
    if (series !== undefined) touched.add(series)
  }
  return touched
}

/** Ids of added rows that observations of other series bear already. */
function takenIds(table: GrowingTable, { ids, positions }: RowColumns, replaced: ReadonlySet<Series>): Issue[] {
  return [...ids].flatMap(([row, id]) => {
    const position = positions === undefined ? row : valueAt(positions, row)
    const bearer = position < table.length ? undefined : table.seriesWithId(id)
    if (bearer === undefined || replaced.has(bearer)) return []
    const message = `there is another observation ${JSON.stringify(id)}`
    return [{ code: 'observation/duplicate-id' as const, path: [position, 'id'], message }]
  })
}

function moved(issue: Issue, by: number): Issue {
  const [place, ...rest] = issue.path
  return { ...issue, path: [Number(place) - by, ...rest] }
}
