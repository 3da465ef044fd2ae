// Observations in columns: codes and numbers, no object a row.
import {
  countingStatuses,
  type ObservationInput,
  type ObservationStatus,
} from '../conditions/shared-measurement/observation.ts'
import { CollectiveImpactError } from '../foundation/errors.ts'
import { type Issue, tooManyIssues } from '../foundation/issue.ts'
import type { Period } from '../foundation/period.ts'
import type { PlainDate } from '../foundation/plain-date.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { CsvLoader, type CsvPiece } from './csv/csv-loader.ts'
import { writeCsv } from './csv/write-csv.ts'
import type { AsyncLoadOptions, LoadOptions } from './loading/load-options.ts'
import type { Vocabulary } from './loading/vocabulary.ts'
import { findRestatements } from './restatements.ts'
import { Segment } from './segment.ts'
import { appendRows } from './series/append-rows.ts'
import { clusterRows } from './series/cluster-rows.ts'
import { bySeries, rowNumbers, type Series, seriesByIndicator } from './series/series.ts'
import { type Regular, regularSeries } from './series/shape.ts'
import type { Figures, Statement } from './statement.ts'
import { TableBuilder } from './table-builder.ts'

export type { Figures, Statement } from './statement.ts'

/** A table, or everything that is wrong with the rows. */
export type TableResult =
  | { readonly success: true; readonly table: ObservationTable }
  | { readonly success: false; readonly issues: readonly Issue[] }

/**
 * Observations of one record, checked against it and kept in columns. A table never changes.
 *
 * Rows have numbers of the table's own; those of a series, the reports of one partner and place on one indicator, follow
 * each other from the first period to the last. Results never depend on the order rows came in.
 */
export class ObservationTable {
  /** How many observations there are, restated ones included. */
  readonly length: number
  private readonly record: InitiativeRecord
  private readonly vocabulary: Vocabulary
  private readonly segments: readonly Segment[]
  private readonly series: Map<string, readonly Series[]>
  private readonly regular: Map<string, ReadonlyMap<Series, Regular | undefined>>

  private constructor(fields: TableFields) {
    this.length = fields.length
    this.record = fields.record
    this.vocabulary = fields.vocabulary
    this.segments = fields.segments
    this.series = fields.series
    this.regular = fields.regular
  }

  /**
   * Checks rows against the record and keeps them in columns.
   * @throws {@link CollectiveImpactError} `observation/invalid`, with every issue in `issues`; paths begin with the
   * row's number, from 0.
   */
  static from(rows: Iterable<ObservationInput>, record: InitiativeRecord, options: LoadOptions = {}): ObservationTable {
    return tableOrThrow(ObservationTable.safeFrom(rows, record, options))
  }

  /** As {@link ObservationTable.from}, without throwing. */
  static safeFrom(rows: Iterable<unknown>, record: InitiativeRecord, options: LoadOptions = {}): TableResult {
    const builder = new TableBuilder(record, options.onProgress)
    for (const row of rows) {
      if (builder.isFull) break
      builder.take(row)
    }
    return ObservationTable.finish(builder, record)
  }

  /**
   * As {@link ObservationTable.from}, for rows that come in one after the other; none is kept beyond its columns.
   * @throws {@link CollectiveImpactError} `observation/invalid`, with every issue in `issues`
   */
  static async fromAsync(
    rows: AsyncIterable<ObservationInput>,
    record: InitiativeRecord,
    options: AsyncLoadOptions = {},
  ): Promise<ObservationTable> {
    return tableOrThrow(await ObservationTable.safeFromAsync(rows, record, options))
  }

  /** As {@link ObservationTable.fromAsync}, without throwing. Errors of the source itself are passed on. */
  static async safeFromAsync(
    rows: AsyncIterable<unknown>,
    record: InitiativeRecord,
    { onProgress, signal }: AsyncLoadOptions = {},
  ): Promise<TableResult> {
    signal?.throwIfAborted()
    const builder = new TableBuilder(record, onProgress)
    for await (const row of rows) {
      signal?.throwIfAborted()
      if (builder.isFull) break
      builder.take(row)
    }
    return ObservationTable.finish(builder, record)
  }

  /**
   * Reads CSV (RFC 4180, UTF-8): a text, its bytes, or pieces of either, cut anywhere. The first record names the
   * columns: the fields of an observation, `period` as {@link parsePeriod} reads it or `periodStart` with `periodEnd`,
   * and the category in a dimension under `dimension:` and its id, or the id alone. An empty cell says nothing; blank
   * rows are passed over. Where there are no commas in the first record, semicolons or tabs separate the cells.
   * @throws {@link CollectiveImpactError} `observation/invalid`, with every issue in `issues`; paths are the number of
   * the row, from 0 for the one below the first record, and the name of the column
   */
  static fromCsv(
    csv: CsvPiece | Iterable<CsvPiece>,
    record: InitiativeRecord,
    options: LoadOptions = {},
  ): ObservationTable {
    return tableOrThrow(ObservationTable.safeFromCsv(csv, record, options))
  }

