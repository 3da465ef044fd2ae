// How far raters put things into the same categories, beyond what chance would give.

import { normalBeyond } from '../../foundation/distributions/normal-distribution.ts'
import { exactSum } from '../../foundation/exact-sum.ts'
import { type NumberOrReason, quotientOf } from '../../measurement/composite/number-or-reason.ts'
import { squaredDeviations } from '../../measurement/methods/squared-deviations.ts'
import { type CategoryCounts, countCategories } from './category-counts.ts'
import { type Ratings, requireRatings } from './ratings.ts'

/** Kappa, and how likely one as far from 0 would be by chance. */
export interface KappaTest {
  /** 1: full agreement; 0: as much as by chance; below 0: less than by chance. */
  readonly kappa: NumberOrReason
  /** Kappa over its standard error where there is no agreement beyond chance. */
  readonly z: NumberOrReason
  /** How likely a z at least as far from 0 would be, on either side. */
  readonly pValue: NumberOrReason
}

/** Agreement on one category, as against all others. */
export interface CategoryKappa extends KappaTest {
  readonly category: number | string
}

/** Agreement on categories, and what it rests on. */
export interface FleissKappa extends KappaTest {
  /** In ascending order, numbers before names. */
  readonly categories: readonly CategoryKappa[]
  /** What all raters rated. */
  readonly subjects: number
  readonly raters: number
}

/**
 * Fleiss' kappa: (P̄ − P̄ₑ) ÷ (1 − P̄ₑ) of ratings with a row for each subject and a column for each rater; P̄ is how often
 * two ratings of a subject agree, P̄ₑ how often any two would. Raters need not be the same for each subject. Subjects that
 * a rater left out do not count. It is low where nearly everything is of one category, however well raters agree.
 *
 * Fleiss (1971), Measuring nominal scale agreement among many raters, Psychological Bulletin 76, 378–382; the standard
 * errors are those of Fleiss, Nee & Landis (1979), Psychological Bulletin 86, 974–977. Same as irr `kappam.fleiss`. Fewer
 * than two raters, or no subject that all rated: `too-few-values`. One category in all: `not-meaningful`.
 * @throws {@link CollectiveImpactError} `trust/invalid-ratings`, when rows differ in length or a number is not finite
 */
export function fleissKappa(ratings: Ratings<number | string>): FleissKappa {
  requireRatings(ratings, 'categories')
  const counts = countCategories(ratings)
  const [subjects, raters] = [counts.bySubject.length, ratings[0]?.length ?? 0]
  const shares = sharesOf(counts, subjects * raters)
  const variance = exactSum(shares.map((share) => share * (1 - share)))
  const skew = exactSum(shares.map((share) => share * (1 - share) * (1 - 2 * share)))
  const pairs = subjects * raters * (raters - 1)
  const categories = counts.categories.map((category, position): CategoryKappa => {
    const share = shares[position] ?? 0
    const agreeing = exactSum(counts.bySubject.map((row) => pairsOf(row[position] ?? 0)))
    const kappa = beyondChance(agreeing / (pairs * share), share, raters)
    return { category, ...test(kappa, Math.sqrt(2 / pairs)) }
  })
  const kappa = beyondChance(agreementOf(counts, raters), chanceOf(shares), raters)
  const deviation = Math.sqrt((2 * (variance ** 2 - skew)) / pairs) / variance
  return { ...test(kappa, deviation), categories, subjects, raters }
}

/**
 * Conger's kappa: as {@link fleissKappa}, with the chance agreement of raters who each keep to their own shares of
 * categories; of two raters it is Cohen's kappa. Raters are the same for each subject.
 *
 * Conger (1980), Integration and generalization of kappas for multiple raters, Psychological Bulletin 88, 322–328. Same
 * as irr `kappam.fleiss(exact = TRUE)`. Missing values are as for {@link fleissKappa}.
 * @throws {@link CollectiveImpactError} `trust/invalid-ratings`, when rows differ in length or a number is not finite
 */
export function congerKappa(ratings: Ratings<number | string>): NumberOrReason {
  requireRatings(ratings, 'categories')
  const counts = countCategories(ratings)
  const [subjects, raters] = [counts.bySubject.length, ratings[0]?.length ?? 0]
  const differing = counts.categories.map((_, position) =>
    squaredDeviations(counts.byRater.map((row) => (row[position] ?? 0) / subjects)),
  )
  const chance = chanceOf(sharesOf(counts, subjects * raters)) - exactSum(differing) / (raters * (raters - 1))
  return beyondChance(agreementOf(counts, raters), chance, raters)
}

function sharesOf({ categories, bySubject }: CategoryCounts, ratings: number): readonly number[] {
  return categories.map((_, position) => exactSum(bySubject.map((row) => row[position] ?? 0)) / ratings)
}

/** How often two ratings of a subject agree. */
function agreementOf({ bySubject }: CategoryCounts, raters: number): number {
  return exactSum(bySubject.flatMap((row) => row.map(pairsOf))) / (raters * (raters - 1)) / bySubject.length
}

function chanceOf(shares: readonly number[]): number {
  return exactSum(shares.map((share) => share ** 2))
}

function pairsOf(count: number): number {
  return count * (count - 1)
}

function beyondChance(agreement: number, chance: number, raters: number): NumberOrReason {
  if (raters < 2 || Number.isNaN(agreement)) return 'too-few-values'
  return quotientOf(agreement - chance, 1 - chance)
}

function test(kappa: NumberOrReason, standardError: number): KappaTest {
  const z = typeof kappa === 'number' ? quotientOf(kappa, standardError) : kappa
  return { kappa, z, pValue: typeof z === 'number' ? normalBeyond(z) : z }
}
