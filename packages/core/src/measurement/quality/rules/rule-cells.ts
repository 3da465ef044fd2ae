// The cells a rule is judged in, and columns of what was reported there.
import { countingStatuses } from '../../../conditions/shared-measurement/observation.ts'
import type { CalendarUnit } from '../../../foundation/calendar/calendar-unit.ts'
import type { Period } from '../../../foundation/period.ts'
import type { InitiativeRecord } from '../../../initiative/initiative-record.ts'
import { aggregate } from '../../aggregate.ts'
import type { CellKey } from '../../cell.ts'
import { ABSENT } from '../../derived/conclude-derived.ts'
import { termPeriod } from '../../derived/term-period.ts'
import type { TermTime } from '../../formula-engine.ts'
import type { Measured } from '../../measured.ts'
import type { ObservationTable } from '../../observation-table.ts'
import type { By } from '../../query.ts'
import { RecordLookup } from '../../record-lookup.ts'
import type { RuleQuery } from './check-rules.ts'

/** What an indicator is, cell by cell. */
export interface CellColumn {
  /** `NaN` where there is no value. */
  readonly values: Float64Array
  /** 1 where something was reported that makes no value: too few reports, methods that do not combine, no approval yet. */
  readonly unusable: Uint8Array
}

/** How a rule is cut into cells. */
export interface RuleCut {
  readonly unit: CalendarUnit
  readonly axes: readonly By[]
  readonly indicators: readonly string[]
}

/** The values of indicators cell by cell, each aggregated once. */
export class RuleCells {
  /** The period and what else each cell is about, in the order of time, partner, place and category. */
  readonly keys: readonly (CellKey & { readonly period: Period })[]
  private readonly record: InitiativeRecord
  private readonly table: ObservationTable
  private readonly query: RuleQuery
  private readonly axes: readonly By[]
  private readonly inCalendar = new Map<string, ReadonlyMap<string, Measured>>()
  private readonly inStretch = new Map<string, ReadonlyMap<string, Measured>>()

  /** The cells in which any of the indicators has a value. */
  constructor(record: InitiativeRecord, table: ObservationTable, query: RuleQuery, cut: RuleCut) {
    this.record = record
    this.table = table
    this.query = query
    this.axes = cut.axes
    const keys = new Map<string, CellKey & { readonly period: Period }>()
    for (const indicator of cut.indicators) {
      const cells = new Map<string, Measured>()
      for (const { key, measured } of this.aggregated(indicator, [cut.unit, ...cut.axes], undefined)) {
        const { period } = key
        if (period === undefined) continue
        const text = keyText(key, period)
        cells.set(text, measured)
        if (measured.kind === 'observed') keys.set(text, { ...key, period })
      }
      this.inCalendar.set(indicator, cells)
    }
    this.keys = [...keys].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, key]) => key)
  }

  /** An indicator read at a time. */
  column(indicator: string, time: TermTime): CellColumn {
    const { calendar } = RecordLookup.of(this.record)
    const values = new Float64Array(this.keys.length).fill(Number.NaN)
    const unusable = new Uint8Array(this.keys.length)
    for (const [cell, key] of this.keys.entries()) {
      const period = termPeriod(key.period, time, calendar)
      if (period === undefined) unusable[cell] = 1
      else {
        const cells = time.kind === 'year-to-date' ? this.over(indicator, period) : this.inCalendar.get(indicator)
        const measured = cells?.get(keyText(key, period))
        if (measured?.kind === 'observed') values[cell] = measured.value
        else if (measured !== undefined && !ABSENT.has(measured.reason)) unusable[cell] = 1
      }
    }
    return { values, unusable }
  }

  private over(indicator: string, period: Period): ReadonlyMap<string, Measured> {
    const name = `${indicator} ${period.start} ${period.end}`
    const known = this.inStretch.get(name)
    if (known !== undefined) return known
    const cells = this.aggregated(indicator, this.axes, period)
    const found = new Map(cells.map(({ key, measured }) => [keyText(key, period), measured]))
    this.inStretch.set(name, found)
    return found
  }

  private aggregated(indicator: string, by: readonly By[], period: Period | undefined) {
    const { asOf, knownAt, partners, statuses = countingStatuses, formulas } = this.query
    const limits = { asOf, knownAt, partners, statuses, period, formulas }
    return aggregate(this.record, this.table, { indicator, by, ...limits }).cells
  }
}

/** The same text for the same cell; its order is that of time, partner, place and category. */
export function keyText({ partner, place, groups }: CellKey, { start, end }: Period): string {
  return [start, end, partner ?? '', place ?? '', groups === undefined ? '' : JSON.stringify(groups)].join('\n')
}
