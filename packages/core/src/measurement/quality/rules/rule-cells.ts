// The cells a rule is judged in, and columns of what was reported there.
import type { CalendarUnit } from '../../../foundation/calendar/calendar-unit.ts'
import { ABSENT } from '../../derived/conclude-derived.ts'
import { termPeriod } from '../../derived/term-period.ts'
import type { TermTime } from '../../formula-engine.ts'
import type { By } from '../../query.ts'
import { RecordLookup } from '../../record-lookup.ts'
import { type CellValues, type DatedKey, keyText } from './cell-values.ts'

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

/** The cells in which any indicator of a rule has a value. */
export class RuleCells {
  /** By their text, in the order of time, partner, place and category. */
  readonly keys: readonly (readonly [text: string, key: DatedKey])[]
  private readonly values: CellValues
  private readonly cut: RuleCut

  constructor(values: CellValues, cut: RuleCut) {
    this.values = values
    this.cut = cut
    const keys = new Map<string, DatedKey>()
    for (const indicator of cut.indicators) {
      for (const [text, { key, measured }] of values.of(indicator, [cut.unit, ...cut.axes])) {
        if (measured.kind === 'observed') keys.set(text, key)
      }
    }
    this.keys = [...keys].sort(([a], [b]) => (a < b ? -1 : 1))
  }

  /** An indicator read at a time. */
  column(indicator: string, time: TermTime): CellColumn {
    const { unit, axes } = this.cut
    const { calendar } = RecordLookup.of(this.values.record)
    const values = new Float64Array(this.keys.length).fill(Number.NaN)
    const unusable = new Uint8Array(this.keys.length)
    for (const [cell, [ownText, key]] of this.keys.entries()) {
      const period = termPeriod(key.period, time, calendar)
      if (period === undefined) {
        unusable[cell] = 1
        continue
      }
      const isToDate = time.kind === 'year-to-date'
      const cells = isToDate ? this.values.of(indicator, axes, period) : this.values.of(indicator, [unit, ...axes])
      const measured = cells.get(period === key.period ? ownText : keyText(key, period))?.measured
      if (measured?.kind === 'observed') values[cell] = measured.value
      else if (measured !== undefined && !ABSENT.has(measured.reason)) unusable[cell] = 1
    }
    return { values, unusable }
  }
}
