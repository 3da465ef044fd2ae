// x ÷ max.
import { mapPresent, type NumberOrReason, presentNumbers, quotientOf } from '../number-or-reason.ts'

/**
 * Each value as a part of the greatest, x ÷ max; keeps ratios, so for ratio scales only. Not meaningful where the
 * greatest is below 0. Same as COINr `n_fracmax`.
 */
export function fractionOfMaximum(values: readonly NumberOrReason[]): readonly NumberOrReason[] {
  const greatest = presentNumbers(values).reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  return mapPresent(values, (value) => (greatest < 0 ? 'not-meaningful' : quotientOf(value, greatest)))
}
