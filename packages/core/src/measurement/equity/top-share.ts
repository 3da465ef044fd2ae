// How much of an amount those who hold most of it hold together.
import { CollectiveImpactError } from '../../foundation/errors.ts'
import { exactSum } from '../../foundation/exact-sum.ts'
import type { NumberOrReason } from '../composite/number-or-reason.ts'
import { sharesOf } from './shares.ts'

/**
 * Share of the `count` greatest amounts in the sum of all, 0 to 1: the concentration ratio CR of industrial economics.
 * 1 where there are no more holders than that. Of equal amounts it does not matter which are taken. No amounts:
 * `too-few-values`. All of them 0: `not-meaningful`.
 * @throws {@link CollectiveImpactError} `measurement/invalid-amounts`, when an amount is not a finite number of 0 or
 * above; `measurement/invalid-option`, when `count` is not a whole number above 0
 * @example
 * ```ts
 * import { topShare } from '@collective-impact/core'
 *
 * topShare([30, 30, 20, 20], 2) // => 0.6
 * topShare([0, 4], 1) // => 1
 * topShare([], 1) // => 'too-few-values'
 * ```
 */
export function topShare(amounts: readonly number[], count: number): NumberOrReason {
  if (!Number.isSafeInteger(count) || count < 1) {
    throw new CollectiveImpactError('measurement/invalid-option', 'count: expected a whole number above 0.')
  }
  const shares = sharesOf(amounts)
  if (typeof shares === 'string') return shares
  return count >= shares.length ? 1 : Math.min(1, exactSum(shares.slice(0, count)))
}
