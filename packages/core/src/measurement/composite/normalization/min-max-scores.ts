// (x − min) ÷ (max − min), stretched to a range.
import { mapPresent, type NumberOrReason, presentNumbers, quotientOf } from '../number-or-reason.ts'

/** The lower and the upper end of a range. */
export type ScoreRange = readonly [lower: number, upper: number]

/**
 * Min–max: lower + (upper − lower)(x − min) ÷ (max − min), over the values that are there; `range` is 0 to 1 when absent.
 * The scores of a column whose values are all the same are missing as `not-meaningful`: 0 ÷ 0.
 *
 * OECD & JRC (2008), Handbook on Constructing Composite Indicators, step 5. Same as COINr `n_minmax(x, l_u)`.
 */
export function minMaxScores(values: readonly NumberOrReason[], range: ScoreRange = [0, 1]): readonly NumberOrReason[] {
  const present = presentNumbers(values)
  const least = present.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const greatest = present.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const [lower, upper] = range
  return mapPresent(values, (value) => {
    const share = quotientOf(value - least, greatest - least)
    return typeof share === 'number' ? lower + (upper - lower) * share : share
  })
}

/**
 * Distance to the maximum: 1 − (max − x) ÷ (max − min), 1 for the best and 0 for the worst. As {@link minMaxScores}
 * from 0 to 1. Same as COINr `n_dist2max`.
 */
export function distanceToMaximum(values: readonly NumberOrReason[]): readonly NumberOrReason[] {
  return minMaxScores(values)
}
