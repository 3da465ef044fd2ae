// How far several raters put the same things into the same order.

import { chiSquareTails } from '../../foundation/distributions/chi-square-distribution.ts'
import { exactSum } from '../../foundation/exact-sum.ts'
import { type NumberOrReason, presentNumbers, quotientOf } from '../../measurement/composite/number-or-reason.ts'
import { ranksFromLowest } from '../../measurement/composite/ties.ts'
import { ratingDeviations } from './rating-deviations.ts'
import { completeRows, type Ratings, requireRatings, transposed } from './ratings.ts'

/** Concordance, and how likely so much of it would be by chance. */
export interface Concordance {
  /** 0: no common order; 1: all raters give the same order. */
  readonly w: NumberOrReason
  /** raters · (subjects − 1) · W. */
  readonly chiSquare: NumberOrReason
  /** subjects − 1. */
  readonly degreesOfFreedom: number
  /** How likely a chi-square at least as great would be if raters ranked by chance; rough for fewer than 8 subjects. */
  readonly pValue: NumberOrReason
  /** What all raters rated. */
  readonly subjects: number
  readonly raters: number
}

/** How concordance is computed. */
export interface KendallWOptions {
  /** Whether ties, which hold W below 1, are corrected for; they are when absent. */
  readonly correctTies?: boolean | undefined
}

/**
 * Kendall's coefficient of concordance W, 0 to 1, of ratings with a row for each subject and a column for each rater.
 * Each rater's ratings become ranks, equal ones with the mean of their ranks; W is the variance of the rank sums over
 * the greatest that so many raters could give them. Subjects that a rater left out do not count.
 *
 * Kendall & Babington Smith (1939), The problem of m rankings, Annals of Mathematical Statistics 10, 275–287; Siegel &
 * Castellan (1988), Nonparametric Statistics for the Behavioral Sciences, 262–272. Same as irr `kendall(correct = TRUE)`.
 * Fewer than two raters or subjects: `too-few-values`. No rater tells any subjects apart: `not-meaningful`.
 * @throws {@link CollectiveImpactError} `trust/invalid-ratings`, when rows differ in length or a number is not finite
 */
export function kendallW(ratings: Ratings, options: KendallWOptions = {}): Concordance {
  requireRatings(ratings)
  const { correctTies = true } = options
  const rows = completeRows(ratings)
  const subjects = rows.length
  const raters = ratings[0]?.length ?? 0
  const rankings = transposed(rows).map((column) => presentNumbers(ranksFromLowest(column, 'average')))
  const w = subjects < 2 || raters < 2 ? 'too-few-values' : concordance(rankings, correctTies)
  const degreesOfFreedom = Math.max(0, subjects - 1)
  const chiSquare = typeof w === 'number' ? raters * degreesOfFreedom * w : w
  const pValue = typeof chiSquare === 'number' ? chiSquareTails(chiSquare, degreesOfFreedom).upper : chiSquare
  return { w, chiSquare, degreesOfFreedom, pValue, subjects, raters }
}

function concordance(rankings: readonly (readonly number[])[], correctTies: boolean): NumberOrReason {
  const raters = rankings.length
  const sums = transposed(rankings).map(exactSum)
  const ties = correctTies ? raters * exactSum(rankings.map(tiesOf)) : 0
  return quotientOf(12 * ratingDeviations(sums), raters ** 2 * (sums.length ** 3 - sums.length) - ties)
}

/** Σ(t³ − t) over groups of t equal ranks. */
function tiesOf(ranks: readonly number[]): number {
  const sizes = new Map<number, number>()
  for (const rank of ranks) sizes.set(rank, (sizes.get(rank) ?? 0) + 1)
  return exactSum([...sizes.values()].map((size) => size ** 3 - size))
}
