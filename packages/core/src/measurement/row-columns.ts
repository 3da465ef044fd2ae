// Checked rows in columns, in the order they came in: what a loader hands over, and what its codes mean.
import type { ObservationStatus } from '../conditions/shared-measurement/observation.ts'
import { ReportedGap } from '../conditions/shared-measurement/observation.ts'
import type { Period } from '../foundation/period.ts'
import type { Codes } from './code-column.ts'
import type { Dictionary } from './dictionary.ts'

/** Which figures a row carries; the code of a form is its position here. */
export const FORMS = ['value', 'ratio', 'mean', 'missing'] as const
/** The code of a status is its position here. */
export const STATUSES: readonly ObservationStatus[] = ['draft', 'submitted', 'verified', 'approved', 'rejected']
/** The first number of a row that is `missing` is the position of its reason here. */
export const GAPS = ReportedGap.options

/** Figures; whole numbers may take four bytes instead of eight. */
export type Numbers = Float64Array | Int32Array

/**
 * Rows that passed every check a row passes by itself. A column is as long as there are rows, or holds a single value
 * that all rows have; read it with `valueAt`.
 */
export interface RowColumns {
  readonly length: number
  readonly indicators: Dictionary
  readonly partners: Dictionary
  readonly places: Dictionary
  readonly methods: Dictionary
  readonly times: Dictionary
  readonly sources: Dictionary
  /** How many codes of periods there are, 0 included; each row has one above 0. */
  readonly periodValues: readonly Period[]
  /** By the code of the combination, sorted by dimension; code 0 is about everybody. */
  readonly groupValues: readonly Readonly<Record<string, string>>[]

  readonly indicator: Codes
  readonly partner: Codes
  readonly place: Codes
  readonly period: Codes
  readonly group: Codes
  readonly method: Codes
  readonly time: Codes
  readonly source: Codes
  readonly status: Codes
  readonly form: Codes
  /** The value, numerator, mean or reason. */
  readonly first: Numbers
  /** The denominator, or how many values a mean is of. */
  readonly second: Numbers

  readonly ids: ReadonlyMap<number, string>
  readonly supersedes: ReadonlyMap<number, string>
  readonly reasons: ReadonlyMap<number, string>
  readonly recorders: ReadonlyMap<number, string>
  /** Where in the input each row was; absent when none was left out. */
  readonly positions: Codes | undefined
}

/** The value of a row in a column. */
export function valueAt(column: Codes | Numbers, row: number): number {
  return column[column.length === 1 ? 0 : row] as number
}
