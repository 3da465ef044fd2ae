// Has trust fallen since partners were last asked?
import * as z from 'zod'
import { fairCoinQuantile } from '../../../improvement/charts/fair-coin-quantile.ts'
import { defineCheck } from '../../define-check.ts'
import { finding, unsure, verdict } from '../../outcome.ts'

export const fallingTrust = defineCheck({
  id: 'trust/falling-trust',
  title: 'Trust has not fallen since partners were last asked',
  failureTitle: 'Trust has fallen since partners were last asked',
  why: 'Trust is lost faster than it is won, and before anybody says so. Who notices early can still ask what happened.',
  whenItMisleads:
    'A fall may be honesty: partners who know each other better rate less politely. Only partners that rated the same others both times are compared, so the views of those who came or went do not count. Few answers hide a fall.',
  evidence: ['kania-kramer-2011', 'varda-retrum-2012', 'welch-1947'],
  remedy: {
    effort: 'high',
    text: 'Show the partners what changed and ask, one by one and before the next meeting, what happened since they were asked the time before.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    chance: z
      .number()
      .gt(0)
      .lt(0.5)
      .default(0.05)
      .describe(
        'How seldom chance alone may make so many partners of those whose view changed rate lower: the one-sided sign test at its usual level.',
      ),
  }),
  identifiedBy: ['factor'],
  needs: ['trustChange', 'surveyHistories', 'surveys'],
  messages: {
    fell: '{fell} of {compared} partners trust the same others less on {later} than on {earlier}, and {rose} more; by {points} of 4 points on average.',
    factorFell:
      'People rate “{factor}” lower on {later} than on {earlier}, by {points} points, which is more than chance explains.',
    neverAsked:
      'Ask partners how far they trust each other, twice, and state the answers under `trust.relationshipWaves` or `trust.surveys`.',
    askedOnce: 'Ask about trust again: one round of answers does not say where it is going.',
    tooFew: 'Too few answered both times to tell a fall from chance: ask those again who answered before.',
  },
  evaluate({ trustChange, surveyHistories, surveys = [] }, { chance }) {
    const wrong = []
    let isJudged = false
    let isAskedAgain = false
    if (typeof trustChange === 'object') {
      isAskedAgain = true
      const { earlier, later, fell, rose, compared, change } = trustChange
      isJudged = 0.5 ** compared < chance
      if (change.kind === 'observed' && change.value < 0 && rose < fairCoinQuantile(chance, fell + rose)) {
        const days = { earlier: earlier.askedOn, later: later.askedOn }
        wrong.push(finding('fell', later, { fell, compared, rose, ...days, points: -change.value }, change))
      }
    }
    const surveyById = new Map<string, (typeof surveys)[number]>(surveys.map((survey) => [survey.id, survey]))
    for (const { waves, changes } of surveyHistories) {
      const [earlier, later] = waves.slice(-2)
      const latest = changes.at(-1)
      if (earlier === undefined || later === undefined || latest === undefined) continue
      const survey = surveyById.get(later.survey)
      const ofTrust = new Set(later.factors.filter(({ about }) => about === 'trust').map(({ factor }) => factor))
      for (const { factor, change } of latest.factors) {
        if (!ofTrust.has(factor) || survey === undefined) continue
        isAskedAgain = true
        if (change.kind === 'missing' || change.interval === undefined) continue
        isJudged = true
        if (change.interval.upper >= 0) continue
        const days = { earlier: earlier.askedOn, later: later.askedOn }
        wrong.push(finding('factorFell', survey, { factor, ...days, points: -change.value }, change))
      }
    }
    const wasAsked = trustChange !== 'no-wave' || surveyHistories.some(({ waves }) => waves.length > 0)
    if (isJudged || wrong.length > 0) return verdict(wrong, [], 'tooFew')
    return unsure(isAskedAgain ? 'tooFew' : wasAsked ? 'askedOnce' : 'neverAsked')
  },
  examples: [
    {
      title: 'three of five rate the others higher than before, two lower',
      record: waves([2, 2, 3, 3, 3], [3, 3, 4, 2, 2]),
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'all five rate the same others lower than before',
      record: waves([4, 4, 3, 3, 3], [3, 3, 2, 2, 1]),
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        '5 of 5 partners trust the same others less on 2023-05-01 than on 2022-05-01, and 0 more; by 1.2 of 4 points on average.',
      ],
    },
    {
      title: 'a survey in which people speak less openly than before',
      record: surveys([5, 5, 4, 5, 4, 5], [3, 2, 3, 3, 2, 3]),
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'People rate “openness” lower on 2023-05-01 than on 2022-05-01, by 2 points, which is more than chance explains.',
      ],
    },
    {
      title: 'a survey that moved no further than chance explains',
      record: surveys([5, 4, 2, 5, 3, 4], [3, 4, 4, 2, 5, 3]),
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'two partners, both lower than before: it may be chance',
      record: waves([4, 4], [3, 3]),
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: ['Too few answered both times to tell a fall from chance: ask those again who answered before.'],
    },
    {
      title: 'the second wave is yet to come',
      record: waves([4, 4, 3, 3, 3], [3, 3, 2, 2, 1]),
      asOf: '2022-12-31',
      outcome: 'unsure',
      says: ['Ask about trust again: one round of answers does not say where it is going.'],
    },
  ],
})

/** What each of some partners gives the next for reliability, in two waves. */
function waves(...ratings: readonly (readonly number[])[]) {
  const ids = (ratings[0] ?? []).map((_, position) => `partner-${position + 1}`)
  const to = (position: number) => ids[(position + 1) % ids.length] ?? ''
  return {
    partners: ids.map((id) => ({ id, name: id, sector: 'other' as const })),
    trust: {
      relationshipWaves: ratings.map((given, wave) => ({
        id: `wave-${wave + 1}`,
        askedOn: `${2022 + wave}-05-01`,
        relationships: ids.map((from, position) => ({
          from,
          to: to(position),
          trust: { reliability: given[position] ?? 1 },
        })),
      })),
    },
  }
}

/** What each of some people answers to one question about openness, in two waves. */
function surveys(...answers: readonly (readonly number[])[]) {
  return {
    trust: {
      instruments: [
        {
          id: 'open',
          name: 'Openness',
          scale: { lowest: 1, highest: 5 },
          items: [{ code: 'say', text: 'I can say what I think.', factor: 'openness' }],
          factors: [{ name: 'openness', about: 'trust' as const }],
        },
      ],
      surveys: answers.map((given, wave) => ({
        id: `survey-${wave + 1}`,
        instrument: 'open',
        askedOn: `${2022 + wave}-05-01`,
        responses: given.map((value, position) => ({ respondent: `r${position}`, answers: [{ item: 'say', value }] })),
      })),
    },
  }
}
