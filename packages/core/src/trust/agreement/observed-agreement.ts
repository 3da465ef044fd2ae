// On how much of what they rated raters agree, chance and all.
import type { NumberOrReason } from '../../measurement/composite/number-or-reason.ts'
import { completeRows, type Ratings, requireRatings } from './ratings.ts'

/** What counts as agreeing. */
export interface ObservedAgreementOptions {
  /** How far apart numbers may lie, 0 or above; 0 when absent. Names are to be the same. */
  readonly tolerance?: number | undefined
}

/**
 * Percent agreement as a share, 0 to 1: subjects on which all raters agree, of those that all rated. It does not take
 * off what chance would give: with two categories, two raters who never look agree on half.
 *
 * Same as irr `agree`, ÷ 100. Fewer than two raters, or no subject that all rated: `too-few-values`.
 * @throws {@link CollectiveImpactError} `trust/invalid-ratings`, when rows differ in length or a number is not finite
 */
export function observedAgreement(
  ratings: Ratings<number | string>,
  options: ObservedAgreementOptions = {},
): NumberOrReason {
  requireRatings(ratings, 'categories')
  const { tolerance = 0 } = options
  const rows = completeRows(ratings)
  if (rows.length === 0 || (ratings[0]?.length ?? 0) < 2) return 'too-few-values'
  return rows.filter((row) => agrees(row, tolerance)).length / rows.length
}

function agrees(row: readonly (number | string)[], tolerance: number): boolean {
  const numbers = row.filter((value) => typeof value === 'number')
  if (numbers.length < row.length) return row.every((value) => value === row[0])
  return Math.max(...numbers) - Math.min(...numbers) <= tolerance
}
