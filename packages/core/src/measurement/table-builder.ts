// Takes rows one after the other, checks each against the record and appends it to columns.
import type { Observation } from '../conditions/shared-measurement/observation.ts'
import { type Issue, MOST_ISSUES } from '../foundation/issue.ts'
import type { Period } from '../foundation/period.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { checkObservation } from './check-observation.ts'
import { CodeColumn } from './code-column.ts'
import { Dictionary } from './dictionary.ts'
import { NumberColumn } from './number-column.ts'
import { RecordLookup } from './record-lookup.ts'
import { FORMS, GAPS, type RowColumns, STATUSES } from './row-columns.ts'

/** Rows on their way into a table. */
export class TableBuilder {
  readonly issues: Issue[] = []
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
  private readonly positions = new CodeColumn()
  private taken = 0

  constructor(record: InitiativeRecord) {
    this.lookup = RecordLookup.of(record)
  }

  /** Whether there are so many issues that reading on is of no use. */
  get isFull(): boolean {
    return this.issues.length >= MOST_ISSUES
  }

  /** Appends a row, or notes everything that is wrong with it. */
  take(row: unknown): void {
    const checked = checkObservation(row, this.taken, this.lookup)
    if ('issues' in checked) this.issues.push(...checked.issues)
    else {
      this.append(checked.observation)
      this.positions.push(this.taken)
    }
    this.taken += 1
  }

  /** The rows that passed. */
  finish(): RowColumns {
    const { indicators, partners, places, methods, times, sources, periodValues, groupValues } = this
    const { ids, supersedes, reasons, recorders } = this
    const { length } = this.indicator
    return {
      length,
      ...{ indicators, partners, places, methods, times, sources, periodValues, groupValues },
      indicator: this.indicator.finish(),
      partner: this.partner.finish(),
      place: this.place.finish(),
      period: this.period.finish(),
      group: this.group.finish(),
      method: this.method.finish(),
      time: this.time.finish(),
      source: this.source.finish(),
      status: this.status.finish(),
      form: this.form.finish(),
      first: this.first.finish(),
      second: this.second.finish(),
      ...{ ids, supersedes, reasons, recorders },
      positions: length === this.taken ? undefined : this.positions.finish(),
    }
  }

  private append(observation: Observation): void {
    const row = this.indicator.length
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
