// Does somebody from outside facilitate the meetings of leaders?
import * as z from 'zod'
import { Share } from '../../../foundation/schema.ts'
import { defineCheck } from '../../define-check.ts'
import { shareOf } from '../../from-record.ts'
import { leadershipMeetings } from '../../leadership-meetings.ts'
import { finding, notApplicable, unsure } from '../../outcome.ts'
import { verdictOfShare } from '../../verdict-of-share.ts'

export const noExternalFacilitation = defineCheck({
  id: 'continuous-communication/no-external-facilitation',
  title: 'Meetings of leaders are facilitated from outside',
  failureTitle: 'Meetings of leaders are hardly facilitated from outside',
  why: 'Whoever has an interest of their own in a question cannot see to it that all are heard. Most meetings of the initiatives the framework was drawn from were supported by external facilitators.',
  whenItMisleads:
    'A facilitator of the backbone whom all partners hold to be neutral may do as well, and costs less. Leaders who have worked together for years may need nobody.',
  evidence: ['kania-kramer-2011'],
  remedy: {
    effort: 'medium',
    text: 'For the meetings at which most is at stake, ask somebody to facilitate who belongs to none of the partners: a retired judge, a university, a facilitator paid for by all.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    mostShare: Share.default(0.5).describe(
      'The greatest share of meetings without a facilitator from outside. The framework speaks of “most” meetings with one.',
    ),
    windowDays: z
      .int()
      .min(1)
      .default(365)
      .describe('How many days back meetings count. A year evens out what is special about a season.'),
  }),
  needs: ['meetings'],
  messages: {
    without: '{without} of the {held} meetings of leaders since {since} were not facilitated by anybody from outside.',
    unclear: '{unstated} of the {held} meetings of leaders since {since} do not say who facilitated them.',
    meetingsNotStated: 'State the meetings of leaders under `continuousCommunication.meetings`.',
    noMeetings: 'No meeting of leaders is on record for the days asked about.',
    facilitatorsNotStated:
      'State in `externalFacilitator` of the meetings of leaders whether somebody from outside facilitated them.',
  },
  evaluate({ meetings, asOf }, { mostShare, windowDays }) {
    if (meetings === undefined) return unsure('meetingsNotStated')
    const all = leadershipMeetings(meetings, windowDays, asOf)
    const [since] = all.map(({ heldOn }) => heldOn).sort()
    if (since === undefined) return notApplicable('noMeetings')
    const held = all.length
    const without = all.filter(({ externalFacilitator }) => externalFacilitator === false).length
    const unstated = all.filter(({ externalFacilitator }) => externalFacilitator === undefined).length
    return verdictOfShare(
      { all: held, wrong: without, unstated },
      mostShare,
      {
        wrong: () => {
          const measured = shareOf(without, held, 'meetings without a facilitator from outside', asOf)
          return [finding('without', 'meetings', { without, held, since }, measured)]
        },
        open: () => [finding('unclear', 'meetings', { unstated, held, since })],
      },
      'facilitatorsNotStated',
    )
  },
  examples: [
    {
      title: 'one of two meetings, and one of a working group that does not count',
      record: {
        continuousCommunication: {
          meetings: [
            { id: 'm1', body: { kind: 'leaders' }, heldOn: '2023-02-01', externalFacilitator: true },
            { id: 'm2', body: { kind: 'steering-committee' }, heldOn: '2023-05-01', externalFacilitator: false },
            { id: 'm3', body: { kind: 'working-group' }, heldOn: '2023-06-01', externalFacilitator: false },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'one of three meetings',
      record: {
        continuousCommunication: {
          meetings: [
            { id: 'm1', body: { kind: 'leaders' }, heldOn: '2023-05-01', externalFacilitator: true },
            { id: 'm2', body: { kind: 'leaders' }, heldOn: '2023-02-01', externalFacilitator: false },
            { id: 'm3', body: { kind: 'leaders' }, heldOn: '2023-08-01', externalFacilitator: false },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['2 of the 3 meetings of leaders since 2023-02-01 were not facilitated by anybody from outside.'],
    },
    {
      title: 'meetings that do not say',
      record: {
        continuousCommunication: { meetings: [{ id: 'm1', body: { kind: 'leaders' }, heldOn: '2023-05-01' }] },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `externalFacilitator` of the meetings of leaders whether somebody from outside facilitated them.',
        '1 of the 1 meetings of leaders since 2023-05-01 do not say who facilitated them.',
      ],
    },
    {
      title: 'no meetings',
      record: { continuousCommunication: { meetings: [] } },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['No meeting of leaders is on record for the days asked about.'],
    },
  ],
})
