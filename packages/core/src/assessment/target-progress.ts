// How far an indicator has come towards a target, judged only by what has ended.
import type { Indicator } from '../conditions/shared-measurement/indicator.ts'
import type { Target } from '../conditions/shared-measurement/target.ts'
import { byText } from '../foundation/order.ts'
import { measure } from '../measurement/aggregate.ts'
import { type Basis, type Measured, missing, observed } from '../measurement/measured.ts'
import { areComparable, methodInForce } from '../measurement/method-versions.ts'
import { percentOfTheWay } from '../measurement/progress/percent-of-the-way.ts'
import type { TargetProgress, TrendPoint } from './assessment.ts'
import type { AssessmentInput } from './assessment-input.ts'

/** Progress towards one target; `points` is the indicator's trend. */
export function targetProgress(
  input: AssessmentInput,
  indicator: Indicator,
  target: Target,
  points: readonly TrendPoint[],
): TargetProgress {
  const stated = statedTarget(input, indicator, target)
  const current =
    target.period === undefined ? valueFor(input, target, points) : toDate(input, indicator, target.period)
  const baseline = countsFromZero(indicator, target)
    ? zero(input, indicator)
    : comparableBaseline(input, indicator, current)
  return {
    by: target.by,
    ...(target.period === undefined ? {} : { period: target.period }),
    target: stated,
    current,
    progress: percentOfTheWay(current, baseline, stated),
    status: statusOf(input, indicator, target, stated, current),
  }
}

/** The latest value while the target's day is ahead; once it has come, the value of the last period ended by then. */
function valueFor(input: AssessmentInput, { by }: Target, points: readonly TrendPoint[]): Measured {
  const past = points.filter(({ period }) => period.end <= by)
  const latest = points.findLast(({ measured }) => measured.kind === 'observed')
  const point = by > input.asOf ? (latest ?? points.at(-1)) : past.at(-1)
  return point?.measured ?? missing('not-reported', statedBasis(input))
}

/** The baseline, unless it was measured in a way that may not be put beside the current value's. */
function comparableBaseline(input: AssessmentInput, indicator: Indicator, current: Measured): Measured {
  const baseline = statedBaseline(input, indicator)
  const measuredOn = indicator.baseline?.period?.start
  const then = measuredOn === undefined ? undefined : methodInForce(indicator, measuredOn)
  const now = current.basis.methodVersion
  if (then === undefined || now === undefined || areComparable(indicator, [then, now])) return baseline
  return missing('incompatible-methods', baseline.basis, [`the baseline was measured by ${then}, the value by ${now}`])
}

/** The value an indicator starts from, as the record states it. */
export function statedBaseline(input: AssessmentInput, { baseline, unit }: Indicator): Measured {
  const basis = statedBasis(input)
  if (baseline?.value !== undefined) return observed(baseline.value, unit, { ...basis, inputs: 1 })
  return missing('no-baseline', basis, baseline?.pending === undefined ? [] : [baseline.pending])
}

function statedTarget(input: AssessmentInput, { unit }: Indicator, { value, pending }: Target): Measured {
  const basis = statedBasis(input)
  if (value !== undefined) return observed(value, unit, { ...basis, inputs: 1 })
  return missing('no-target', basis, pending === undefined ? [] : [pending])
}

/** A total over a period begins at zero with the period. */
function countsFromZero({ reporting, combine }: Indicator, { period }: Target): boolean {
  return period !== undefined && (reporting ?? 'incremental') === 'incremental' && combine.overTime === 'sum'
}

function zero(input: AssessmentInput, { unit }: Indicator): Measured {
  return observed(0, unit, { ...statedBasis(input), remarks: ['a total begins at zero with its period'] })
}

/** The value over a period, or over as much of it as has ended. */
function toDate(
  { record, observations, asOf, knownAt }: AssessmentInput,
  indicator: Indicator,
  period: { readonly start: string; readonly end: string },
): Measured {
  const end = byText(period.end, asOf) > 0 ? asOf : period.end
  if (end < period.start)
    return missing('not-yet-due', { method: { id: indicator.combine.overTime, version: 1 }, asOf, inputs: 0 })
  return measure(record, observations, { indicator: indicator.id, period: { start: period.start, end }, asOf, knownAt })
}

function statusOf(
  { asOf }: AssessmentInput,
  { direction }: Indicator,
  { by }: Target,
  target: Measured,
  current: Measured,
): TargetProgress['status'] {
  if (target.kind === 'missing' || current.kind === 'missing') return 'unknown'
  if (direction !== 'increase' && direction !== 'decrease') return 'unknown'
  const reached = direction === 'increase' ? current.value >= target.value : current.value <= target.value
  if (reached) return 'achieved'
  return by > asOf ? 'under-way' : 'not-achieved'
}

function statedBasis({ asOf, knownAt }: AssessmentInput): Basis {
  return {
    method: { id: 'stated in the record', version: 1 },
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    inputs: 0,
  }
}
