// Which value of an indicator a target is held against: only what has ended, and as long a time as the target means.
import type { Indicator } from '../conditions/shared-measurement/indicator.ts'
import type { Target } from '../conditions/shared-measurement/target.ts'
import type { Period } from '../foundation/period.ts'
import { measureFrom } from '../measurement/aggregate.ts'
import { type Measured, missing } from '../measurement/measured.ts'
import { isFound } from '../measurement/withholding/withheld.ts'
import { statedBasis } from './as-stated.ts'
import type { AssessmentInput } from './assessment-input.ts'
import type { LabeledPeriod, TrendPoint } from './indicator-parts.ts'
import { labeled } from './trend.ts'

/** A value held against a target, and its period. */
export interface HeldValue {
  readonly current: Measured
  readonly period: LabeledPeriod | undefined
}

/** A total over a period begins at zero with the period. */
export function countsFromZero({ reporting, combine }: Indicator, { period }: Target): boolean {
  return period !== undefined && (reporting ?? 'incremental') === 'incremental' && combine.overTime === 'sum'
}

/**
 * The value a target is held against. A total over the target's period is counted as far as the period has gone. Any
 * other value is the latest one while the target's period or day is ahead, and the target's own once it has come.
 */
export function heldAgainst(
  input: AssessmentInput,
  indicator: Indicator,
  target: Target,
  points: readonly TrendPoint[],
): HeldValue {
  const { period, by } = target
  if (period === undefined) return by > input.asOf ? latestOf(input, points) : lastUntil(input, by, points)
  if (countsFromZero(indicator, target)) return toDate(input, indicator, period, points)
  const latest = latestOf(input, points)
  if (period.start > input.asOf) return latest
  const held = toDate(input, indicator, period, points)
  return isFound(held.current) || period.end <= input.asOf ? held : latest
}

function latestOf(input: AssessmentInput, points: readonly TrendPoint[]): HeldValue {
  return heldPoint(input, points.findLast(({ measured }) => isFound(measured)) ?? points.at(-1))
}

function lastUntil(input: AssessmentInput, day: string, points: readonly TrendPoint[]): HeldValue {
  return heldPoint(
    input,
    points.findLast(({ period }) => period.end <= day),
  )
}

function heldPoint(input: AssessmentInput, point: TrendPoint | undefined): HeldValue {
  return { current: point?.measured ?? missing('not-reported', statedBasis(input)), period: point?.period }
}

/** The value over a period, or over as much of it as has ended and was due. */
function toDate(
  input: AssessmentInput,
  indicator: Indicator,
  period: Period,
  points: readonly TrendPoint[],
): HeldValue {
  const { record, observations, asOf, knownAt, formulas, methods, cells } = input
  if (period.start > asOf) {
    return { current: missing('not-yet-due', { ...statedBasis(input), inputs: 0 }), period: undefined }
  }
  const last = points.findLast(
    ({ period: { start, end }, measured }) =>
      start >= period.start && end <= period.end && !(measured.kind === 'missing' && measured.reason === 'not-yet-due'),
  )
  const end = period.end <= asOf ? period.end : (last?.period.end ?? asOf)
  const gone = { start: period.start, end }
  const query = { indicator: indicator.id, period: gone, asOf, knownAt, formulas, methods }
  const current = measureFrom(cells, record, observations, query)
  return { current, period: labeled(gone, input) }
}
