// The calendars that reports are expected by, found once for all who are expected by the same one.
import type { Frequency } from '../../foundation/frequency.ts'
import { formatPeriod } from '../../foundation/period.ts'
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import { calendarFrom, type Expected } from '../expected-reports.ts'
import type { ObservationTable } from '../observation-table.ts'
import type { Plan } from '../query.ts'
import type { Regular } from './shape.ts'

/** Expected reports, one after the other. */
export interface Calendar {
  /** Tells it from the others among {@link Calendars}. */
  readonly id: number
  readonly entries: readonly Expected[]
  /** By the code of a period: the entry for exactly its days, -1 where there is none. */
  readonly entryOfCode: Int32Array
}

/** A calendar from one of its entries on. */
export interface CalendarSpan {
  readonly calendar: Calendar
  readonly first: number
}

/** How a calendar goes on. */
export interface Rhythm {
  readonly frequency: Frequency
  readonly to: PlainDate | undefined
  readonly dueDays: number
}

const latest = new WeakMap<ObservationTable, Calendars>()

/** The calendars of all questions about a table and a record, as of days by which the same has ended. */
export class Calendars {
  private readonly record: InitiativeRecord
  /** By these days, the same reports and expected reports have ended: from the first to the day before the other. */
  private since: PlainDate | undefined
  private until: PlainDate | undefined
  private readonly followed = new WeakMap<Uint32Array, Calendar>()
  private readonly codes: ReadonlyMap<string, number>
  private readonly size: number
  private count = 0
  private readonly known = new Map<
    string,
    { readonly calendar: Calendar; readonly starts: ReadonlyMap<string, number> }[]
  >()

  /** Those of a plan's table, record and day; kept until something else is asked for. */
  static of(plan: Plan): Calendars {
    const known = latest.get(plan.table)
    if (known?.holds(plan)) return known
    const calendars = new Calendars(plan)
    latest.set(plan.table, calendars)
    return calendars
  }

  private constructor({ table: { periods }, lookup, query }: Plan) {
    this.record = lookup.record
    this.size = periods.length
    this.codes = new Map(periods.map((period, code) => [formatPeriod(period), code]))
    for (const { end } of periods) this.noteEnd(end, query.asOf)
  }

  /** The calendar that begins on a day; part of an earlier one where that comes to the same. */
  from(day: PlainDate, { frequency, to, dueDays }: Rhythm, asOf: PlainDate): CalendarSpan {
    const key = [frequency, to, dueDays].join(' ')
    const alike = this.known.get(key) ?? []
    this.known.set(key, alike)
    for (const { calendar, starts } of alike) {
      const first = isInEveryMonth(day) ? starts.get(day) : undefined
      if (first !== undefined) return { calendar, first }
    }
    const entries: Expected[] = []
    const entryOfCode = new Int32Array(this.size).fill(-1)
    for (const entry of calendarFrom(frequency, day, to, dueDays)) {
      this.noteEnd(entry.period.end, asOf)
      if (entry.period.end > asOf) break
      const code = this.codes.get(formatPeriod(entry.period))
      if (code !== undefined) entryOfCode[code] = entries.length
      entries.push({ partner: undefined, ...entry })
    }
    this.count += 1
    const calendar = { id: this.count, entries, entryOfCode }
    alike.push({ calendar, starts: new Map(entries.map(({ period }, position) => [period.start, position])) })
    return { calendar, first: 0 }
  }

  private holds({ lookup, query: { asOf } }: Plan): boolean {
    const { record, since, until } = this
    return record === lookup.record && (since === undefined || since <= asOf) && (until === undefined || asOf < until)
  }

  private noteEnd(end: PlainDate, asOf: PlainDate): void {
    if (end > asOf) this.until = this.until === undefined || end < this.until ? end : this.until
    else this.since = this.since === undefined || end > this.since ? end : this.since
  }

  /** Whether all periods of a series are entries of a calendar from `first` on; `ended` are those that have ended. */
  follows({ codes }: Regular, ended: Uint32Array, { calendar, first }: CalendarSpan): boolean {
    const { entryOfCode } = calendar
    if ((entryOfCode[ended[0] as number] as number) < first) return false
    if (this.followed.get(codes) === calendar) return true
    for (const code of ended) if ((entryOfCode[code] as number) < first) return false
    this.followed.set(codes, calendar)
    return true
  }
}

/** Months from such a day on always begin on it. */
function isInEveryMonth(day: PlainDate): boolean {
  return Number(day.slice(8)) <= 28
}
