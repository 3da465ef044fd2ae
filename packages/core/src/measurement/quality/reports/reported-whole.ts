// A report of a whole, and the reports of its parts.
import type { Axis } from '../../methods/define-method.ts'

/** A reported whole and reported parts of it. */
export interface ReportedWhole {
  readonly axis: Axis
  /** A row of the table. */
  readonly whole: number
  /** Rows of the table, in order. */
  readonly parts: readonly number[]
  /** What is known of the parts: that they make the whole, that there may be more of them, or that they overlap. */
  readonly parting: 'complete' | 'incomplete' | 'overlapping'
  /** What the parts are parts by, in words. */
  readonly by: string
}
