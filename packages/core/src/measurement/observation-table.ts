// Observations in columns: codes and numbers, no object a row.
import {
  countingStatuses,
  type ObservationInput,
  type ObservationStatus,
  type ReportedGap,
} from '../conditions/shared-measurement/observation.ts'
import { CollectiveImpactError } from '../foundation/errors.ts'
import { type Issue, tooManyIssues } from '../foundation/issue.ts'
import type { Period } from '../foundation/period.ts'
import type { PlainDate } from '../foundation/plain-date.ts'
import { dayOf } from '../foundation/plain-date.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { findRestatements } from './restatements.ts'
import { haveSameFigures } from './review/status-steps.ts'
import { FORMS, GAPS, type RowColumns, STATUSES, valueAt } from './row-columns.ts'
import { clusterRows } from './series/cluster-rows.ts'
import { type Series, seriesByIndicator } from './series/series.ts'
import { type Regular, regularSeries } from './series/shape.ts'
import { TableBuilder } from './table-builder.ts'

/** A table, or everything that is wrong with the rows. */
export type TableResult =
  | { readonly success: true; readonly table: ObservationTable }
  | { readonly success: false; readonly issues: readonly Issue[] }

/** What an observation is about, apart from its value. */
export interface Statement {
  readonly indicator: string
  readonly partner: string | undefined
  readonly place: string | undefined
  readonly period: Period
  readonly groups: Readonly<Record<string, string>>
}

/** The figures of an observation. */
export type Figures =
  | { readonly form: 'value'; readonly value: number }
  | { readonly form: 'ratio'; readonly numerator: number; readonly denominator: number }
  | { readonly form: 'mean'; readonly mean: number; readonly n: number }
  | { readonly form: 'missing'; readonly reason: ReportedGap }

/**
 * Observations of one record, checked against it and kept in columns. A table never changes.
 *
 * Rows are numbered from 0 in the order of indicator, partner, place, period and groups, and those that restate each
 * other in the order they came in; results never depend on that order.
 */
export class ObservationTable {
  private readonly columns: RowColumns
  private readonly supersededBy: ReadonlyMap<number, number>
  private series: ReadonlyMap<string, readonly Series[]> | undefined
  private readonly regular = new Map<string, ReadonlyMap<Series, Regular | undefined>>()

  private constructor(columns: RowColumns, supersededBy: ReadonlyMap<number, number>) {
    this.columns = columns
    this.supersededBy = supersededBy
  }

  /**
   * Checks rows against the record and keeps them in columns.
   * @throws {@link CollectiveImpactError} `observation/invalid`, with every issue in `issues`; paths begin with the
   * row's number.
   */
  static from(rows: Iterable<ObservationInput>, record: InitiativeRecord): ObservationTable {
    return tableOrThrow(ObservationTable.safeFrom(rows, record))
  }

  /** As {@link ObservationTable.from}, without throwing. */
  static safeFrom(rows: Iterable<unknown>, record: InitiativeRecord): TableResult {
    const builder = new TableBuilder(record)
    for (const row of rows) {
      if (builder.isFull) break
      builder.take(row)
    }
    return ObservationTable.finish(builder)
  }

  /**
   * As {@link ObservationTable.from}, for rows that come in one after the other; none is kept beyond its columns.
   * @throws {@link CollectiveImpactError} `observation/invalid`, with every issue in `issues`
   */
  static async fromAsync(rows: AsyncIterable<ObservationInput>, record: InitiativeRecord): Promise<ObservationTable> {
    return tableOrThrow(await ObservationTable.safeFromAsync(rows, record))
  }

  /** As {@link ObservationTable.fromAsync}, without throwing. Errors of the source itself are passed on. */
  static async safeFromAsync(rows: AsyncIterable<unknown>, record: InitiativeRecord): Promise<TableResult> {
    const builder = new TableBuilder(record)
    for await (const row of rows) {
      if (builder.isFull) break
      builder.take(row)
    }
    return ObservationTable.finish(builder)
  }

  private static finish(builder: TableBuilder): TableResult {
    const columns = clusterRows(builder.finish())
    if (builder.isFull) return { success: false, issues: [...builder.issues, tooManyIssues()] }
    const restatements = findRestatements(columns)
    const issues = [...builder.issues, ...restatements.issues].sort((a, b) => Number(a.path[0]) - Number(b.path[0]))
    if (issues.length > 0) return { success: false, issues }
    return { success: true, table: new ObservationTable(columns, restatements.supersededBy) }
  }

  /** How many observations there are, restated ones included. */
  get length(): number {
    return this.columns.length
  }

  /** The periods of rows, by their code. */
  get periods(): readonly Period[] {
    return this.columns.periodValues
  }

  /** The numbers of the rows of one indicator. */
  rowsOf(indicator: string): Uint32Array {
    const series = this.seriesOf(indicator)
    const start = series[0]?.start ?? 0
    return Uint32Array.from({ length: (series.at(-1)?.end ?? 0) - start }, (_, place) => start + place)
  }

  /** The series of one indicator, in the order of partner and place. */
  seriesOf(indicator: string): readonly Series[] {
    this.series ??= seriesByIndicator(this.columns)
    return this.series.get(indicator) ?? []
  }

