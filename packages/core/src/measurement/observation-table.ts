// Observations in columns: codes and numbers, no object a row.
import type {
  Observation,
  ObservationInput,
  ObservationStatus,
  ReportedGap,
} from '../conditions/shared-measurement/observation.ts'
import { ReportedGap as ReportedGapSchema } from '../conditions/shared-measurement/observation.ts'
import { CollectiveImpactError } from '../foundation/errors.ts'
import { type Issue, MOST_ISSUES, tooManyIssues } from '../foundation/issue.ts'
import type { Period } from '../foundation/period.ts'
import type { PlainDate } from '../foundation/plain-date.ts'
import { dayOf } from '../foundation/plain-date.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { checkObservation } from './check-observation.ts'
import { CodeColumn } from './code-column.ts'
import { Dictionary } from './dictionary.ts'
import { NumberColumn } from './number-column.ts'
import { RecordLookup } from './record-lookup.ts'
import { findRestatements } from './restatements.ts'

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

const FORMS = ['value', 'ratio', 'mean', 'missing'] as const
const STATUSES: readonly ObservationStatus[] = ['draft', 'submitted', 'verified', 'approved', 'rejected']
const GAPS = ReportedGapSchema.options

/**
 * Observations of one record, checked against it and kept in columns. A table never changes.
 *
 * Rows are numbered from 0 in the order they came in; results never depend on that order.
 */
export class ObservationTable {
  private readonly lookup: RecordLookup
  private readonly indicators = new Dictionary()
  private readonly partners = new Dictionary()
  private readonly places = new Dictionary()
  private readonly periods = new Dictionary()
  private readonly groups = new Dictionary()
  private readonly methods = new Dictionary()
  private readonly times = new Dictionary()
  private readonly sources = new Dictionary()
  private readonly groupValues: Readonly<Record<string, string>>[] = [{}]
  private readonly periodValues: Period[] = [{ start: '', end: '' }]

  private readonly indicator = new CodeColumn()
  private readonly partner = new CodeColumn()
  private readonly place = new CodeColumn()
  private readonly period = new CodeColumn()
  private readonly group = new CodeColumn()
  private readonly method = new CodeColumn()
  private readonly time = new CodeColumn()
  private readonly source = new CodeColumn()
  private readonly status = new CodeColumn()
  private readonly form = new CodeColumn()
  private readonly first = new NumberColumn()
  private readonly second = new NumberColumn()

  private readonly ids = new Map<number, string>()
  private readonly supersedes = new Map<number, string>()
  private readonly reasons = new Map<number, string>()
  private readonly recorders = new Map<number, string>()
  private supersededBy: ReadonlyMap<number, number> = new Map()
  private byIndicator: ReadonlyMap<string, Uint32Array> | undefined

  private constructor(record: InitiativeRecord) {
    this.lookup = RecordLookup.of(record)
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
    const table = new ObservationTable(record)
    const issues: Issue[] = []
    const positions = new CodeColumn()
    let position = 0
    for (const row of rows) {
      if (issues.length >= MOST_ISSUES) break
      table.take(row, position, positions, issues)
      position += 1
    }
    return table.finish(positions, issues)
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
    const table = new ObservationTable(record)
    const issues: Issue[] = []
    const positions = new CodeColumn()
    let position = 0
    for await (const row of rows) {
      if (issues.length >= MOST_ISSUES) break
      table.take(row, position, positions, issues)
      position += 1
    }
    return table.finish(positions, issues)
  }

  /** How many observations there are, restated ones included. */
  get length(): number {
    return this.indicator.length
  }

  /** The numbers of the rows of one indicator. */
  rowsOf(indicator: string): Uint32Array {
    this.byIndicator ??= this.indexByIndicator()
    return this.byIndicator.get(indicator) ?? new Uint32Array(0)
  }

  /** What a row is about. */
  statement(row: number): Statement {
    return {
      indicator: this.indicators.decode(this.indicator.at(row)) ?? '',
      partner: this.partners.decode(this.partner.at(row)),
      place: this.places.decode(this.place.at(row)),
      period: this.periodValues[this.period.at(row)] as Period,
      groups: this.groupValues[this.group.at(row)] as Readonly<Record<string, string>>,
    }
  }

  /** The figures of a row. */
  figures(row: number): Figures {
    const [first, second] = [this.first.at(row), this.second.at(row)]
    const form = FORMS[this.form.at(row)]
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
    return STATUSES[this.status.at(row)] as ObservationStatus
  }

  /** The method version a row names. */
  methodVersionOf(row: number): string | undefined {
    return this.methods.decode(this.method.at(row))
  }

  /** Whether a row was known on a day: recorded by then, and not yet restated. Without a day: not restated at all. */
  isKnown(row: number, knownAt: PlainDate | undefined): boolean {
    if (knownAt !== undefined && this.knownSince(row) > knownAt) return false
    const restatement = this.supersededBy.get(row)
    return restatement === undefined || (knownAt !== undefined && this.knownSince(restatement) > knownAt)
  }

  /** The day a row was recorded, or the end of its period where that is not said. */
  knownSince(row: number): PlainDate {
    const recordedAt = this.times.decode(this.time.at(row))
    if (recordedAt === undefined) return (this.periodValues[this.period.at(row)] as Period).end
    return recordedAt.length === 10 ? recordedAt : dayOf(recordedAt)
  }

