// Do the meetings of leaders follow an agenda?
import * as z from 'zod'
import { Share } from '../../../foundation/schema.ts'
import { defineCheck } from '../../define-check.ts'
import { shareOf } from '../../from-record.ts'
import { leadershipMeetings } from '../../leadership-meetings.ts'
import { finding, notApplicable, unsure } from '../../outcome.ts'
import { verdictOfShare } from '../../verdict-of-share.ts'

export const unstructuredAgendas = defineCheck({
  id: 'continuous-communication/unstructured-agendas',
  title: 'Meetings of leaders follow an agenda',
  failureTitle: 'Meetings of leaders go without an agenda',
  why: 'Leaders give their time to meetings at which something is decided. Most meetings of the initiatives the framework was drawn from followed a structured agenda.',
  whenItMisleads:
    'An agenda on paper need not have been followed. A retreat at which leaders listen to each other may do well without one.',
  evidence: ['kania-kramer-2011'],
  remedy: {
    effort: 'low',
    text: 'Send out the points of the next meeting a week before it, each with what is to be decided and by whom it is brought in.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    mostShare: Share.default(0.25).describe(
      'The greatest share of meetings without an agenda. “Most” had one; one in four leaves room for visits and talks.',
    ),
    windowDays: z
      .int()
      .min(1)
      .default(365)
      .describe('How many days back meetings count. A year evens out what is special about a season.'),
  }),
  needs: ['meetings'],
  messages: {
    without: 'The meeting of leaders of {heldOn} had no agenda, as {count} of {held} had none.',
    unclear: 'The meeting of leaders of {heldOn} does not say what its agenda was.',
    meetingsNotStated: 'State the meetings of leaders under `continuousCommunication.meetings`.',
    noMeetings: 'No meeting of leaders is on record for the days asked about.',
    agendasNotStated: 'State the `agenda` of each listed meeting; one without items says that there was none.',
  },
  evaluate({ meetings, asOf }, { mostShare, windowDays }) {
    if (meetings === undefined) return unsure('meetingsNotStated')
    const held = leadershipMeetings(meetings, windowDays, asOf)
    if (held.length === 0) return notApplicable('noMeetings')
    const without = held.filter(({ agenda }) => agenda?.items.length === 0)
    const unstated = held.filter(({ agenda }) => agenda === undefined)
    const measured = shareOf(without.length, held.length, 'meetings without an agenda', asOf)
    const counts = { count: without.length, held: held.length }
    return verdictOfShare(
      { all: held.length, wrong: without.length, unstated: unstated.length },
      mostShare,
      {
        wrong: () =>
          without.map((meeting) => finding('without', meeting, { heldOn: meeting.heldOn, ...counts }, measured)),
        open: () => unstated.map((meeting) => finding('unclear', meeting, { heldOn: meeting.heldOn })),
      },
      'agendasNotStated',
    )
  },
  examples: [
    {
      title: 'an agenda at three of four meetings',
      record: {
        continuousCommunication: {
          meetings: [
            meeting('2023-02-01', 1),
            meeting('2023-03-01', 3),
            meeting('2023-04-01', 2),
            meeting('2023-05-01'),
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'one of two meetings had no points to talk about',
      record: { continuousCommunication: { meetings: [meeting('2023-02-01', 2), meeting('2023-03-01', 0)] } },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['The meeting of leaders of 2023-03-01 had no agenda, as 1 of 2 had none.'],
    },
    {
      title: 'one of two meetings does not say',
      record: { continuousCommunication: { meetings: [meeting('2023-02-01', 2), meeting('2023-03-01')] } },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State the `agenda` of each listed meeting; one without items says that there was none.',
        'The meeting of leaders of 2023-03-01 does not say what its agenda was.',
      ],
    },
    {
      title: 'a year without meetings of leaders',
      record: { continuousCommunication: { meetings: [meeting('2021-02-01', 0)] } },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['No meeting of leaders is on record for the days asked about.'],
    },
  ],
})

/** A meeting with so many points on its agenda; without a number it does not say. */
function meeting(heldOn: string, points?: number) {
  const agenda = { items: Array.from({ length: points ?? 0 }, (_, position) => `Point ${position + 1}`) }
  return { id: heldOn, body: { kind: 'leaders' as const }, heldOn, ...(points === undefined ? {} : { agenda }) }
}
