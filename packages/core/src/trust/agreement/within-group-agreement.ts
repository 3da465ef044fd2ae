// How far the members of a group answer alike, beside answers given by chance.

import { CollectiveImpactError } from '../../foundation/errors.ts'
import { exactSum } from '../../foundation/exact-sum.ts'
import { finite, type NumberOrReason, quotientOf } from '../../measurement/composite/number-or-reason.ts'
import { ratingDeviations } from './rating-deviations.ts'
import { given, type Ratings, requireRatings, transposed } from './ratings.ts'

/** What agreement within a group is held against. */
export interface WithinGroupOptions {
  /** The variance of answers given by chance, above 0; {@link uniformVariance} when every answer is as likely. */
  readonly chanceVariance: number
}

/** The variance of answers when each of so many is as likely: (answers² − 1) ÷ 12; 2 for a scale of 1 to 5. */
export function uniformVariance(answers: number): number {
  return (answers ** 2 - 1) / 12
}

/**
 * r_wg of one item, 0 to 1: 1 − s² ÷ the variance by chance. 1 when all answer the same, 0 when they differ as much as by
 * chance, or more.
 *
 * James, Demaree & Wolf (1984), Estimating within-group interrater reliability with and without response bias, Journal of
 * Applied Psychology 69, 85–98. Same as multilevel `rwg`. Fewer than two answers: `too-few-values`. Against a uniform
 * distribution it flatters where people shy away from low answers.
 * @throws {@link CollectiveImpactError} `trust/invalid-ratings`, when an answer is not finite; `trust/invalid-option`, when
 *   the variance by chance is not above 0
 */
export function withinGroupAgreement(answers: readonly (number | null)[], options: WithinGroupOptions): NumberOrReason {
  return multiItem([answers], options, (variance) => 1 - Math.min(1, variance))
}

/**
 * r_wg(j) of several items that ask for the same thing, 0 to 1; answers with a row for each member and a column for each
 * item. With v, the mean variance of the items over that by chance: j(1 − v) ÷ (j(1 − v) + v), and 0 where v is above 1.
 * It rises with the number of items; {@link lindellAgreement} does not.
 *
 * James, Demaree & Wolf (1984), as above. Same as multilevel `rwg.j`. An item with fewer than two answers, or no item:
 * `too-few-values`.
 * @throws {@link CollectiveImpactError} `trust/invalid-ratings`, when rows differ in length or an answer is not finite;
 *   `trust/invalid-option`, when the variance by chance is not above 0
 */
export function withinGroupAgreementOfItems(answers: Ratings, options: WithinGroupOptions): NumberOrReason {
  requireRatings(answers)
  const items = transposed(answers)
  return multiItem(items, options, (variance) => {
    const beyond = items.length * (1 - Math.min(1, variance))
    return beyond / (beyond + Math.min(1, variance))
  })
}

/**
 * Lindell's r*_wg(j): 1 − v, with v as for {@link withinGroupAgreementOfItems}. 1 when all answer the same, 0 when they
 * differ as much as by chance, below 0 when they fall into camps.
 *
 * Lindell, Brandt & Whitney (1999), A revised index of interrater agreement for multi-item ratings of a single target,
 * Applied Psychological Measurement 23, 127–135. Same as multilevel `rwg.j.lindell`. Missing values and errors are as for
 * {@link withinGroupAgreementOfItems}.
 * @throws {@link CollectiveImpactError} `trust/invalid-ratings`; `trust/invalid-option`
 */
export function lindellAgreement(answers: Ratings, options: WithinGroupOptions): NumberOrReason {
  requireRatings(answers)
  return multiItem(transposed(answers), options, (variance) => 1 - variance)
}

function multiItem(
  items: readonly (readonly (number | null)[])[],
  { chanceVariance }: WithinGroupOptions,
  agreement: (variance: number) => number,
): NumberOrReason {
  for (const answers of items) requireRatings([answers])
  if (!(chanceVariance > 0 && chanceVariance < Number.POSITIVE_INFINITY)) {
    throw new CollectiveImpactError('trust/invalid-option', 'expected a variance by chance above 0', {
      data: { chanceVariance },
    })
  }
  const answered = items.map(given)
  if (answered.length === 0 || answered.some((answers) => answers.length < 2)) return 'too-few-values'
  const variances = answered.map((answers) => ratingDeviations(answers) / (answers.length - 1))
  const mean = quotientOf(exactSum(variances) / variances.length, chanceVariance)
  return typeof mean === 'number' ? finite(agreement(mean)) : mean
}
