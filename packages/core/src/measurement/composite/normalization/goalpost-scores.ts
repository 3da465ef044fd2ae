// Where values lie between two fixed posts.
import type { BetterDirection } from '../direction.ts'
import { mapPresent, type NumberOrReason, presentNumbers, quotientOf } from '../number-or-reason.ts'
import type { ScoreRange } from './min-max-scores.ts'

/** Two fixed posts, in the unit of the values. */
export interface Goalposts {
  readonly lower: number
  readonly upper: number
}

/** How values are scored between posts. */
export interface GoalpostOptions extends Goalposts {
  /** The scores at the worse and at the better post; 0 and 1 when absent. */
  readonly range?: ScoreRange | undefined
  /** Whether the upper or the lower post is the better one; `increase`, the upper one, when absent. */
  readonly direction?: BetterDirection | undefined
  /** Whether values beyond a post score as the post; they score beyond the range when absent. */
  readonly truncate?: boolean | undefined
}

/**
 * Goalposts: (x − lower) ÷ (upper − lower), or (upper − x) ÷ (upper − lower) where less is better, stretched to the
 * range. The posts are agreed, not taken from the values, so that scores stay comparable over time and as units join.
 *
 * OECD & JRC (2008), step 5. Same as COINr `n_goalposts` with `truncate`, and as `n_scaled` without.
 */
export function goalpostScores(values: readonly NumberOrReason[], options: GoalpostOptions): readonly NumberOrReason[] {
  const { lower, upper, range: [worst, best] = [0, 1], direction = 'increase', truncate = false } = options
  return mapPresent(values, (value) => {
    const share = quotientOf(direction === 'increase' ? value - lower : upper - value, upper - lower)
    if (typeof share === 'string') return share
    return worst + (best - worst) * (truncate ? Math.min(Math.max(share, 0), 1) : share)
  })
}

/**
 * The goalposts of the adjusted Mazziotta–Pareto index: half the range of all values, of all units and years, below and
 * above a reference value, which then scores 100 in the range from 70 to 130 (Mazziotta & Pareto 2016). A missing
 * reason where there are no values.
 */
export function goalpostsAround(reference: number, values: readonly NumberOrReason[]): Goalposts | 'too-few-values' {
  const present = presentNumbers(values)
  if (present.length === 0) return 'too-few-values'
  const least = present.reduce((a, b) => Math.min(a, b))
  const half = (present.reduce((a, b) => Math.max(a, b)) - least) / 2
  return { lower: reference - half, upper: reference + half }
}
