// One number of an aggregation, and what it is about.
import type { Indicator } from '../conditions/shared-measurement/indicator.ts'
import type { Unit } from '../conditions/shared-measurement/unit.ts'
import type { CalendarPeriod } from '../foundation/period.ts'
import type { Measured } from './measured.ts'

/** What one cell of an aggregation is about. */
export interface CellKey {
  readonly period?: CalendarPeriod
  readonly partner?: string
  readonly place?: string
  /** By dimension. */
  readonly groups?: Readonly<Record<string, string>>
}

/** One number of an aggregation. */
export interface Cell {
  readonly key: CellKey
  readonly measured: Measured
}

/** The unit of cells: a method may give another than their indicator's, as counting does. */
export function unitOf(cells: readonly Cell[], { unit }: Indicator): Unit {
  const found = cells.find(({ measured }) => measured.kind === 'observed')?.measured
  return found?.kind === 'observed' ? found.unit : unit
}
