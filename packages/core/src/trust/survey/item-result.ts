// What the answers to one question come to.

import { consensus } from '../agreement/consensus.ts'
import type { SurveyItem } from '../survey-instrument.ts'
import { measureAnswers } from './measure-answers.ts'
import type { Respondent } from './respondent.ts'
import { meanInterval, sampleMean } from './sample-mean.ts'
import type { ItemResult } from './survey-result.ts'
import { scoreUnit, type View } from './view.ts'

export function itemResult(
  { code, text }: Pick<SurveyItem, 'code' | 'text'>,
  respondents: readonly Respondent[],
  view: View,
): ItemResult {
  const answers = answersTo(code, respondents)
  const mean = sampleMean(answers)
  const asked = { count: answers.length, isShown: view.showsItem(code) }
  return {
    code,
    text,
    score: measureAnswers(
      {
        ...asked,
        method: 'survey-item-score',
        unit: scoreUnit(view.scale),
        value: () => mean.mean,
        interval: () => meanInterval(mean, view.level),
      },
      view,
    ),
    consensus: measureAnswers(
      { ...asked, method: 'consensus', unit: { kind: 'share' }, value: () => consensus(countsOf(answers, view)) },
      view,
    ),
  }
}

/** The answers to a question that were given. */
export function answersTo(code: string, respondents: readonly Respondent[]): readonly number[] {
  return respondents.flatMap((respondent) => respondent.get(code) ?? [])
}

/** How many gave each answer, from the least to the greatest. */
export function countsOf(answers: readonly number[], { scale }: Pick<View, 'scale'>): readonly number[] {
  const counts = Array.from({ length: scale.highest - scale.lowest + 1 }, () => 0)
  for (const answer of answers) counts[answer - scale.lowest] = (counts[answer - scale.lowest] ?? 0) + 1
  return counts
}