  /** As {@link ObservationTable.fromCsv}, without throwing. */
  static safeFromCsv(
    csv: CsvPiece | Iterable<CsvPiece>,
    record: InitiativeRecord,
    options: LoadOptions = {},
  ): TableResult {
    const builder = new TableBuilder(record, options.onProgress)
    const loader = new CsvLoader(builder, record)
    for (const piece of typeof csv === 'string' || csv instanceof Uint8Array ? [csv] : csv) {
      if (loader.isOver) break
      loader.take(piece)
    }
    loader.end()
    return ObservationTable.finish(builder, record)
  }

  /**
   * As {@link ObservationTable.fromCsv}, for pieces that come in one after the other, such as those of a file or a
   * response; none is kept beyond its columns.
   * @throws {@link CollectiveImpactError} `observation/invalid`, with every issue in `issues`
   */
  static async fromCsvAsync(
    csv: AsyncIterable<CsvPiece>,
    record: InitiativeRecord,
    options: AsyncLoadOptions = {},
  ): Promise<ObservationTable> {
    return tableOrThrow(await ObservationTable.safeFromCsvAsync(csv, record, options))
  }

  /** As {@link ObservationTable.fromCsvAsync}, without throwing. Errors of the source itself are passed on. */
  static async safeFromCsvAsync(
    csv: AsyncIterable<CsvPiece>,
    record: InitiativeRecord,
    { onProgress, signal }: AsyncLoadOptions = {},
  ): Promise<TableResult> {
    signal?.throwIfAborted()
    const builder = new TableBuilder(record, onProgress)
    const loader = new CsvLoader(builder, record)
    for await (const piece of csv) {
      signal?.throwIfAborted()
      if (loader.isOver) break
      loader.take(piece)
    }
    loader.end()
    return ObservationTable.finish(builder, record)
  }

  private static finish(builder: TableBuilder, record: InitiativeRecord): TableResult {
    const columns = clusterRows(builder.finish())
    if (builder.isFull) return { success: false, issues: [...builder.issues, tooManyIssues()] }
    const { supersededBy, issues: wrong } = findRestatements(columns)
    const issues = [...builder.issues, ...wrong].sort((a, b) => Number(a.path[0]) - Number(b.path[0]))
    if (issues.length > 0) return { success: false, issues }
    const { vocabulary } = builder
    const { length } = columns
    const positions = builder.rank(columns.positions)
    const segments = [new Segment({ ...columns, positions }, supersededBy, 0)]
    const series = new Map(seriesByIndicator(columns, 0))
    return {
      success: true,
      table: new ObservationTable({ length, record, vocabulary, segments, series, regular: new Map() }),
    }
  }

  /**
   * A table with more rows; this one stays as it is. What it costs depends on the rows and on the series they belong
   * to, not on the size of the table.
   * @throws {@link CollectiveImpactError} `observation/invalid`, with every issue in `issues`; paths begin with the
   * row's number among those that are added.
   */
  append(rows: Iterable<ObservationInput>): ObservationTable {
    return tableOrThrow(this.safeAppend(rows))
  }

  /** As {@link ObservationTable.append}, without throwing. */
  safeAppend(rows: Iterable<unknown>): TableResult {
    const { record, vocabulary, segments } = this
    const added = [...rows]
    const appended = appendRows(this, record, vocabulary, added)
    if ('issues' in appended) return { success: false, issues: appended.issues }
    const { columns, supersededBy, replaced } = appended
    const ahead = segments.reduce((total, segment) => total + segment.columns.length, 0)
    const series = new Map(this.series)
    const regular = new Map(this.regular)
    const segment = new Segment(columns, supersededBy, ahead)
    for (const [indicator, anew] of seriesByIndicator(columns, ahead)) {
      const kept = this.seriesOf(indicator).filter((one) => !replaced.has(one))
      const all = [...kept, ...anew].sort(bySeries)
      series.set(indicator, all)
      const known = this.regular.get(indicator)
      if (known !== undefined)
        regular.set(
          indicator,
          regularSeries(all, (_, row) => segment.isRestated(row), known),
        )
    }
    const length = this.length + added.length
    const table = new ObservationTable({
      length,
      record,
      vocabulary,
      segments: [...segments, segment],
      series,
      regular,
    })
    return { success: true, table }
  }

  /** The periods of rows, by their code. */
  get periods(): readonly Period[] {
    return this.vocabulary.periods.values
  }

  /** The numbers of the rows of one indicator. */
  rowsOf(indicator: string): Uint32Array {
    return Uint32Array.from(this.seriesOf(indicator).flatMap(rowNumbers))
  }

