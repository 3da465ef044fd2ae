// Are decisions taken on evidence?
import * as z from 'zod'
import type { Decision } from '../../../conditions/continuous-communication/decision.ts'
import { addDays } from '../../../foundation/plain-date.ts'
import { Share } from '../../../foundation/schema.ts'
import { defineCheck } from '../../define-check.ts'
import { shareOf } from '../../from-record.ts'
import { finding, notApplicable, unsure } from '../../outcome.ts'
import { verdictOfShare } from '../../verdict-of-share.ts'

export const decisionsWithoutEvidence = defineCheck({
  id: 'continuous-communication/decisions-without-evidence',
  title: 'Decisions rest on evidence',
  failureTitle: 'Too many decisions rest on no evidence',
  why: 'Partners trust each other when they see that decisions are taken on objective evidence and for the best possible solution, and not in favor of one organization.',
  whenItMisleads:
    'Evidence that is named need not have been followed. Some decisions, such as a date or a thank-you, need none; they are best left out of the record.',
  evidence: ['kania-kramer-2011'],
  remedy: {
    effort: 'low',
    text: 'Write down with each decision what it was taken on: a shared measure, a study, what families said. Take up the listed ones again where nobody can name it.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    mostShare: Share.default(0.1).describe(
      'The greatest share of decisions without evidence. One in ten leaves room for what cannot wait.',
    ),
    windowDays: z
      .int()
      .min(1)
      .default(365)
      .describe('How many days back decisions count. A year shows how partners decide now.'),
  }),
  needs: ['decisions'],
  messages: {
    without: '“{decision}” of {decidedOn} rests on no evidence.',
    unclear: '“{decision}” of {decidedOn} does not say what it rests on.',
    decisionsNotStated:
      'State what was decided under `continuousCommunication.decisions`, or an empty list if nothing was.',
    noDecisions: 'No decision is on record for the days asked about.',
    evidenceNotStated:
      'State in `indicators` and `evidence` of each listed decision what it rests on, or empty lists if it rests on nothing.',
  },
  evaluate({ decisions, asOf }, { mostShare, windowDays }) {
    if (decisions === undefined) return unsure('decisionsNotStated')
    const before = addDays(asOf, -windowDays)
    const taken = decisions.filter(({ decidedOn }) => decidedOn > before)
    if (taken.length === 0) return notApplicable('noDecisions')
    const unshown = taken.filter(({ indicators = [], evidence = [] }) => indicators.length + evidence.length === 0)
    const { without = [], unstated = [] } = Object.groupBy(unshown, ({ indicators, evidence }) =>
      indicators !== undefined && evidence !== undefined ? 'without' : 'unstated',
    )
    const measured = shareOf(without.length, taken.length, 'decisions without evidence', asOf)
    return verdictOfShare(
      { all: taken.length, wrong: without.length, unstated: unstated.length },
      mostShare,
      {
        wrong: () => without.map((decision) => finding('without', decision, wordsOf(decision), measured)),
        open: () => unstated.map((decision) => finding('unclear', decision, wordsOf(decision))),
      },
      'evidenceNotStated',
    )
  },
  examples: [
    {
      title: 'a decision on a shared measure and one on what families said',
      record: {
        sharedMeasurement: {
          indicators: [
            {
              id: 'visits',
              name: 'Visits',
              unit: { kind: 'count', of: 'visits' },
              direction: 'increase',
              kind: 'count',
              combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'sum' },
            },
          ],
        },
        continuousCommunication: {
          decisions: [
            { id: 'evenings', text: 'Open in the evening', decidedOn: '2023-05-01', indicators: ['visits'] },
            {
              id: 'soup',
              text: 'Serve soup',
              decidedOn: '2023-06-01',
              indicators: [],
              evidence: ['Talks with families'],
            },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a decision on nothing',
      record: {
        continuousCommunication: {
          decisions: [
            { id: 'evenings', text: 'Open in the evening', decidedOn: '2023-05-01', indicators: [], evidence: [] },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['“Open in the evening” of 2023-05-01 rests on no evidence.'],
    },
    {
      title: 'a decision that says only that no measure was used',
      record: {
        continuousCommunication: {
          decisions: [{ id: 'evenings', text: 'Open in the evening', decidedOn: '2023-05-01', indicators: [] }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `indicators` and `evidence` of each listed decision what it rests on, or empty lists if it rests on nothing.',
        '“Open in the evening” of 2023-05-01 does not say what it rests on.',
      ],
    },
    {
      title: 'the last decision is more than a year old',
      record: {
        continuousCommunication: {
          decisions: [
            { id: 'evenings', text: 'Open in the evening', decidedOn: '2022-05-01', indicators: [], evidence: [] },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['No decision is on record for the days asked about.'],
    },
  ],
})

function wordsOf({ text, decidedOn }: Decision) {
  return { decision: text, decidedOn }
}
