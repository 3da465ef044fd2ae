// Do leaders meet in the rhythm they have agreed to?
import * as z from 'zod'
import { isOfLeaders } from '../../../conditions/continuous-communication/leaders-meeting.ts'
import { Share } from '../../../foundation/schema.ts'
import { defineCheck } from '../../define-check.ts'
import { fail, finding, notApplicable, pass, unsure } from '../../outcome.ts'

export const irregularMeetings = defineCheck({
  id: 'continuous-communication/irregular-meetings',
  title: 'Leaders meet in the rhythm they agreed to',
  failureTitle: 'Leaders meet less regularly than they agreed to',
  why: 'Trust comes from years of regular meetings. A rhythm that is agreed upon and not kept tells everybody that other things come first.',
  whenItMisleads:
    'Holidays look like neglect. A meeting on the third Thursday of every month leaves up to 35 days between two, and so loses a few. It says nothing of what came out of the meetings.',
  evidence: ['kania-kramer-2011'],
  remedy: {
    effort: 'low',
    text: 'Fix the dates of a whole year, or agree on a rhythm that leaders can keep and write that one down.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    leastShare: Share.default(0.75).describe(
      'The least share of the days of a year on which the last meeting lay no further back than was agreed. Three in four leave room for a summer and a meeting that moves.',
    ),
  }),
  needs: ['meetingCadence', 'meetings', 'leadersRegularity'],
  messages: {
    irregular:
      'Leaders agreed to meet {cadence}; on {percent} % of the days of the last year the meeting before lay no further back than that, and {needed} % are asked for.',
    cadenceNotStated: 'State how often the leaders have agreed to meet as `continuousCommunication.meetingCadence`.',
    meetingsNotStated: 'State the meetings of leaders under `continuousCommunication.meetings`.',
    leadersNotMentioned:
      'The record has meetings, but none of leaders or a steering committee: state those under `continuousCommunication.meetings`.',
    attendanceNotStated:
      'State in `attendance` of the meetings of leaders who came: a meeting counts when somebody did.',
    noRhythm: 'The leaders have agreed on no regular rhythm.',
    tooEarly: 'The first meetings are not due yet.',
  },
  evaluate({ meetingCadence, meetings, leadersRegularity }, { leastShare }) {
    if (meetingCadence === undefined) return unsure('cadenceNotStated')
    if (meetings === undefined) return unsure('meetingsNotStated')
    if (leadersRegularity.kind === 'missing') {
      switch (leadersRegularity.reason) {
        case 'not-applicable':
          return notApplicable('noRhythm')
        case 'not-yet-due':
          return notApplicable('tooEarly')
        default:
          return unsure('attendanceNotStated')
      }
    }
    const { value, basis } = leadersRegularity
    if (value >= leastShare) return pass()
    if (meetings.length > 0 && !meetings.some(isOfLeaders)) return unsure('leadersNotMentioned')
    if (basis.coverage !== undefined) return unsure('attendanceNotStated')
    const data = { cadence: words[meetingCadence], percent: Math.floor(100 * value), needed: 100 * leastShare }
    return fail([finding('irregular', 'meetings', data, leadersRegularity)])
  },
  examples: [
    {
      title: 'a meeting every quarter, as agreed',
      record: recordOf('2023-01-16', '2023-04-17', '2023-07-17', '2023-10-16'),
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'one meeting in a year, where one a quarter was agreed upon',
      record: recordOf('2023-10-16'),
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'Leaders agreed to meet quarterly; on 28 % of the days of the last year the meeting before lay no further back than that, and 75 % are asked for.',
      ],
    },
    {
      title: 'a meeting that does not say who came',
      record: {
        continuousCommunication: {
          meetingCadence: 'quarterly',
          meetings: [{ id: 'm1', body: { kind: 'leaders' }, heldOn: '2023-10-16' }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: ['State in `attendance` of the meetings of leaders who came: a meeting counts when somebody did.'],
    },
    {
      title: 'a rhythm nobody has agreed upon',
      record: { continuousCommunication: { meetings: [] } },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: ['State how often the leaders have agreed to meet as `continuousCommunication.meetingCadence`.'],
    },
    {
      title: 'leaders who meet when there is something to decide',
      record: { continuousCommunication: { meetingCadence: 'irregular', meetings: [] } },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['The leaders have agreed on no regular rhythm.'],
    },
  ],
})

const words = {
  daily: 'every day',
  weekly: 'every week',
  'every-two-weeks': 'every two weeks',
  monthly: 'monthly',
  'every-two-months': 'every two months',
  quarterly: 'quarterly',
  'half-yearly': 'every half-year',
  yearly: 'once a year',
  'every-two-years': 'every two years',
  once: 'once',
  irregular: 'now and then',
} as const

function recordOf(...days: readonly string[]) {
  return {
    partners: [{ id: 'clinic', name: 'Clinic', sector: 'health' as const }],
    continuousCommunication: {
      meetingCadence: 'quarterly' as const,
      meetings: days.map((heldOn) => ({
        id: heldOn,
        body: { kind: 'leaders' as const },
        heldOn,
        attendance: [{ partner: 'clinic', present: true }],
      })),
    },
  }
}
