// Cronbach's alpha by itself: Cronbach (1951), Coefficient alpha and the internal structure of tests.
import { exactSum } from '../../foundation/exact-sum.ts'
import { type NumberOrReason, quotientOf } from '../../measurement/composite/number-or-reason.ts'
import { ratingDeviations } from './rating-deviations.ts'
import { transposed } from './ratings.ts'

/** Alpha of items, each with the answers of the same respondents. */
export function alphaCoefficient(items: readonly (readonly number[])[]): NumberOrReason {
  if (items.length < 2 || (items[0]?.length ?? 0) < 2) return 'too-few-values'
  const sums = transposed(items).map(exactSum)
  return shareBeyond(items.length, quotientOf(exactSum(items.map(ratingDeviations)), ratingDeviations(sums)))
}

/** k ÷ (k − 1) · (1 − share). */
export function shareBeyond(count: number, share: NumberOrReason): NumberOrReason {
  return typeof share === 'number' ? (count / (count - 1)) * (1 - share) : share
}
