// What the answers to the questions of one factor come to.
import { exactSum } from '../../foundation/exact-sum.ts'
import type { NumberOrReason } from '../../measurement/composite/number-or-reason.ts'
import type { Interval, Measured } from '../../measurement/measured.ts'
import { alphaCoefficient } from '../agreement/alpha-coefficient.ts'
import { consensus } from '../agreement/consensus.ts'
import { completeRows, transposed } from '../agreement/ratings.ts'
import { uniformVariance, withinGroupAgreementOfItems } from '../agreement/within-group-agreement.ts'
import type { AnswerScale, ScoreBand } from '../survey-instrument.ts'
import type { FactorItems } from './factors-of.ts'
import { answersTo, countsOf, itemResult } from './item-result.ts'
import { measureAnswers } from './measure-answers.ts'
import { factorScore, type Respondent } from './respondent.ts'
import { meanInterval, sampleMean } from './sample-mean.ts'
import type { FactorResult } from './survey-result.ts'
import { scoreUnit, type View } from './view.ts'

export function factorResult(
  { factor, about, items }: FactorItems,
  respondents: readonly Respondent[],
  view: View,
): FactorResult {
  const codes = items.map(({ code }) => code)
  const scores = respondents.flatMap((respondent) => factorScore(respondent, codes) ?? [])
  const answers = codes.map((code) => answersTo(code, respondents))
  const table = respondents.map((respondent) => codes.map((code) => respondent.get(code) ?? null))
  const isShown = view.showsFactor(factor)
  const mean = sampleMean(scores)
  const ofScores = { count: scores.length, isShown, unit: scoreUnit(view.scale) }
  const score = measureAnswers(
    {
      ...ofScores,
      method: 'survey-factor-score',
      value: () => mean.mean,
      interval: () => meanInterval(mean, view.level),
    },
    view,
  )
  /** Each of its questions has to have answers enough. */
  const ofAnswers = (method: string, value: () => NumberOrReason) => ({
    method,
    count: Math.min(...answers.map(({ length }) => length)),
    isShown,
    unit: { kind: 'share' } as const,
    value,
  })
  const complete = completeRows(table)
  const chanceVariance = uniformVariance(view.scale.highest - view.scale.lowest + 1)
  return {
    factor,
    ...(about === undefined ? {} : { about }),
    score,
    share: shareOfScale(score, view.scale),
    standardDeviation: measureAnswers(
      { ...ofScores, method: 'standard-deviation', value: () => mean.standardDeviation ?? 'too-few-values' },
      view,
    ),
    ...bandOf(score, view.bands),
    consensus: measureAnswers(
      ofAnswers('consensus', () => meanConsensus(answers, view)),
      view,
    ),
    withinGroupAgreement: measureAnswers(
      ofAnswers('within-group-agreement', () => withinGroupAgreementOfItems(table, { chanceVariance })),
      view,
    ),
    reliability: measureAnswers(
      {
        method: 'cronbach-alpha',
        count: complete.length,
        isShown,
        unit: { kind: 'score', of: "Cronbach's alpha" },
        value: () => alphaCoefficient(transposed(complete)),
      },
      view,
    ),
    items: items.map((item) => itemResult(item, respondents, view)),
  }
}

function meanConsensus(answers: readonly (readonly number[])[], view: View): NumberOrReason {
  const found = answers.map((each) => consensus(countsOf(each, view)))
  const numbers = found.filter((value) => typeof value === 'number')
  return numbers.length < found.length ? 'too-few-values' : exactSum(numbers) / numbers.length
}

/** A score from 0 for the least answer to 1 for the greatest. */
function shareOfScale(score: Measured, { lowest, highest }: AnswerScale): Measured {
  if (score.kind === 'missing') return score
  const share = (value: number) => (value - lowest) / (highest - lowest)
  const { interval, ...rest } = score
  const shares = (of: Interval): Interval => ({ ...of, lower: share(of.lower), upper: share(of.upper) })
  return {
    ...rest,
    value: share(score.value),
    unit: { kind: 'share' },
    ...(interval === undefined ? {} : { interval: shares(interval) }),
  }
}

/** The last band that begins at or below the score. */
function bandOf(score: Measured, bands: readonly ScoreBand[]): Pick<FactorResult, 'band'> {
  if (score.kind === 'missing') return {}
  const band = bands.findLast(({ from }) => from <= score.value)
  return band === undefined ? {} : { band: band.name }
}
