// One number of an aggregation, and what it is about.
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
