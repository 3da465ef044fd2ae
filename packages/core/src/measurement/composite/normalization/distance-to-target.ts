// How far values have come from the worst of them to a target, or to the value of a reference unit.
import type { BetterDirection } from '../direction.ts'
import { isPresent, mapPresent, type NumberOrReason, presentNumbers, quotientOf } from '../number-or-reason.ts'

/** How the distance is counted. */
export interface DistanceOptions {
  /** Whether the way leads up from the least value or down from the greatest; `increase` when absent. */
  readonly direction?: BetterDirection | undefined
  /** Whether values beyond the target score 1; they score above 1 when absent. */
  readonly cap?: boolean | undefined
}

/**
 * Distance to a target: (x − min) ÷ (target − min), or (max − x) ÷ (max − target) where less is better: 0 for the worst
 * value, 1 at the target. Where the target is the worst value itself, every value beyond it is a `division-by-zero`, or 1
 * when capped, and the worst is `not-meaningful`.
 *
 * OECD & JRC (2008), step 5, distance to a reference. Same as COINr `n_dist2targ`.
 */
export function distanceToTarget(
  values: readonly NumberOrReason[],
  options: DistanceOptions & { readonly target: number },
): readonly NumberOrReason[] {
  const { target, direction = 'increase', cap = false } = options
  const sign = direction === 'increase' ? 1 : -1
  const worst = presentNumbers(values).reduce((a, b) => (sign * b < sign * a ? b : a), sign * Number.POSITIVE_INFINITY)
  return mapPresent(values, (value) => {
    const covered = quotientOf(sign * (value - worst), sign * (target - worst))
    if (!cap) return covered
    if (covered === 'division-by-zero') return 1
    return typeof covered === 'number' ? Math.min(covered, 1) : covered
  })
}

/**
 * Distance to a reference unit: as {@link distanceToTarget}, the target being the value at position `reference`,
 * counted from 0. Where that is missing, so are all, for its reason. Same as COINr `n_dist2ref`.
 */
export function distanceToReference(
  values: readonly NumberOrReason[],
  options: DistanceOptions & { readonly reference: number },
): readonly NumberOrReason[] {
  const target = values[options.reference] ?? 'unknown'
  if (isPresent(target)) return distanceToTarget(values, { ...options, target })
  return mapPresent(values, () => target)
}
