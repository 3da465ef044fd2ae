// How far an amount is concentrated on few holders: the Herfindahl–Hirschman index.
import { meanOf } from '../../foundation/averages.ts'
import { exactSum } from '../../foundation/exact-sum.ts'
import { type NumberOrReason, quotientOf } from '../composite/number-or-reason.ts'
import { sharesOf } from './shares.ts'

/** Which Herfindahl–Hirschman index is meant. */
export interface HerfindahlOptions {
  /** Whether 1 ÷ n, the least that n holders can have, is taken for 0: (H − 1/n) ÷ (1 − 1/n). It is not when absent. */
  readonly normalized?: boolean
}

/**
 * Herfindahl–Hirschman index Σsᵢ² of the shares of amounts of 0 or above: 1 when one holds everything, 1 ÷ n when n hold
 * the same. Its reciprocal is the number of equal holders that would be as concentrated. Antitrust authorities write it
 * with percentages, from 0 to 10,000. Holders of nothing do not change it, but they do change the normalized one, which
 * is 0 to 1 for any number of holders.
 *
 * Hirschman (1964), The Paternity of an Index, American Economic Review 54, 761; United States Department of Justice &
 * Federal Trade Commission (2010), Horizontal Merger Guidelines, § 5.3. Same as R ineq `conc(type = "Herfindahl")`. No
 * amounts, or one where it is normalized: `too-few-values`. All of them 0: `not-meaningful`.
 * @throws {@link CollectiveImpactError} `measurement/invalid-amounts`, when an amount is not a finite number of 0 or above
 * @example
 * ```ts
 * import { herfindahl } from '@collective-impact/core'
 *
 * herfindahl([5, 5]) // => 0.5
 * herfindahl([5, 5], { normalized: true }) // => 0
 * herfindahl([7]) // => 1
 * herfindahl([7], { normalized: true }) // => 'too-few-values'
 * ```
 */
export function herfindahl(amounts: readonly number[], { normalized = false }: HerfindahlOptions = {}): NumberOrReason {
  const shares = sharesOf(amounts)
  if (typeof shares === 'string') return shares
  if (!normalized) return Math.min(1, exactSum(shares.map((share) => share ** 2)))
  if (shares.length === 1) return 'too-few-values'
  // Σs² − 1/n is the sum of the squared deviations of the shares, which for equals is exactly 0.
  const greatest = 1 - 1 / shares.length
  const mean = meanOf(shares)
  return quotientOf(Math.min(exactSum(shares.map((share) => (share - mean) ** 2)), greatest), greatest)
}
