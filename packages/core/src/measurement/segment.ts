// Clustered rows that came into a table together, read one by one.
import type { ObservationInput, ObservationStatus, ReportedGap } from '../conditions/shared-measurement/observation.ts'
import type { Period } from '../foundation/period.ts'
import { dayOf, type PlainDate } from '../foundation/plain-date.ts'
import { haveSameFigures } from './review/status-steps.ts'
import { FORMS, GAPS, type RowColumns, STATUSES, valueAt } from './row-columns.ts'
import type { Figures, Statement } from './statement.ts'

/** Rows that came together; the table's numbers of them begin at `ahead`. */
export class Segment {
  readonly columns: RowColumns
  readonly supersededBy: ReadonlyMap<number, number>
  readonly ahead: number
  private restatements: ReadonlySet<number> | undefined
  private rowsById: ReadonlyMap<string, number> | undefined

  constructor(columns: RowColumns, supersededBy: ReadonlyMap<number, number>, ahead: number) {
    this.columns = columns
    this.supersededBy = supersededBy
    this.ahead = ahead
  }

  /** Whether a row of the columns is restated, or restates another. */
  isRestated(row: number): boolean {
    this.restatements ??= new Set([...this.supersededBy].flat())
    return this.restatements.has(row)
  }

  /** The row of the columns that bears an id. */
  rowWithId(id: string): number | undefined {
    this.rowsById ??= new Map([...this.columns.ids].map(([row, bears]) => [bears, row]))
    return this.rowsById.get(id)
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

  /**
   * Whether a row was known on a day: recorded by then, and not yet restated. Without a day: not restated at all. Only
   * rows of `statuses` restate others; what is still a draft, or was rejected, takes nothing away. A row is rejected by
   * one that restates it with the same figures as `rejected`.
   */
  isKnown(row: number, knownAt: PlainDate | undefined, statuses: readonly ObservationStatus[]): boolean {
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
}

/** An object without the fields that are `undefined`. */
function withoutUndefined(
  fields: { readonly [Key in keyof ObservationInput]: ObservationInput[Key] | undefined },
): ObservationInput {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as ObservationInput
}
