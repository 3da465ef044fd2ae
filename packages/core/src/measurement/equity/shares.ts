// What part of the whole each of several amounts is.
import { CollectiveImpactError } from '../../foundation/errors.ts'
import { exactSum } from '../../foundation/exact-sum.ts'
import type { Issue } from '../../foundation/issue.ts'
import type { MissingReason } from '../measured.ts'

/** Rounding takes the logarithm of the greatest numbers above it. */
const GREATEST_EXPONENT = 1023

/**
 * The share of each amount in their sum, from the greatest to the least. Nothing to share: `too-few-values` without
 * amounts, `not-meaningful` when all are 0.
 * @throws {@link CollectiveImpactError} `measurement/invalid-amounts`, when an amount is not a finite number of 0 or above
 */
export function sharesOf(amounts: readonly number[]): readonly number[] | MissingReason {
  requireAmounts(amounts)
  if (amounts.length === 0) return 'too-few-values'
  const ordered = [...amounts].sort((a, b) => b - a)
  const greatest = ordered[0] ?? 0
  if (greatest === 0) return 'not-meaningful'
  // Scaled by a power of 2, which rounds nothing: sums of great amounts overflow, and squares of small ones vanish.
  const scale = 2 ** Math.min(Math.floor(Math.log2(greatest)), GREATEST_EXPONENT)
  const scaled = ordered.map((amount) => amount / scale)
  const whole = exactSum(scaled)
  return scaled.map((amount) => amount / whole)
}

function requireAmounts(amounts: readonly number[]): void {
  const issues = amounts.flatMap((amount, position): Issue[] =>
    Number.isFinite(amount) && amount >= 0
      ? []
      : [{ code: 'input/invalid-value', path: [position], message: 'expected a finite number, 0 or above' }],
  )
  if (issues.length === 0) return
  throw new CollectiveImpactError('measurement/invalid-amounts', 'The amounts cannot be compared:', { issues })
}
