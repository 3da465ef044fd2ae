// How the latest value of an indicator compares with an earlier one, where the two may be compared at all.
import type { Indicator } from '../conditions/shared-measurement/indicator.ts'
import { addMonths } from '../foundation/plain-date.ts'
import { type Measured, missing, refused } from '../measurement/measured.ts'
import { areComparable } from '../measurement/method-versions.ts'
import { type ComparedWith, type ImprovementRule, judgeChange } from '../measurement/progress/judge-change.ts'
import { isFound } from '../measurement/withholding/withheld.ts'
import { statedBaseline, statedBasis } from './as-stated.ts'
import type { AssessmentInput } from './assessment-input.ts'
import type { Change, LabeledPeriod, TargetProgress, TrendPoint } from './indicator-parts.ts'
import { comparableBaseline } from './target-progress.ts'
import { labeled } from './trend.ts'

/** The value to be kept, and how far from it still counts as kept. */
export interface Kept {
  readonly kept: Measured
  readonly tolerance: number | undefined
}

/** What a `maintain` indicator is to be kept at: its next target or the last one, else its baseline. */
export function keptOf(
  input: AssessmentInput,
  indicator: Indicator,
  targets: readonly TargetProgress[],
  by: string | undefined,
): Kept {
  const target = targets.find((each) => each.by === by && each.target.kind === 'observed')
  if (target !== undefined) return { kept: target.target, tolerance: target.tolerance }
  return { kept: statedBaseline(input, indicator), tolerance: undefined }
}

interface Earlier {
  readonly earlier: Measured
  readonly period?: LabeledPeriod | undefined
}

/** How the latest value compares with the one that the rule names. */
export function changeOf(
  input: AssessmentInput,
  indicator: Indicator,
  points: readonly TrendPoint[],
  kept: Kept,
  { comparedWith, steadyWithin }: ImprovementRule,
): Change {
  const latest = points.findLast(({ measured }) => isFound(measured))
  const { earlier, period } =
    latest === undefined
      ? { earlier: missing('too-few-values', statedBasis(input)) }
      : EARLIER[comparedWith](input, indicator, points, latest)
  const judged = judgeChange({
    latest: latest?.measured ?? missing('not-reported', statedBasis(input)),
    earlier,
    direction: indicator.direction,
    ...kept,
    isRunningTotal: indicator.reporting === 'cumulative',
    steadyWithin,
  })
  const { difference, movement, judgement, reason } = judged
  return {
    comparedWith,
    earlier,
    ...(period === undefined ? {} : { earlierPeriod: period }),
    difference,
    movement,
    judgement,
    ...(reason === undefined ? {} : { reason }),
  }
}

type FindEarlier = (
  input: AssessmentInput,
  indicator: Indicator,
  points: readonly TrendPoint[],
  latest: TrendPoint,
) => Earlier

const EARLIER: Readonly<Record<ComparedWith, FindEarlier>> = {
  previous(input, indicator, points, latest) {
    const before = points.slice(0, points.indexOf(latest))
    const previous = before.findLast(({ measured }) => isFound(measured))
    if (previous !== undefined) return comparable(indicator, previous, latest)
    return { earlier: missing('too-few-values', statedBasis(input), ['it is the first value']) }
  },
  'year-before'(input, indicator, points, latest) {
    const start = addMonths(latest.period.start, -12)
    const yearBefore = points.find(({ period }) => period.start === start)
    if (yearBefore !== undefined) return comparable(indicator, yearBefore, latest)
    return { earlier: missing('too-few-values', statedBasis(input), ['there is no value of the year before']) }
  },
  baseline(input, indicator, _points, { measured, period }) {
    const measuredIn = indicator.baseline?.period
    const earlier = comparableBaseline(input, indicator, measured)
    if (measuredIn === undefined) return { earlier }
    if (measuredIn.end < period.end) return { earlier, period: labeled(measuredIn, input) }
    return { earlier: missing('too-few-values', statedBasis(input), ['there is no value since the baseline']) }
  },
}

/** An earlier value, unless it was measured in a way that may not be put beside the latest one's. */
function comparable(indicator: Indicator, { measured, period }: TrendPoint, latest: TrendPoint): Earlier {
  const [then, now] = [measured.basis.methodVersion, latest.measured.basis.methodVersion]
  if (then === undefined || now === undefined || areComparable(indicator, [then, now])) {
    return { earlier: measured, period }
  }
  return { earlier: refused(measured, 'comparison', 'incompatible-methods', [`${then} then, ${now} now`]), period }
}
