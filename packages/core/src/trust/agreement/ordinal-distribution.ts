// How many people gave each answer of an ordered scale: what measures of ordinal agreement look at.
import type { Issue } from '../../foundation/issue.ts'
import { finite, type NumberOrReason } from '../../measurement/composite/number-or-reason.ts'
import { refuseRatings } from './ratings.ts'

/** Answers on an ordered scale. */
export interface OrdinalDistribution {
  /** How many gave each answer, from the lowest to the highest. */
  readonly counts: readonly number[]
  /** How many answered, 2 at least. */
  readonly total: number
  /** How many gave each answer or a lower one; the last, which is `total`, is left out. */
  readonly cumulative: readonly number[]
}

/**
 * What a measure makes of answers. One answer agrees with nobody: `too-few-values`. A scale of fewer than
 * `fewestAnswers` leaves nothing to disagree about: `not-meaningful`.
 * @throws {@link CollectiveImpactError} `trust/invalid-ratings`, when a count is not a whole number of 0 or above
 */
export function ofOrdinal(
  counts: readonly number[],
  measure: (distribution: OrdinalDistribution) => number,
  fewestAnswers = 2,
): NumberOrReason {
  requireCounts(counts)
  if (counts.length < fewestAnswers) return 'not-meaningful'
  let total = 0
  const cumulative = counts.map((count) => {
    total += count
    return total
  })
  if (total < 2) return 'too-few-values'
  return finite(measure({ counts, total, cumulative: cumulative.slice(0, -1) }))
}

function requireCounts(counts: readonly number[]): void {
  const issues = counts.flatMap((count, position): Issue[] =>
    Number.isSafeInteger(count) && count >= 0
      ? []
      : [{ code: 'input/invalid-value', path: [position], message: 'expected a whole number, 0 or above' }],
  )
  refuseRatings(issues)
}
