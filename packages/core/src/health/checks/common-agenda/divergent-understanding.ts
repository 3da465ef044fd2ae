// Do people see the common agenda alike?
import * as z from 'zod'
import { Share } from '../../../foundation/schema.ts'
import type { Survey } from '../../../trust/survey.ts'
import { defineCheck } from '../../define-check.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'

export const divergentUnderstanding = defineCheck({
  id: 'common-agenda/divergent-understanding',
  title: 'People see the common agenda alike',
  failureTitle: 'People see the common agenda differently',
  why: 'Partners can sign the same page and mean different things by it. The difference shows when money and people are to follow, and then it looks like bad faith.',
  whenItMisleads:
    'Alike is not well: people who all see no common agenda answer alike, too. Those who see it otherwise often do not answer; the response rate says how many did.',
  evidence: ['tastle-wierman-2007', 'kania-kramer-2011', 'hanleybrown-et-al-2012'],
  remedy: {
    effort: 'medium',
    text: 'Show people how differently they answered, and let groups from different partners tell each other what they mean by the words.',
  },
  identifiedBy: ['factor'],
  lifecycle: 'stable',
  options: z.strictObject({
    leastConsensus: Share.default(0.5).describe(
      'The least consensus of the answers, 0 to 1. Answers spread evenly over a scale of five come to 0.43.',
    ),
  }),
  needs: ['surveyHistories', 'surveys'],
  messages: {
    divergent: 'Answers on “{factor}” of {askedOn} lie far apart: their consensus is {consensus} of 1.',
    neverAsked:
      'Ask people how they see the common agenda, with questions of a factor that is `about` it, and state the answers under `trust.surveys`.',
    tooFew: 'Ask again: too few people answered to show it.',
    notAbout: 'No survey asks about the common agenda.',
  },
  evaluate({ surveyHistories, surveys = [] }, { leastConsensus }) {
    const byId = new Map<string, Survey>(surveys.map((survey) => [survey.id, survey]))
    const latest = surveyHistories.flatMap(({ waves }) => waves.at(-1) ?? [])
    if (latest.length === 0) return unsure('neverAsked')
    const asked = latest.flatMap(({ survey, askedOn, factors }) =>
      factors.filter(({ about }) => about === 'common-agenda').map((factor) => ({ survey, askedOn, ...factor })),
    )
    if (asked.length === 0) return notApplicable('notAbout')
    if (!asked.some(({ consensus }) => consensus.kind === 'observed')) return unsure('tooFew')
    const wrong = asked.flatMap(({ survey: id, askedOn, factor, consensus }) => {
      const survey = byId.get(id)
      if (consensus.kind === 'missing' || consensus.value >= leastConsensus || survey === undefined) return []
      return [finding('divergent', survey, { factor, askedOn, consensus: consensus.value }, consensus)]
    })
    return verdict(wrong, [], 'tooFew')
  },
  examples: [
    { title: 'most agree', record: survey(4, 4, 5, 4, 3), asOf: '2023-12-31', outcome: 'pass', says: [] },
    {
      title: 'two camps',
      record: survey(1, 1, 1, 5, 5, 5),
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['Answers on “shared vision” of 2023-05-01 lie far apart: their consensus is 0 of 1.'],
    },
    {
      title: 'too few answered',
      record: survey(1, 5),
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: ['Ask again: too few people answered to show it.'],
    },
    {
      title: 'people are asked later',
      record: survey(1, 1, 1, 5, 5, 5),
      asOf: '2023-04-30',
      outcome: 'unsure',
      says: [
        'Ask people how they see the common agenda, with questions of a factor that is `about` it, and state the answers under `trust.surveys`.',
      ],
    },
  ],
})

/** What people answered to one question about the common agenda. */
function survey(...values: readonly number[]) {
  return {
    trust: {
      instruments: [
        {
          id: 'together',
          name: 'Together',
          items: [{ code: 'same', text: 'We want the same.', factor: 'shared vision' }],
          scale: { lowest: 1, highest: 5 },
          factors: [{ name: 'shared vision', about: 'common-agenda' as const }],
        },
      ],
      surveys: [
        {
          id: 'spring',
          instrument: 'together',
          askedOn: '2023-05-01',
          responses: values.map((value, person) => ({
            respondent: `person-${person}`,
            answers: [{ item: 'same', value }],
          })),
        },
      ],
    },
  }
}