  /** The series of one indicator, each with its shape and periods where it is regular. */
  regularSeriesOf(indicator: string): ReadonlyMap<Series, Regular | undefined> {
    const known = this.regular.get(indicator)
    if (known !== undefined) return known
    const restated = new Set([...this.supersededBy].flat())
    const regular = regularSeries(this.seriesOf(indicator), (row) => restated.has(row))
    this.regular.set(indicator, regular)
    return regular
  }

  /** What a row is about. */
  statement(row: number): Statement {
    return {
      indicator: this.columns.indicators.decode(valueAt(this.columns.indicator, row)) ?? '',
      partner: this.columns.partners.decode(valueAt(this.columns.partner, row)),
      place: this.columns.places.decode(valueAt(this.columns.place, row)),
      period: this.columns.periodValues[valueAt(this.columns.period, row)] as Period,
      groups: this.columns.groupValues[valueAt(this.columns.group, row)] as Readonly<Record<string, string>>,
    }
  }

  /** The figures of a row. */
  figures(row: number): Figures {
    const [first, second] = [valueAt(this.columns.first, row), valueAt(this.columns.second, row)]
    const form = FORMS[valueAt(this.columns.form, row)]
    switch (form) {
      case 'ratio':
        return { form, numerator: first, denominator: second }
      case 'mean':
        return { form, mean: first, n: second }
      case 'missing':
        return { form, reason: GAPS[first] as ReportedGap }
      default:
        return { form: 'value', value: first }
    }
  }

  /** How far a row has come. */
  statusOf(row: number): ObservationStatus {
    return STATUSES[valueAt(this.columns.status, row)] as ObservationStatus
  }

  /** The method version a row names. */
  methodVersionOf(row: number): string | undefined {
    return this.columns.methods.decode(valueAt(this.columns.method, row))
  }

  /** Each row that restates another, with the row it restates, in the order of the table. */
  restatements(): readonly { readonly row: number; readonly restates: number }[] {
    return [...this.supersededBy].map(([restates, row]) => ({ row, restates })).sort((a, b) => a.row - b.row)
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
    if (!this.isRecorded(row, knownAt) || this.isRejected(row, knownAt)) return false
    for (let later = this.supersededBy.get(row); later !== undefined; later = this.supersededBy.get(later)) {
      const counts = this.isRecorded(later, knownAt) && statuses.includes(this.statusOf(later))
      if (counts && !this.isRejected(later, knownAt)) return false
    }
    return true
  }

  private isRecorded(row: number, knownAt: PlainDate | undefined): boolean {
    return knownAt === undefined || this.knownSince(row) <= knownAt
  }

  /** Whether a row was restated with the same figures as rejected. */
  private isRejected(row: number, knownAt: PlainDate | undefined): boolean {
    const next = this.supersededBy.get(row)
    if (next === undefined || this.statusOf(next) !== 'rejected' || !this.isRecorded(next, knownAt)) return false
    return haveSameFigures(this.columns, row, next)
  }

  /** The day a row was recorded, or the end of its period where that is not said. */
  knownSince(row: number): PlainDate {
    const recordedAt = this.columns.times.decode(valueAt(this.columns.time, row))
    if (recordedAt === undefined) return (this.columns.periodValues[valueAt(this.columns.period, row)] as Period).end
    return recordedAt.length === 10 ? recordedAt : dayOf(recordedAt)
  }

  /** The place of a row among those the table was made from, from 0. */
  positionOf(row: number): number {
    const { positions } = this.columns
    return positions === undefined ? row : valueAt(positions, row)
  }

  /** A row as it was written. */
  observation(row: number): ObservationInput {
    const { indicator, partner, place, period, groups } = this.statement(row)
    const { form, ...figures } = this.figures(row)
    const { reason, ...numbers } = 'reason' in figures ? figures : { ...figures, reason: undefined }
    const status = this.statusOf(row)
    return withoutUndefined({
      id: this.columns.ids.get(row),
      indicator,
      partner,
      period,
      place,
      groups: Object.keys(groups).length === 0 ? undefined : groups,
      ...numbers,
      missing: reason,
      methodVersion: this.methodVersionOf(row),
      status: status === 'submitted' ? undefined : status,
      recordedAt: this.columns.times.decode(valueAt(this.columns.time, row)),
      recordedBy: this.columns.recorders.get(row),
      source: this.columns.sources.decode(valueAt(this.columns.source, row)),
      supersedes: this.columns.supersedes.get(row),
      reason: this.columns.reasons.get(row),
    })
  }

  /** Every row as it was written, in the order they came in. */
  *observations(): IterableIterator<ObservationInput> {
    const { positions, length } = this.columns
    const rows = new Uint32Array(length)
    for (let row = 0; row < length; row += 1) rows[positions === undefined ? row : valueAt(positions, row)] = row
    for (const row of rows) yield this.observation(row)
  }
}

function tableOrThrow(result: TableResult): ObservationTable {
  if (result.success) return result.table
  const { issues } = result
  const count = issues.length === 1 ? '1 issue' : `${issues.length} issues`
  throw new CollectiveImpactError('observation/invalid', `The observations have ${count}:`, { issues })
}

/** An object without the fields that are `undefined`. */
function withoutUndefined(
  fields: { readonly [Key in keyof ObservationInput]: ObservationInput[Key] | undefined },
): ObservationInput {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as ObservationInput
}
