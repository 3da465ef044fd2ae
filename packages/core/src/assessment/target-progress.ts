// How far an indicator has come towards a target, and whether that is as far as was expected by now.
import type { Indicator } from '../conditions/shared-measurement/indicator.ts'
import type { Target } from '../conditions/shared-measurement/target.ts'
import { addDays, type PlainDate } from '../foundation/plain-date.ts'
import { type Measured, missing, observed } from '../measurement/measured.ts'
import { areComparable, methodInForce } from '../measurement/method-versions.ts'
import { percentOfTheWay } from '../measurement/progress/percent-of-the-way.ts'
import { judgeTarget } from '../measurement/progress/target-standing.ts'
import { type Course, expectedValue } from '../measurement/progress/trajectory.ts'
import { statedBaseline, statedBasis, statedTarget } from './as-stated.ts'
import type { AssessmentInput } from './assessment-input.ts'
import { countsFromZero, type HeldValue, heldAgainst } from './held-against-target.ts'
import type { IndicatorStanding, TargetProgress, TrendPoint } from './indicator-parts.ts'

/** Progress towards one target; `points` is the indicator's trend. */
export function targetProgress(
  input: AssessmentInput,
  indicator: Indicator,
  target: Target,
  points: readonly TrendPoint[],
): TargetProgress {
  const { by, period, tolerance, margins, trajectory = 'linear' } = target
  const held = heldAgainst(input, indicator, target, points)
  const course = courseOf(input, indicator, target, held.current)
  const expected = expectedBy(course, held, indicator)
  const { status, reason, ...judged } = judgeTarget({
    current: held.current,
    baseline: course.baseline,
    target: course.target,
    expected,
    direction: indicator.direction,
    isDue: by <= input.asOf,
    reachedOnlyWhenDue: period !== undefined && !countsFromZero(indicator, target) && period.end > input.asOf,
    tolerance,
    margins,
  })
  return {
    by,
    ...(period === undefined ? {} : { period }),
    target: course.target,
    current: held.current,
    ...(held.period === undefined ? {} : { currentPeriod: held.period }),
    progress: percentOfTheWay(held.current, course.baseline, course.target),
    trajectory,
    expected,
    ...judged,
    ...(tolerance === undefined ? {} : { tolerance }),
    status,
    ...(reason === undefined ? {} : { reason }),
  }
}

/** The next target with a value whose day is still to come; else the last one; without any value, the first one. */
export function standingOf(
  input: AssessmentInput,
  { direction }: Indicator,
  targets: readonly TargetProgress[],
): IndicatorStanding {
  const inOrder = targets.toSorted((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0))
  const set = inOrder.filter(({ target }) => target.kind === 'observed')
  const next = set.find(({ by }) => by > input.asOf) ?? set.at(-1) ?? inOrder[0]
  if (next === undefined) return { status: 'unknown', reason: direction === 'neutral' ? 'not-applicable' : 'no-target' }
  const { status, reason, by } = next
  return { status, ...(reason === undefined ? {} : { reason }), by }
}

/** The way from the baseline, or from zero for a total, to the target. */
function courseOf(input: AssessmentInput, indicator: Indicator, target: Target, current: Measured): Course {
  const { by, period, milestones, trajectory = 'linear' } = target
  const way = { target: statedTarget(input, indicator, target), by: period?.end ?? by, trajectory, milestones }
  if (period !== undefined && countsFromZero(indicator, target)) {
    return { ...way, baseline: zero(input, indicator), from: addDays(period.start, -1) }
  }
  return { ...way, baseline: comparableBaseline(input, indicator, current), from: dayOfBaseline(input, indicator) }
}

/** The last day of the baseline's period; one without a period is taken as of the day before the initiative started. */
export function dayOfBaseline({ record }: AssessmentInput, { baseline }: Indicator): PlainDate | undefined {
  const { startedOn } = record.initiative
  return baseline?.period?.end ?? (startedOn === undefined ? undefined : addDays(startedOn, -1))
}

/** What is expected by the end of the current period; a value to be kept is expected to be kept throughout. */
function expectedBy(course: Course, { period }: HeldValue, { direction }: Indicator): Measured {
  if (direction === 'maintain') return course.target
  const day: PlainDate | undefined = period?.end
  const expected = expectedValue(course, day ?? course.by)
  if (expected.kind === 'missing') return expected
  if (day !== undefined && (course.from === undefined || day > course.from)) return expected
  return missing('not-yet-due', expected.basis, ['no period has ended since the baseline'])
}

/** The baseline, unless it was measured in a way that may not be put beside the current value's. */
export function comparableBaseline(input: AssessmentInput, indicator: Indicator, current: Measured): Measured {
  const baseline = statedBaseline(input, indicator)
  const measuredOn = indicator.baseline?.period?.start
  const then = measuredOn === undefined ? undefined : methodInForce(indicator, measuredOn)
  const now = current.basis.methodVersion
  if (then === undefined || now === undefined || areComparable(indicator, [then, now])) return baseline
  return missing('incompatible-methods', baseline.basis, [`the baseline was measured by ${then}, the value by ${now}`])
}

function zero(input: AssessmentInput, { unit }: Indicator): Measured {
  return observed(0, unit, { ...statedBasis(input), remarks: ['a total begins at zero with its period'] })
}
