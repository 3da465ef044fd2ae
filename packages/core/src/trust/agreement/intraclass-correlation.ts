// How much of the variance of ratings is between what was rated, and not between raters or by chance.
import { fTails } from '../../foundation/distributions/f-distribution.ts'
import { finite, type NumberOrReason, quotientOf } from '../../measurement/composite/number-or-reason.ts'
import type { Interval } from '../../measurement/measured.ts'
import { intraclassCoefficient } from './intraclass-coefficient.ts'
import type { IntraclassDesign, IntraclassOptions } from './intraclass-design.ts'
import { approximateDegreesOfFreedom, intraclassInterval } from './intraclass-interval.ts'
import { meanSquares } from './mean-squares.ts'
import { completeRows, type Ratings, requireRatings } from './ratings.ts'
import { requireConfidenceLevel } from './require-confidence-level.ts'

/** An intraclass correlation with its interval and its test. */
export interface IntraclassCorrelation {
  /** 1 at most; below 0 where subjects differ less than chance would have it. */
  readonly correlation: NumberOrReason
  /** From 1 to 1 where raters differ in nothing that counts; absent where it cannot be computed. */
  readonly interval?: Interval
  /** The variance between subjects over the one it is held against; a `division-by-zero` of raters who agree in full. */
  readonly f: NumberOrReason
  /** Of the two variances. */
  readonly degreesOfFreedom: readonly [NumberOrReason, NumberOrReason]
  /** How likely an F at least as great would be if subjects did not differ. */
  readonly pValue: NumberOrReason
  /** What all raters rated. */
  readonly subjects: number
  readonly raters: number
}

/**
 * An intraclass correlation of ratings with a row for each subject and a column for each rater: ICC(1,1) to ICC(3,k) of
 * Shrout & Fleiss (1979), Intraclass correlations: Uses in assessing rater reliability, Psychological Bulletin 86, 420–428;
 * ICC(1) to ICC(C,k) of McGraw & Wong (1996), Forming inferences about some intraclass correlation coefficients,
 * Psychological Methods 1, 30–46. Subjects that a rater left out do not count.
 *
 * Same as psych `ICC(lmer = FALSE)`, and with the variant `irr` as irr `icc`. Fewer than two raters or subjects:
 * `too-few-values`. All ratings the same, or all variance estimated below 0: `not-meaningful`.
 * @throws {@link CollectiveImpactError} `trust/invalid-ratings`, when rows differ in length or a number is not finite;
 *   `trust/invalid-option`, when the level is not between 0 and 1
 */
export function intraclassCorrelation(ratings: Ratings, options: IntraclassOptions): IntraclassCorrelation {
  requireRatings(ratings)
  const { level = 0.95, variant = 'shrout-fleiss' } = options
  requireConfidenceLevel(level)
  const rows = completeRows(ratings)
  const [subjects, raters] = [rows.length, ratings[0]?.length ?? 0]
  if (subjects < 2 || raters < 2) {
    const none = 'too-few-values'
    return { correlation: none, f: none, degreesOfFreedom: [none, none], pValue: none, subjects, raters }
  }
  const squares = meanSquares(rows)
  const isOneWay = options.model === 'one-way'
  const design: IntraclassDesign = {
    ...options,
    level,
    variant,
    subjects,
    raters,
    squares,
    error: isOneWay ? squares.within : squares.residual,
    degreesOfFreedom: [subjects - 1, (isOneWay ? subjects : subjects - 1) * (raters - 1)],
  }
  const correlation = intraclassCoefficient(design)
  const interval = typeof correlation === 'number' ? intraclassInterval(design) : undefined
  const withInterval = interval === undefined ? {} : { interval }
  return { correlation, ...withInterval, ...testOf(design), subjects, raters }
}

function testOf(design: IntraclassDesign) {
  const f = quotientOf(design.squares.subjects, design.error)
  const [numerator, exact] = design.degreesOfFreedom
  const isApproximate = design.model === 'two-way-agreement' && design.variant === 'irr'
  const denominator = isApproximate ? finite(approximateDegreesOfFreedom(design)) : exact
  const ratio = f === 'division-by-zero' ? Number.POSITIVE_INFINITY : f
  return { f, degreesOfFreedom: [numerator, denominator] as const, pValue: pValueOf(ratio, numerator, denominator) }
}

function pValueOf(f: NumberOrReason, numerator: number, denominator: NumberOrReason): NumberOrReason {
  if (typeof f === 'string') return f
  return typeof denominator === 'string' ? denominator : fTails(f, numerator, denominator).upper
}
