// What has to hold between answers and the instrument they answer.
import * as z from 'zod'
import type { Issue } from '../foundation/issue.ts'
import type { Path } from '../foundation/path.ts'
import { Text } from '../foundation/schema.ts'
import type { AnswerScale } from './survey-instrument.ts'

/** Only what is looked at here, so that something else that is wrong hides nothing. */
const Responses = z.object({ responses: z.array(z.unknown()) })
const Respondent = z.object({ respondent: Text })
const Answers = z.object({ answers: z.array(z.unknown()) })
const Answer = z.object({ item: z.string().optional().catch(undefined), value: z.number().optional().catch(undefined) })

/** What answers are held against. */
export interface AskedQuestions {
  readonly scale: Pick<AnswerScale, 'lowest' | 'highest'>
  /** The codes of the items; not looked at when absent. */
  readonly codes?: ReadonlySet<string>
}

/**
 * Every answer off the scale or to an item that is not there, and every second answer or response of a person in one wave.
 * Parts of another shape are passed over.
 */
export function responseIssues(survey: unknown, questions: AskedQuestions, root: Path = []): readonly Issue[] {
  const respondents = new Set<string>()
  return (Responses.safeParse(survey).data?.responses ?? []).flatMap((response, at) => {
    const path = [...root, 'responses', at]
    return [
      ...respondentIssues(response, respondents, path),
      ...answerIssues(response, questions, [...path, 'answers']),
    ]
  })
}

function respondentIssues(response: unknown, before: Set<string>, path: Path): readonly Issue[] {
  const respondent = Respondent.safeParse(response).data?.respondent
  if (respondent === undefined) return []
  const isSecond = before.has(respondent)
  before.add(respondent)
  const message = `${respondent} has a response already; a person has one in a wave`
  return issueIf(isSecond, 'trust/double-response', [...path, 'respondent'], message)
}

function answerIssues(response: unknown, { scale, codes }: AskedQuestions, root: Path): readonly Issue[] {
  const { lowest, highest } = scale
  const answered = new Set<string>()
  return (Answers.safeParse(response).data?.answers ?? []).flatMap((input, at): readonly Issue[] => {
    const { item, value = lowest } = Answer.safeParse(input).data ?? {}
    const ofItem = [...root, at, 'item']
    const isSecond = item !== undefined && answered.has(item)
    const isUnknown = item !== undefined && codes?.has(item) === false
    if (item !== undefined) answered.add(item)
    return [
      ...issueIf(isUnknown, 'trust/unknown-item', ofItem, `the instrument has no item ${item}`),
      ...issueIf(isSecond, 'trust/double-answer', ofItem, `${item} is answered already in this response`),
      ...issueIf(
        value < lowest || value > highest,
        'trust/out-of-scale',
        [...root, at, 'value'],
        `expected ${lowest} to ${highest}, found ${value}`,
      ),
    ]
  })
}

function issueIf(isWrong: boolean, code: Issue['code'], path: Path, message: string): readonly Issue[] {
  return isWrong ? [{ code, path, message }] : []
}
