// Do the shared measures move anything: have decisions been taken on them?
import * as z from 'zod'
import { Share } from '../../../foundation/schema.ts'
import { defineCheck } from '../../define-check.ts'
import { leastCount, shareOf } from '../../from-record.ts'
import { mainIndicators } from '../../main-indicators.ts'
import { finding, notApplicable, pass, unsure, verdict } from '../../outcome.ts'
import { recentDays } from '../../recent-days.ts'

const housed = {
  id: 'housed',
  name: 'People housed',
  unit: { kind: 'count', of: 'people' },
  direction: 'increase',
  kind: 'count',
  combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'none' },
} as const

const indicators = [housed, { ...housed, id: 'served', name: 'People served' }, { ...housed, id: 'beds', name: 'Beds' }]

export const measuresNotUsedInDecisions = defineCheck({
  id: 'shared-measurement/measures-not-used-in-decisions',
  title: 'Shared measures are used in decisions',
  failureTitle: 'Shared measures are not used in decisions',
  why: 'Measures are kept for the sake of what is done differently because of them. Those on which nothing was ever decided are either the wrong ones or not brought to the table.',
  whenItMisleads:
    'A good value that says to go on as before is a use, too, and seldom written down as a decision. Where few decisions are recorded, few measures can have been used.',
  evidence: ['kania-kramer-2011', 'hanleybrown-et-al-2012'],
  remedy: {
    effort: 'medium',
    text: 'Put the listed measures on the agenda of the meetings where decisions are taken, and name in each decision the measures it rests on. Let go of those that will never move one.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    leastShare: Share.default(0.5).describe(
      'The least share of main indicators that decisions have used. Not every measure gives cause for a decision in time; where most did not, the list and the table have grown apart.',
    ),
    windowMonths: z
      .int()
      .min(1)
      .default(24)
      .describe('How many months back decisions are looked at. In two years even a yearly measure comes up twice.'),
  }),
  needs: ['indicators', 'decisions', 'learningReviews'],
  messages: {
    unused: 'No decision since {start} has used {indicator}.',
    unclear: 'No decision since {start} names {indicator}, and some do not say which measures they used.',
    indicatorsNotStated: 'State the indicators under `sharedMeasurement.indicators`.',
    noIndicators: 'There is no indicator to decide on.',
    decisionsNotStated: 'State the decisions taken under `continuousCommunication.decisions`.',
    noDecisions: 'No decision has been taken lately.',
    measuresNotStated: 'State in `indicators` of each decision the measures it used, or an empty list if it used none.',
  },
  evaluate({ indicators, decisions, learningReviews, asOf }, { leastShare, windowMonths }) {
    if (indicators === undefined) return unsure('indicatorsNotStated')
    const main = mainIndicators(indicators)
    if (main.length === 0) return notApplicable('noIndicators')
    const { start } = recentDays(windowMonths, asOf)
    const taken = decisions?.filter(({ decidedOn }) => decidedOn >= start)
    const takenIds = new Set(taken?.map(({ id }) => id))
    const discussed = (learningReviews ?? []).filter((review) =>
      (review.decisions ?? []).some((id) => takenIds.has(id)),
    )
    const used = new Set<string>([...(taken ?? []), ...discussed].flatMap((each) => each.indicators ?? []))
    if (taken === undefined) return unsure('decisionsNotStated')
    if (taken.length === 0) return notApplicable('noDecisions')
    const unused = main.filter(({ id }) => !used.has(id))
    if (main.length - unused.length >= leastCount(leastShare, main.length)) return pass()
    const measured = shareOf(main.length - unused.length, main.length, 'main indicators', asOf)
    const isOpen = taken.some((decision) => decision.indicators === undefined)
    const data = (name: string) => ({ indicator: name, start })
    return isOpen
      ? verdict(
          [],
          unused.map((indicator) => finding('unclear', indicator, data(indicator.name), measured)),
          'measuresNotStated',
        )
      : verdict(
          unused.map((indicator) => finding('unused', indicator, data(indicator.name), measured)),
          [],
          'measuresNotStated',
        )
  },
  examples: [
    {
      title: 'one of two is enough',
      record: {
        sharedMeasurement: { indicators: indicators.slice(0, 2) },
        continuousCommunication: {
          decisions: [{ id: 'more', text: 'More of it.', decidedOn: '2022-01-01', indicators: ['housed'] }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a decision that came out of a review of the results',
      record: {
        sharedMeasurement: {
          indicators: [housed],
          learningReviews: [{ id: 'review', heldOn: '2023-05-01', indicators: ['housed'], decisions: ['more'] }],
        },
        continuousCommunication: { decisions: [{ id: 'more', text: 'More of it.', decidedOn: '2023-05-01' }] },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'one of three, and one before the days that count',
      record: {
        sharedMeasurement: { indicators },
        continuousCommunication: {
          decisions: [
            { id: 'more', text: 'More of it.', decidedOn: '2023-05-01', indicators: ['housed'] },
            { id: 'earlier', text: 'Less of it.', decidedOn: '2021-12-31', indicators: ['served', 'beds'] },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['No decision since 2022-01-01 has used People served.', 'No decision since 2022-01-01 has used Beds.'],
    },
    {
      title: 'decisions that do not say what they rest on',
      record: {
        sharedMeasurement: { indicators: [housed] },
        continuousCommunication: { decisions: [{ id: 'more', text: 'More of it.', decidedOn: '2023-05-01' }] },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `indicators` of each decision the measures it used, or an empty list if it used none.',
        'No decision since 2022-01-01 names People housed, and some do not say which measures they used.',
      ],
    },
    {
      title: 'a record without recent decisions',
      record: { sharedMeasurement: { indicators: [housed] }, continuousCommunication: { decisions: [] } },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['No decision has been taken lately.'],
    },
  ],
})
