// How much of the variance of answers is between groups: what says whether members of a group share a view.
import { exactSum } from '../../foundation/exact-sum.ts'
import { type NumberOrReason, quotientOf } from '../../measurement/composite/number-or-reason.ts'
import { squaredDeviations } from '../../measurement/methods/squared-deviations.ts'
import { requireRatings } from './ratings.ts'

/** How far members of groups answer alike. */
export interface GroupIntraclassCorrelation {
  /** ICC(1): the share of variance that is between groups; how alike two members of a group answer. */
  readonly single: NumberOrReason
  /** ICC(2): how reliable the mean of a group is. */
  readonly mean: NumberOrReason
}

/**
 * ICC(1) and ICC(2) of answers in groups of any sizes, from a one-way analysis of variance; ICC(1) takes the mean size for
 * the size of every group.
 *
 * Bliese (2000), Within-group agreement, non-independence, and reliability, in Klein & Kozlowski (eds.), Multilevel Theory,
 * Research, and Methods in Organizations, 349–381. Same as multilevel `ICC1` and `ICC2`. Fewer than two groups, or nobody
 * beside another in a group: `too-few-values`. All answers the same: `not-meaningful`.
 * @throws {@link CollectiveImpactError} `trust/invalid-ratings`, when an answer is not a finite number
 */
export function groupIntraclassCorrelation(groups: readonly (readonly number[])[]): GroupIntraclassCorrelation {
  for (const group of groups) requireRatings([group])
  const answered = groups.filter((group) => group.length > 0)
  const answers = answered.flat()
  const [betweenGroups, withinGroups] = [answered.length - 1, answers.length - answered.length]
  if (betweenGroups < 1 || withinGroups < 1) return { single: 'too-few-values', mean: 'too-few-values' }
  const overall = exactSum(answers) / answers.length
  const deviations = answered.map((group) => group.length * (exactSum(group) / group.length - overall) ** 2)
  const between = exactSum(deviations) / betweenGroups
  const within = exactSum(answered.map(squaredDeviations)) / withinGroups
  const size = answers.length / answered.length
  return {
    single: quotientOf(between - within, between + (size - 1) * within),
    mean: quotientOf(between - within, between),
  }
}