  /** A row as it was written. */
  observation(row: number): ObservationInput {
    const { indicator, partner, place, period, groups } = this.statement(row)
    const { form, ...figures } = this.figures(row)
    const { reason, ...numbers } = 'reason' in figures ? figures : { ...figures, reason: undefined }
    const status = this.statusOf(row)
    return withoutUndefined({
      id: this.ids.get(row),
      indicator,
      partner,
      period,
      place,
      groups: Object.keys(groups).length === 0 ? undefined : groups,
      ...numbers,
      missing: reason,
      methodVersion: this.methodVersionOf(row),
      status: status === 'submitted' ? undefined : status,
      recordedAt: this.times.decode(this.time.at(row)),
      recordedBy: this.recorders.get(row),
      source: this.sources.decode(this.source.at(row)),
      supersedes: this.supersedes.get(row),
      reason: this.reasons.get(row),
    })
  }

  /** Every row as it was written, in order. */
  *observations(): IterableIterator<ObservationInput> {
    for (let row = 0; row < this.length; row += 1) yield this.observation(row)
  }

  private take(row: unknown, position: number, positions: CodeColumn, issues: Issue[]): void {
    const checked = checkObservation(row, position, this.lookup)
    if ('issues' in checked) issues.push(...checked.issues)
    else {
      this.append(checked.observation)
      positions.push(position)
    }
  }

  private append(observation: Observation): void {
    const row = this.length
    const { period, groups } = observation
    this.indicator.push(this.indicators.encode(observation.indicator))
    this.partner.push(this.partners.encode(observation.partner))
    this.place.push(this.places.encode(observation.place))
    const periodCode = this.periods.encode(`${period.start}/${period.end}`)
    this.periodValues[periodCode] ??= period
    this.period.push(periodCode)
    const groupCode = this.groups.encode(groupKey(groups))
    this.groupValues[groupCode] ??= sortedGroups(groups ?? {})
    this.group.push(groupCode)
    this.method.push(this.methods.encode(observation.methodVersion))
    this.time.push(this.times.encode(observation.recordedAt))
    this.source.push(this.sources.encode(observation.source))
    this.status.push(STATUSES.indexOf(observation.status ?? 'submitted'))
    const [form, first, second] = figuresOf(observation)
    this.form.push(FORMS.indexOf(form))
    this.first.push(first)
    this.second.push(second)
    if (observation.id !== undefined) this.ids.set(row, observation.id)
    if (observation.supersedes !== undefined) this.supersedes.set(row, observation.supersedes)
    if (observation.reason !== undefined) this.reasons.set(row, observation.reason)
    if (observation.recordedBy !== undefined) this.recorders.set(row, observation.recordedBy)
  }

  private finish(positions: CodeColumn, issues: Issue[]): TableResult {
    const { indicators, partners, places, periods, groups } = this
    const restatements = findRestatements(
      {
        length: this.length,
        statementOf: (row) =>
          (((this.indicator.at(row) * partners.size + this.partner.at(row)) * places.size + this.place.at(row)) *
            periods.size +
            this.period.at(row)) *
            groups.size +
          this.group.at(row),
        idOf: (row) => this.ids.get(row),
        supersedesOf: (row) => this.supersedes.get(row),
      },
      (row) => positions.at(row),
    )
    const all = [...issues, ...restatements.issues].sort((a, b) => Number(a.path[0]) - Number(b.path[0]))
    if (indicators.size * partners.size * places.size * periods.size * groups.size > Number.MAX_SAFE_INTEGER) {
      throw new RangeError('more combinations of ids, periods and groups than can be told apart')
    }
    if (issues.length >= MOST_ISSUES) return { success: false, issues: [...issues, tooManyIssues()] }
    if (all.length > 0) return { success: false, issues: all }
    this.supersededBy = restatements.supersededBy
    return { success: true, table: this }
  }

  private indexByIndicator(): ReadonlyMap<string, Uint32Array> {
    const counts = new Uint32Array(this.indicators.size)
    for (let row = 0; row < this.length; row += 1) {
      const code = this.indicator.at(row)
      counts[code] = (counts[code] as number) + 1
    }
    const rows = [...counts].map((count) => new Uint32Array(count))
    const filled = new Uint32Array(this.indicators.size)
    for (let row = 0; row < this.length; row += 1) {
      const code = this.indicator.at(row)
      const place = filled[code] as number
      ;(rows[code] as Uint32Array)[place] = row
      filled[code] = place + 1
    }
    return new Map(rows.map((ofIndicator, code) => [this.indicators.decode(code) ?? '', ofIndicator]))
  }
}

function tableOrThrow(result: TableResult): ObservationTable {
  if (result.success) return result.table
  const { issues } = result
  const count = issues.length === 1 ? '1 issue' : `${issues.length} issues`
  throw new CollectiveImpactError('observation/invalid', `The observations have ${count}:`, { issues })
}

function figuresOf(observation: Observation): readonly [(typeof FORMS)[number], number, number] {
  const { value, numerator, denominator, mean, n, missing } = observation
  if (value !== undefined) return ['value', value, 0]
  if (numerator !== undefined && denominator !== undefined) return ['ratio', numerator, denominator]
  if (mean !== undefined && n !== undefined) return ['mean', mean, n]
  return ['missing', GAPS.indexOf(missing ?? 'unknown'), 0]
}

function sortedGroups(groups: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(groups).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function groupKey(groups: Readonly<Record<string, string>> | undefined): string | undefined {
  const sorted = Object.entries(sortedGroups(groups ?? {}))
  return sorted.length === 0 ? undefined : sorted.map(([dimension, category]) => `${dimension}=${category}`).join('\n')
}

/** An object without the fields that are `undefined`. */
function withoutUndefined(
  fields: { readonly [Key in keyof ObservationInput]: ObservationInput[Key] | undefined },
): ObservationInput {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as ObservationInput
}
