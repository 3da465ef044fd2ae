// What changed between two waves of a survey.
import { CollectiveImpactError } from '../../foundation/errors.ts'
import type { PlainDate } from '../../foundation/plain-date.ts'
import { type Basis, type Measured, missing, observed, readingOf } from '../../measurement/measured.ts'
import { requireConfidenceLevel } from '../agreement/require-confidence-level.ts'
import { type SampleMean, welchInterval } from './sample-mean.ts'
import type { FactorResult, SurveyResults } from './survey-result.ts'

/** How much a factor changed. */
export interface FactorChange {
  readonly factor: string
  /** The later score less the earlier one, on the scale of the answers, with its interval. */
  readonly change: Measured
}

/** What changed between two waves, of all and of each group that is in both. */
export interface SurveyChange {
  /** The id of the earlier wave. */
  readonly from: string
  /** The id of the later wave. */
  readonly to: string
  /** In the order of the later wave. */
  readonly factors: readonly FactorChange[]
  readonly groups?: readonly GroupChange[]
}

/** What changed for one group. */
export interface GroupChange {
  /** Absent for those of whom it is not known. */
  readonly group?: string
  readonly factors: readonly FactorChange[]
}

/** How a change is asked for. */
export interface SurveyChangeOptions {
  /** The day as of which it holds. */
  readonly asOf: PlainDate
  /** The confidence level of intervals, between 0 and 1; 0.95 when absent. */
  readonly level?: number | undefined
}

/**
 * How far each factor moved from one wave to a later one of the same instrument, from their results alone, with Welch's
 * interval of the difference of two means. Answers are anonymous and cannot be paired; where the same people answered
 * twice, the true interval is narrower. A score that is missing in one wave leaves the change missing for the same reason,
 * a factor that one wave did not ask for as `not-collected`, and waves of two instruments as `incompatible-methods`.
 * @throws {@link CollectiveImpactError} `trust/invalid-option`, when the later wave was asked before the earlier one, or
 *   the level is not between 0 and 1
 */
export function surveyChange(
  earlier: SurveyResults,
  later: SurveyResults,
  { asOf, level = 0.95 }: SurveyChangeOptions,
): SurveyChange {
  requireConfidenceLevel(level)
  if (earlier.askedOn > later.askedOn) {
    const message = `${earlier.survey} was asked on ${earlier.askedOn}, after ${later.survey} on ${later.askedOn}`
    throw new CollectiveImpactError('trust/invalid-option', message)
  }
  const isComparable = earlier.instrument === later.instrument
  const between = (before: readonly FactorResult[], after: readonly FactorResult[]) =>
    after.map((factor) => ({
      factor: factor.factor,
      change: changeOf(
        before.find((each) => each.factor === factor.factor),
        factor,
        { asOf, level, isComparable },
      ),
    }))
  const groups = later.groups?.flatMap(({ group, factors }): GroupChange[] => {
    const before = earlier.groups?.find((each) => each.group === group)
    if (before === undefined) return []
    return [{ ...(group === undefined ? {} : { group }), factors: between(before.factors, factors) }]
  })
  return {
    from: earlier.survey,
    to: later.survey,
    factors: between(earlier.factors, later.factors),
    ...(groups === undefined ? {} : { groups }),
  }
}

interface Comparison {
  readonly asOf: PlainDate
  readonly level: number
  readonly isComparable: boolean
}

function changeOf(
  earlier: FactorResult | undefined,
  later: FactorResult,
  { asOf, level, isComparable }: Comparison,
): Measured {
  const readings = [
    ...(earlier === undefined ? [] : [readingOf('earlier', earlier.score)]),
    readingOf('later', later.score),
  ]
  const basis: Basis = { method: { id: 'survey-change', version: 1 }, asOf, inputs: 0, readings }
  if (!isComparable) return missing('incompatible-methods', basis, ['The waves asked other questions.'])
  if (earlier === undefined) return missing('not-collected', basis, ['The earlier wave did not ask for it.'])
  if (earlier.score.kind === 'missing') return missing(earlier.score.reason, basis)
  if (later.score.kind === 'missing') return missing(later.score.reason, basis)
  const [before, after] = [sampleOf(earlier, earlier.score.value), sampleOf(later, later.score.value)]
  const interval = welchInterval(before, after, level)
  const found: Basis = { ...basis, inputs: before.count + after.count }
  return {
    ...observed(after.mean - before.mean, later.score.unit, found),
    ...(interval === undefined ? {} : { interval }),
  }
}

function sampleOf({ score, standardDeviation }: FactorResult, mean: number): SampleMean {
  const count = score.basis.inputs
  return standardDeviation.kind === 'missing'
    ? { count, mean }
    : { count, mean, standardDeviation: standardDeviation.value }
}