  /** The series of one indicator, in the order of partner and place. */
  seriesOf(indicator: string): readonly Series[] {
    return this.series.get(indicator) ?? []
  }

  /** The series of one indicator, each with its shape and periods where it is regular. */
  regularSeriesOf(indicator: string): ReadonlyMap<Series, Regular | undefined> {
    const known = this.regular.get(indicator)
    if (known !== undefined) return known
    const regular = regularSeries(this.seriesOf(indicator), (series, row) =>
      this.segmentOf(series.ahead).isRestated(row),
    )
    this.regular.set(indicator, regular)
    return regular
  }

  /** The series with an observation that bears an id. */
  seriesWithId(id: string): Series | undefined {
    for (const segment of this.segments) {
      const row = segment.rowWithId(id)
      if (row === undefined) continue
      const { indicator, partner, place } = segment.statement(row)
      return this.seriesOf(indicator).find((one) => one.partner === partner && one.place === place)
    }
    return undefined
  }

  /** The rows that came in together with a row. */
  private segmentOf(row: number): Segment {
    const { segments } = this
    let position = segments.length - 1
    while (position > 0 && (segments[position] as Segment).ahead > row) position -= 1
    return segments[position] as Segment
  }

  /** What a row is about. */
  statement(row: number): Statement {
    const segment = this.segmentOf(row)
    return segment.statement(row - segment.ahead)
  }

  /** The figures of a row. */
  figures(row: number): Figures {
    const segment = this.segmentOf(row)
    return segment.figures(row - segment.ahead)
  }

  /** How far a row has come. */
  statusOf(row: number): ObservationStatus {
    const segment = this.segmentOf(row)
    return segment.statusOf(row - segment.ahead)
  }

  /** The method version a row names. */
  methodVersionOf(row: number): string | undefined {
    const segment = this.segmentOf(row)
    return segment.methodVersionOf(row - segment.ahead)
  }

  /** Each row that restates another, with the row it restates, in the order of the table. */
  restatements(): readonly { readonly row: number; readonly restates: number }[] {
    return this.segments.flatMap(({ supersededBy, ahead }) =>
      [...supersededBy]
        .map(([restates, row]) => ({ row: ahead + row, restates: ahead + restates }))
        .sort((a, b) => a.row - b.row),
    )
  }

  /**
   * Whether a row was known on a day: recorded by then, and not yet restated. Without a day: not restated at all. Only
   * rows of `statuses` restate others; what is still a draft, or was rejected, takes nothing away. A row is rejected by
   * one that restates it with the same figures as `rejected`.
   */
  isKnown(
    row: number,
    knownAt: PlainDate | undefined,
    statuses: readonly ObservationStatus[] = countingStatuses,
  ): boolean {
    const segment = this.segmentOf(row)
    return segment.isKnown(row - segment.ahead, knownAt, statuses)
  }

  /** The day a row was recorded, or the end of its period where that is not said. */
  knownSince(row: number): PlainDate {
    const segment = this.segmentOf(row)
    return segment.knownSince(row - segment.ahead)
  }

  /** The place of a row among those the table was made from, from 0. */
  positionOf(row: number): number {
    const segment = this.segmentOf(row)
    return segment.positionOf(row - segment.ahead)
  }

  /** A row as it was written. */
  observation(row: number): ObservationInput {
    const segment = this.segmentOf(row)
    return segment.observation(row - segment.ahead)
  }

  /** Every row as it was written, in the order they came in. */
  *observations(): IterableIterator<ObservationInput> {
    const rows = new Uint32Array(this.length)
    for (const series of this.series.values()) {
      for (const { start, end, ahead } of series) {
        for (let row = ahead + start; row < ahead + end; row += 1) rows[this.positionOf(row)] = row
      }
    }
    for (const row of rows) yield this.observation(row)
  }

  /**
   * Every row as CSV that {@link ObservationTable.fromCsv} reads back as the same rows, in the order they came in: text
   * to be joined or written piece by piece. It is meant for programs: no text is kept from looking like a formula.
   */
  toCsv(): IterableIterator<string> {
    return writeCsv(() => this.observations())
  }
}

interface TableFields {
  readonly length: number
  readonly record: InitiativeRecord
  readonly vocabulary: Vocabulary
  readonly segments: readonly Segment[]
  readonly series: Map<string, readonly Series[]>
  readonly regular: Map<string, ReadonlyMap<Series, Regular | undefined>>
}

function tableOrThrow(result: TableResult): ObservationTable {
  if (result.success) return result.table
  const { issues } = result
  const count = issues.length === 1 ? '1 issue' : `${issues.length} issues`
  throw new CollectiveImpactError('observation/invalid', `The observations have ${count}:`, { issues })
}
