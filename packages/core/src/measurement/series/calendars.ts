// The calendars that reports are expected by, found once for all who are expected by the same one.
import type { Frequency } from '../../foundation/frequency.ts'
import { formatPeriod } from '../../foundation/period.ts'
import type { PlainDate } from '../../foundation/plain-date.ts'
import { type Expected, occurrences } from '../expected-reports.ts'
import type { ObservationTable } from '../observation-table.ts'
import type { Plan } from '../query.ts'
import type { Regular } from './shape.ts'

/** Expected reports, one after the other. */
export interface Calendar {
  /** Tells it from the other calendars of a table and day. */
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

/** The calendars of all questions about a table as of one day. */
export class Calendars {
  private readonly plan: Plan
  private readonly followed = new WeakMap<Uint32Array, Calendar>()
  private readonly codes: ReadonlyMap<string, number>
  private readonly size: number
  private count = 0
  private readonly known = new Map<
    string,
    { readonly calendar: Calendar; readonly starts: ReadonlyMap<string, number> }[]
  >()

  /** Those of a plan's table and day; kept until another day is asked for. */
  static of(plan: Plan): Calendars {
    const known = latest.get(plan.table)
    if (known !== undefined && known.plan.query.asOf === plan.query.asOf) return known
    const calendars = new Calendars(plan)
    latest.set(plan.table, calendars)
    return calendars
  }

  private constructor(plan: Plan) {
    const { periods } = plan.table
    this.plan = plan
    this.size = periods.length
    this.codes = new Map(periods.map((period, code) => [formatPeriod(period), code]))
  }

  /** The calendar that begins on a day; part of an earlier one where that comes to the same. */
  from(day: PlainDate, { frequency, to, dueDays }: Rhythm): CalendarSpan {
    const key = [frequency, to, dueDays].join(' ')
    const alike = this.known.get(key) ?? []
    this.known.set(key, alike)
    for (const { calendar, starts } of alike) {
      const first = isInEveryMonth(day) ? starts.get(day) : undefined
      if (first !== undefined) return { calendar, first }
    }
    const entries = occurrences(this.plan, undefined, frequency, day, to, dueDays)
    const entryOfCode = new Int32Array(this.size).fill(-1)
    for (const [position, { period }] of entries.entries()) {
      const code = this.codes.get(formatPeriod(period))
      if (code !== undefined) entryOfCode[code] = position
    }
    this.count += 1
    const calendar = { id: this.count, entries, entryOfCode }
    alike.push({ calendar, starts: new Map(entries.map(({ period }, position) => [period.start, position])) })
    return { calendar, first: 0 }
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
