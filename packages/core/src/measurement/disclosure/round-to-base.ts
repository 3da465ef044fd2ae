// Conventional rounding to a base, the same for the same number (Hundepool et al. 2012, §5.4).
import { CollectiveImpactError } from '../../foundation/errors.ts'

/**
 * A count rounded to a multiple of a base such as 3, 5 or 10: to the nearest, halves upwards, or always down or up.
 * Rounded cells no longer add up, and totals rounded on their own can give small cells away: prefer
 * {@link roundControlled} for tables.
 * @throws {@link CollectiveImpactError} `measurement/invalid-option` when the base is not above 0
 */
export function roundToBase(value: number, base: number, way: 'nearest' | 'down' | 'up' = 'nearest'): number {
  const steps = requireBase(base, value / base)
  switch (way) {
    case 'nearest':
      return Math.floor(steps + 0.5) * base
    case 'down':
      return Math.floor(steps) * base
    case 'up':
      return Math.ceil(steps) * base
  }
}

/** `value`, for a base that can be rounded to. */
export function requireBase<Value>(base: number, value: Value): Value {
  if (Number.isFinite(base) && base > 0) return value
  throw new CollectiveImpactError('measurement/invalid-option', `a base is a number above 0, found ${base}`, {
    path: ['base'],
  })
}
