// One person's answers, as scores in the order of the questions.
import { exactSum } from '../../foundation/exact-sum.ts'
import type { SurveyResponseInput } from '../survey.ts'
import type { SurveyInstrumentInput } from '../survey-instrument.ts'
import { scoredAnswer } from './scored-answer.ts'

/** A person's answers by the code of the question, turned round where a low answer is the good one. */
export type Respondent = ReadonlyMap<string, number>

/** The least share of a factor's questions that a person has to answer to have a score on it. */
const LEAST_ANSWERED = 0.5

/** The scored answers of a person. */
export function respondentOf(
  { answers }: Pick<SurveyResponseInput, 'answers'>,
  { items, scale }: Pick<SurveyInstrumentInput, 'items' | 'scale'>,
): Respondent {
  const asked = new Map(items.map((item) => [item.code, item]))
  return new Map(answers.map(({ item, value }) => [item, scoredAnswer(value, asked.get(item) ?? {}, scale)]))
}

/** A person's score on a factor: the mean of the answers given, where half of the questions are answered at least. */
export function factorScore(respondent: Respondent, codes: readonly string[]): number | undefined {
  const answers = codes.flatMap((code) => respondent.get(code) ?? [])
  return answers.length >= LEAST_ANSWERED * codes.length ? exactSum(answers) / answers.length : undefined
}
