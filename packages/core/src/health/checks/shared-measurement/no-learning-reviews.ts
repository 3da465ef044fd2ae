// Do the partners look at their shared results together, and learn from each other?
import * as z from 'zod'
import { defineCheck } from '../../define-check.ts'
import { countOf } from '../../from-record.ts'
import { fail, finding, notApplicable, pass, unsure } from '../../outcome.ts'
import { recentDays } from '../../recent-days.ts'

const housed = {
  id: 'housed',
  name: 'People housed',
  unit: { kind: 'count', of: 'people' },
  direction: 'increase',
  kind: 'count',
  combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'none' },
} as const

const partners = [
  { id: 'shelter', name: 'The Shelter', sector: 'nonprofit' },
  { id: 'city', name: 'The City', sector: 'government' },
] as const

export const noLearningReviews = defineCheck({
  id: 'shared-measurement/no-learning-reviews',
  title: 'The partners learn from their results together',
  failureTitle: 'The partners do not look at their results together',
  why: 'Shared numbers change something when those who made them sit over them: they see whose way works, ask why, and do more of it. Numbers that are only collected are a burden.',
  whenItMisleads:
    'Learning also happens in working groups and over coffee; what counts here is what the record lists as a learning review.',
  evidence: ['kramer-et-al-2009', 'kania-kramer-2011'],
  remedy: {
    effort: 'low',
    text: 'Invite the partners for an hour and a half over the latest results: what surprises us, what explains it, what do we try next? Write down what was learned.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    windowMonths: z
      .int()
      .min(1)
      .default(12)
      .describe(
        'How many months back a review is looked for. Most indicators have a new value at least once a year, and each deserves to be looked at before the next.',
      ),
  }),
  needs: ['indicators', 'learningReviews'],
  messages: {
    none: 'No learning review has been held.',
    longAgo: 'The last learning review was held on {heldOn}, before {start}.',
    alone: 'Only one partner took part in the learning reviews since {start}.',
    noIndicators: 'There are no shared results to learn from.',
    reviewsNotStated:
      'State the meetings over shared results under `sharedMeasurement.learningReviews`, or an empty list if there were none.',
  },
  evaluate({ indicators, learningReviews, asOf }, { windowMonths }) {
    if (indicators?.length === 0) return notApplicable('noIndicators')
    if (learningReviews === undefined) return unsure('reviewsNotStated')
    const last = learningReviews.reduce<(typeof learningReviews)[number] | undefined>(
      (latest, review) => (latest === undefined || review.heldOn > latest.heldOn ? review : latest),
      undefined,
    )
    if (last === undefined) {
      return fail([finding('none', 'learningReviews', {}, countOf(0, 'learning reviews', asOf))])
    }
    const { start } = recentDays(windowMonths, asOf)
    const recent = learningReviews.filter(({ heldOn }) => heldOn >= start)
    const measured = countOf(recent.length, 'learning reviews', asOf)
    if (recent.length === 0) return fail([finding('longAgo', last, { heldOn: last.heldOn, start }, measured)])
    const isTogether = recent.some(({ partners }) => partners === undefined || new Set(partners).size !== 1)
    return isTogether ? pass() : fail([finding('alone', last, { start }, measured)])
  },
  examples: [
    {
      title: 'a review on the first day that counts',
      record: {
        partners,
        sharedMeasurement: {
          learningReviews: [{ id: 'new-year', heldOn: '2023-01-01', partners: ['shelter', 'city'] }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a review a day too early, and one that is still to come',
      record: {
        sharedMeasurement: {
          learningReviews: [
            { id: 'old', heldOn: '2022-12-31' },
            { id: 'planned', heldOn: '2024-01-15' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['The last learning review was held on 2022-12-31, before 2023-01-01.'],
    },
    {
      title: 'a partner that looked at the results by itself',
      record: {
        partners,
        sharedMeasurement: { learningReviews: [{ id: 'alone', heldOn: '2023-06-01', partners: ['shelter'] }] },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['Only one partner took part in the learning reviews since 2023-01-01.'],
    },
    {
      title: 'an empty list',
      record: { sharedMeasurement: { learningReviews: [] } },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['No learning review has been held.'],
    },
    {
      title: 'a record that says nothing of reviews',
      record: { sharedMeasurement: { indicators: [housed] } },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State the meetings over shared results under `sharedMeasurement.learningReviews`, or an empty list if there were none.',
      ],
    },
    {
      title: 'nothing is measured together',
      record: { sharedMeasurement: { indicators: [], learningReviews: [] } },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['There are no shared results to learn from.'],
    },
  ],
})
