// Why a number moved that rests on observations.
import { formatPeriod, type Period } from '../../foundation/period.ts'
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { Basis, Measured, MissingReason } from '../../measurement/measured.ts'
import type { IndicatorResult, LabeledPeriod, Restatement } from '../indicator-parts.ts'
import type { ChangeReason } from './assessment-comparison.ts'
import { hasMoved } from './number-change.ts'

/** What may have moved the numbers of one indicator. */
export interface DataContext {
  /** The day before, and the day after. */
  readonly asOf: readonly [PlainDate, PlainDate]
  /** Restatements that only one of the two assessments knows. */
  readonly restatements: readonly Restatement[]
  /** Whether the record says something else of how the indicator is measured. */
  readonly isRedefined: boolean
  /** The points of the trend before and after, by their days. */
  readonly points: readonly [Points, Points]
}

type Points = ReadonlyMap<string, Measured>

/** What may have moved the numbers of an indicator that both assessments have. */
export function dataContext(asOf: DataContext['asOf'], before: IndicatorResult, after: IndicatorResult): DataContext {
  const [then, now] = [before, after].map(({ restatements }) => restatements.map((each) => JSON.stringify(each)))
  const onlyThen = before.restatements.filter((each) => !now?.includes(JSON.stringify(each)))
  const onlyNow = after.restatements.filter((each) => !then?.includes(JSON.stringify(each)))
  return {
    asOf,
    restatements: [...onlyThen, ...onlyNow],
    isRedefined: before.reporting !== after.reporting || JSON.stringify(before.unit) !== JSON.stringify(after.unit),
    points: [pointsOf(before), pointsOf(after)],
  }
}

function pointsOf({ trend }: IndicatorResult): Points {
  return new Map(trend.map(({ period, measured }) => [formatPeriod(period), measured]))
}

/** A number that rests on observations, and its period. */
export interface DatedNumber {
  readonly measured: Measured | undefined
  readonly period: LabeledPeriod | undefined
}

/**
 * Why it moved; nothing where the two assessments do not tell. A number that is of another period than before is held
 * against what the other assessment has of its own period.
 */
export function whyDataMoved(context: DataContext, before: DatedNumber, after: DatedNumber): readonly ChangeReason[] {
  const [then, now] = context.asOf
  if (before.measured !== undefined && after.measured !== undefined && before.period?.end === after.period?.end) {
    return byBasis(context, before.measured, after.measured, after.period)
  }
  const [from, to] = [before, after].map(({ measured, period }) => (measured?.kind === 'observed' ? period : undefined))
  if (to !== undefined && (from === undefined || to.end > from.end)) {
    const earlier = context.points[0].get(formatPeriod(to))
    if (earlier !== undefined) return inPlace(context, earlier, after.measured, to)
    return to.end > then ? ['as-of-moved', 'new-data'] : ['new-data']
  }
  const later = from === undefined ? undefined : context.points[1].get(formatPeriod(from))
  if (later !== undefined) return inPlace(context, before.measured, later, from)
  return from !== undefined && from.end > now ? ['as-of-moved'] : ['data-withdrawn']
}

/** Why a number of one period moved; where it did not, only another day lets another period stand for it. */
function inPlace(
  context: DataContext,
  before: Measured | undefined,
  after: Measured | undefined,
  period: Period | undefined,
): readonly ChangeReason[] {
  if (before === undefined || after === undefined) return []
  if (hasMoved(before, after)) return byBasis(context, before, after, period)
  return context.asOf[0] === context.asOf[1] ? [] : ['as-of-moved']
}

/** The restatements that a number of a period is due to. */
export function restatementsIn({ restatements }: DataContext, period: Period | undefined): readonly Restatement[] {
  if (period === undefined) return []
  return restatements.filter((each) => each.period.start <= period.end && each.period.end >= period.start)
}

/** What is another of two numbers of one period. */
function byBasis(
  context: DataContext,
  before: Measured,
  after: Measured,
  period: Period | undefined,
): readonly ChangeReason[] {
  const [then, now] = [before.basis, after.basis]
  const isAnother = (part: (basis: Basis) => unknown) => JSON.stringify(part(then)) !== JSON.stringify(part(now))
  const found: readonly (readonly [ChangeReason, boolean])[] = [
    [
      'as-of-moved',
      context.asOf[0] !== context.asOf[1] && isMissing(before, 'not-yet-due') !== isMissing(after, 'not-yet-due'),
    ],
    ['restated', restatementsIn(context, period).length > 0],
    ['new-data', now.inputs > then.inputs],
    ['data-withdrawn', now.inputs < then.inputs],
    ['coverage-changed', isAnother(({ coverage }) => [coverage?.expected, coverage?.reported])],
    ['method-changed', isAnother(({ method }) => [method.id, method.version]) || isMeasuredOtherwise(then, now)],
    ['definition-changed', context.isRedefined],
    ['overlap-changed', isAnother(({ adjustments }) => adjustments)],
    ['disclosure-changed', isMissing(before, 'suppressed') !== isMissing(after, 'suppressed')],
  ]
  return found.flatMap(([reason, holds]) => (holds ? [reason] : []))
}

/** A number that is missing was measured in no way, and so in no other. */
function isMeasuredOtherwise({ methodVersion: then }: Basis, { methodVersion: now }: Basis): boolean {
  return then !== undefined && now !== undefined && JSON.stringify(then) !== JSON.stringify(now)
}

function isMissing(measured: Measured, reason: MissingReason): boolean {
  return measured.kind === 'missing' && measured.reason === reason
}
