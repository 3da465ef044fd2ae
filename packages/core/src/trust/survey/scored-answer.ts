// An answer as its factor means it.
import type { AnswerScale, SurveyItem } from '../survey-instrument.ts'

/** The answer, turned round on its scale where a low one is the good one. */
export function scoredAnswer(value: number, item: Pick<SurveyItem, 'reversed'>, scale: AnswerScale): number {
  return item.reversed === true ? scale.lowest + scale.highest - value : value
}
