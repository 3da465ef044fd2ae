// Which value is expected on a day, on the way from a baseline over milestones to a target.

import type { Milestone, Trajectory } from '../../conditions/shared-measurement/target.ts'
import { sameUnit } from '../../conditions/shared-measurement/unit.ts'
import { daysBetween, type PlainDate } from '../../foundation/plain-date.ts'
import { type Basis, type Measured, missing, observed, readingOf } from '../measured.ts'

/** The way from a baseline to a target. */
export interface Course {
  /** The value it starts from. */
  readonly baseline: Measured
  /** The day of the baseline, the last of its period; without one nothing is expected on any day. */
  readonly from: PlainDate | undefined
  /** The value to be reached. */
  readonly target: Measured
  /** The day by which it is to be reached, the last of its period. */
  readonly by: PlainDate
  /** How to get from one point to the next. */
  readonly trajectory: Trajectory
  /** Values to be reached between baseline and target; those of no day between are left out. */
  readonly milestones?: readonly Milestone[] | undefined
}

const NO_RATE = 'a constant rate of growth leads neither from nor to 0, nor to a value of another sign'

interface Point {
  readonly day: PlainDate
  readonly value: number
}

/**
 * The value expected on a day. Between two points it is, for the share t of the days gone:
 * - `linear`: a + (b − a)·t, the same amount every day;
 * - `compound`: a·(b ÷ a)^t, the same rate of growth throughout; missing as `not-meaningful` where a point is 0 or two
 *   points have different signs, since no rate leads from one to the other;
 * - `stepped`: a until the day of b.
 *
 * From the target's day on the target is expected. Before the day of the baseline nothing is: `not-yet-due`.
 */
export function expectedValue(course: Course, day: PlainDate): Measured {
  const { baseline, from, target, by, trajectory } = course
  const basis: Basis = {
    method: { id: `${trajectory} trajectory`, version: 1 },
    asOf: target.basis.asOf,
    ...(target.basis.knownAt === undefined ? {} : { knownAt: target.basis.knownAt }),
    inputs: [baseline, target].filter(({ kind }) => kind === 'observed').length,
    readings: [readingOf('baseline', baseline), readingOf('target', target)],
  }
  if (target.kind === 'missing') return missing(target.reason, basis, target.basis.remarks)
  if (baseline.kind === 'missing') return missing(baseline.reason, basis, baseline.basis.remarks)
  if (!sameUnit(baseline.unit, target.unit)) return missing('incompatible-units', basis)
  if (from === undefined) return missing('no-baseline', basis, ['the baseline has no period'])
  if (from >= by) return missing('not-meaningful', basis, [`the target is for ${by}, the baseline for ${from}`])
  if (day < from) return missing('not-yet-due', basis, [`the way begins on ${from}`])
  const points = pointsOf(course, { day: from, value: baseline.value }, { day: by, value: target.value })
  const [before, after] = around(points, day)
  const value = after === undefined ? before.value : between[trajectory](before, after, day)
  if (value === undefined) return missing('not-meaningful', basis, [NO_RATE])
  if (!Number.isFinite(value)) return missing('not-meaningful', basis)
  return observed(value, target.unit, { ...basis, remarks: [`expected on ${day}`] })
}

function pointsOf({ milestones = [] }: Course, start: Point, end: Point): readonly [Point, ...Point[]] {
  const onTheWay = milestones
    .map(({ by, value }) => ({ day: by, value }))
    .filter(({ day }) => day > start.day && day < end.day)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
  return [start, ...onTheWay, end]
}

/** The last point up to a day, and the first after it. */
function around(points: readonly [Point, ...Point[]], day: PlainDate): readonly [Point, Point | undefined] {
  const before = points.findLast((point) => point.day <= day) ?? points[0]
  return [before, points.find((point) => point.day > day)]
}

const between: Readonly<Record<Trajectory, (a: Point, b: Point, day: PlainDate) => number | undefined>> = {
  linear: (a, b, day) => a.value + (b.value - a.value) * shareGone(a, b, day),
  compound: (a, b, day) => {
    const ratio = b.value / a.value
    return ratio > 0 ? a.value * ratio ** shareGone(a, b, day) : undefined
  },
  stepped: (a) => a.value,
}

function shareGone(a: Point, b: Point, day: PlainDate): number {
  return daysBetween(a.day, day) / daysBetween(a.day, b.day)
}
