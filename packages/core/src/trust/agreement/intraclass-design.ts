// Which intraclass correlation is asked for, and the variances it is made of.
import type { MeanSquares } from './mean-squares.ts'

/**
 * Which raters a correlation speaks for. `one-way`: each subject has raters of its own. `two-way-agreement`: the same
 * raters for all, taken from many; one who rates higher than others counts as disagreement. `two-way-consistency`: these
 * raters and no others; one who rates higher throughout does not count.
 */
export type IntraclassModel = 'one-way' | 'two-way-agreement' | 'two-way-consistency'

/**
 * At which correlation the approximate degrees of freedom of `two-way-agreement` are taken. `shrout-fleiss`: at that of a
 * single rating, for the interval alone; the interval of an average then follows from that of a single rating by the
 * Spearman–Brown formula, and the test is exact. As psych. `irr`: at the correlation that is asked for, for the interval
 * and the test. As irr 0.84.1.
 */
export type IntraclassVariant = 'shrout-fleiss' | 'irr'

/** What correlation is asked for. */
export interface IntraclassOptions {
  readonly model: IntraclassModel
  /** The reliability of a `single` rating, or of the `average` of all raters. */
  readonly of: 'single' | 'average'
  /** The confidence level of the interval, between 0 and 1; 0.95 when absent. */
  readonly level?: number | undefined
  /** `shrout-fleiss` when absent. */
  readonly variant?: IntraclassVariant | undefined
}

/** A correlation that is asked for, with what was found in the ratings. */
export interface IntraclassDesign extends Required<IntraclassOptions> {
  readonly level: number
  readonly subjects: number
  readonly raters: number
  readonly squares: MeanSquares
  /** The mean squares that those between subjects are held against. */
  readonly error: number
  /** Of the mean squares between subjects, and of `error`. */
  readonly degreesOfFreedom: readonly [number, number]
}
