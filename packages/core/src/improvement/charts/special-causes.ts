// Which values chance alone seldom brings about: the rules of NHS England's Making Data Count.
import type { ProcessLimits } from './moving-ranges.ts'
import { completedRuns, completedTrends, partsOfRuns, twoOfThree } from './run-rules.ts'
import { type RunSign, signOf } from './side.ts'

/**
 * Why a value is no common cause, in the order in which the reasons count. `outside-limits`: beyond a process limit.
 * `trend`: one of seven or more values that rise, or fall, without a break. `two-of-three`: close to a limit, as at least
 * two of three values in a row on one side. `shift`: one of seven or more values in a row on one side of the center.
 */
export type SpecialCauseRule = 'outside-limits' | 'trend' | 'two-of-three' | 'shift'

/** A reason why a value is no common cause, and which way it points. */
export interface SpecialCause {
  readonly rule: SpecialCauseRule
  readonly towards: 'high' | 'low'
}

/** Where a value lies between the limits: `close` is beyond two thirds of the way from the center, and not outside. */
export type LimitZone = 'outside' | 'close' | 'within'

/** How many values in a row make a trend or a shift. */
const SEVEN = 7

/** Where a value lies between the limits. */
export function zoneOf(value: number, { lower, upper, twoThirds }: ProcessLimits): LimitZone {
  if (value > upper || value < lower) return 'outside'
  return value > twoThirds.upper || value < twoThirds.lower ? 'close' : 'within'
}

/**
 * The special causes of each value of a segment, the one that counts first. Gaps have none and end trends and shifts.
 * Without limits only trends and shifts are told.
 */
export function specialCauses(
  values: readonly (number | undefined)[],
  center: number,
  limits: ProcessLimits | undefined,
): readonly (readonly SpecialCause[])[] {
  const sides = values.map((value) => signOf(center, value))
  const zones = values.map((value) => (value === undefined || limits === undefined ? undefined : zoneOf(value, limits)))
  const isClose = zones.map((zone) => zone === 'close')
  const trends = partsOfRuns(completedTrends(values, SEVEN), SEVEN)
  const shifts = partsOfRuns(completedRuns(sides, SEVEN), SEVEN)
  const closePairs = twoOfThree(isClose, sides)
  return sides.map((side, index) => [
    ...cause('outside-limits', zones[index] === 'outside' ? side : 0),
    ...cause('trend', trends[index]),
    ...cause('two-of-three', isClose[index] && closePairs[index] ? side : 0),
    ...cause('shift', shifts[index]),
  ])
}

function cause(rule: SpecialCauseRule, sign: RunSign = 0): readonly SpecialCause[] {
  return sign === 0 ? [] : [{ rule, towards: sign > 0 ? 'high' : 'low' }]
}
