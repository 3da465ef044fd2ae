// What one wave of a survey comes to: scores, agreement and reliability, of all and of groups.
import type { PlainDate } from '../../foundation/plain-date.ts'
import { type Basis, type Measured, missing, observed } from '../../measurement/measured.ts'
import { requireConfidenceLevel } from '../agreement/require-confidence-level.ts'
import { parseInstrument } from '../parse-instrument.ts'
import { parseSurvey } from '../parse-survey.ts'
import type { Survey, SurveyInput, SurveyResponse } from '../survey.ts'
import type { SurveyInstrumentInput } from '../survey-instrument.ts'
import { factorResult } from './factor-result.ts'
import { factorsOf } from './factors-of.ts'
import { groupResults } from './group-results.ts'
import { itemResult } from './item-result.ts'
import { minimumGroupSizeOf } from './minimum-group-size.ts'
import { type Respondent, respondentOf } from './respondent.ts'
import type { GroupName } from './shown-groups.ts'
import type { SurveyResults } from './survey-result.ts'
import type { View } from './view.ts'

/** How results of a survey are asked for. */
export interface SurveyResultsOptions {
  /** The day as of which they hold; a wave asked later has none yet. */
  readonly asOf: PlainDate
  /** The confidence level of intervals, between 0 and 1; 0.95 when absent. */
  readonly level?: number | undefined
  /** Which group a response is of, where groups are asked for; `undefined` where none is known. */
  readonly groupOf?: ((response: SurveyResponse) => string | undefined) | undefined
}

/**
 * What one wave of a survey comes to. A person's score on a factor is the mean of their answers, where they answered half
 * of its questions at least; the score of the factor is the mean over people, with its t interval. Beside it stand how
 * alike people answer (Tastle & Wierman 2007; James, Demaree & Wolf 1984) and how its questions hang together (Cronbach
 * 1951).
 *
 * Nothing is shown that fewer people answered than the instrument's minimum group size (`suppressed`), nor a group from
 * which a smaller one could be worked out. The order of responses changes nothing.
 * @throws {@link CollectiveImpactError} `trust/invalid-instrument` and `trust/invalid-survey`, with every issue in
 *   `issues`; `trust/invalid-option`, when the level is not between 0 and 1
 */
export function surveyResults(
  survey: SurveyInput,
  instrument: SurveyInstrumentInput,
  { asOf, level = 0.95, groupOf }: SurveyResultsOptions,
): SurveyResults {
  requireConfidenceLevel(level)
  const asked = parseInstrument(instrument)
  const wave = parseSurvey(survey, asked)
  const responses = wave.responses.filter(({ answers }) => answers.length > 0)
  const people = responses.map((response) => respondentOf(response, asked))
  const factors = factorsOf(asked)
  const otherItems = asked.items.filter(({ factor }) => factor === undefined)
  const view: View = {
    asOf,
    askedOn: wave.askedOn,
    minimum: minimumGroupSizeOf(asked),
    invited: wave.invited,
    scale: asked.scale,
    bands: asked.bands ?? [],
    level,
    showsFactor: () => true,
    showsItem: () => true,
  }
  return {
    survey: wave.id,
    instrument: asked.id,
    askedOn: wave.askedOn,
    ...responseOf(wave, responses.length, asOf),
    factors: factors.map((factor) => factorResult(factor, people, view)),
    otherItems: otherItems.map((item) => itemResult(item, people, view)),
    ...(groupOf === undefined
      ? {}
      : { groups: groupResults(peopleByGroup(responses, people, groupOf), { factors, otherItems }, view) }),
  }
}

function peopleByGroup(
  responses: readonly SurveyResponse[],
  people: readonly Respondent[],
  groupOf: (response: SurveyResponse) => string | undefined,
): ReadonlyMap<GroupName, readonly Respondent[]> {
  const groups = new Map<GroupName, Respondent[]>()
  for (const [position, response] of responses.entries()) {
    const person = people[position]
    if (person === undefined) continue
    const group = groupOf(response)
    const members = groups.get(group)
    if (members === undefined) groups.set(group, [person])
    else members.push(person)
  }
  return groups
}

/** How many answered is no secret: it says why there is nothing else. */
function responseOf({ askedOn, invited }: Survey, answered: number, asOf: PlainDate) {
  const basis = (id: string): Basis => ({ method: { id, version: 1 }, asOf, inputs: answered })
  const count = basis('survey-respondents')
  const rate = basis('response-rate')
  if (askedOn > asOf) {
    const remarks = [`Asked on ${askedOn}.`]
    const notYet = (of: Basis) => missing('not-yet-due', { ...of, inputs: 0 }, remarks)
    return { respondents: notYet(count), responseRate: notYet(rate) }
  }
  return {
    respondents: observed(answered, { kind: 'count', of: 'people' }, count),
    responseRate: rateOf(answered, invited, rate),
  }
}

function rateOf(answered: number, invited: number | undefined, basis: Basis): Measured {
  if (invited === undefined) return missing('not-stated', basis, ['How many were asked is not stated.'])
  if (invited === 0) return missing('division-by-zero', basis, ['Nobody was asked.'])
  if (answered > invited) return missing('not-meaningful', basis, [`${answered} answered, of ${invited} asked.`])
  return observed(answered / invited, { kind: 'share', of: 'people asked' }, basis)
}
