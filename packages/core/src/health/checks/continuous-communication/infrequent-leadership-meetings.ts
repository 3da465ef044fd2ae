// Do the leaders of partner organizations meet often enough?
import * as z from 'zod'
import { isOfLeaders } from '../../../conditions/continuous-communication/leaders-meeting.ts'
import { addDays, daysBetween } from '../../../foundation/plain-date.ts'
import { defineCheck } from '../../define-check.ts'
import { countOf } from '../../from-record.ts'
import { leadershipMeetings } from '../../leadership-meetings.ts'
import { fail, finding, notApplicable, pass, unsure } from '../../outcome.ts'

const DAYS_PER_YEAR = 365

export const infrequentLeadershipMeetings = defineCheck({
  id: 'continuous-communication/infrequent-leadership-meetings',
  title: 'Leaders meet about once a month',
  failureTitle: 'Leaders meet too seldom',
  why: 'Leaders learn to trust each other by meeting regularly over years; the initiatives that the framework was drawn from meet monthly or every two weeks.',
  whenItMisleads:
    'Only meetings on record count. An initiative in its fifth year may need fewer meetings than one in its first, and meetings of working groups do not count here.',
  evidence: ['kania-kramer-2011'],
  remedy: {
    effort: 'medium',
    text: 'Fix the dates of monthly meetings a year ahead, with an agenda that only leaders can decide on.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    leastPerYear: z
      .int()
      .min(1)
      .default(10)
      .describe(
        'The least number of days in a year on which leaders meet. Monthly, with two months left for holidays.',
      ),
  }),
  needs: ['initiative', 'meetings'],
  messages: {
    tooFew: 'Leaders met on {met} days since {since}; at least {needed} are asked for.',
    meetingsNotStated:
      'State the meetings of leaders and steering committees under `continuousCommunication.meetings`, or an empty list if none were held.',
    leadersNotMentioned:
      'The record has meetings, but none of leaders or a steering committee: state those under `continuousCommunication.meetings`.',
    tooEarly: 'The initiative has not run long enough for a first meeting to be due.',
  },
  evaluate({ initiative, meetings, asOf }, { leastPerYear }) {
    if (meetings === undefined) return unsure('meetingsNotStated')
    const yearAgo = addDays(asOf, 1 - DAYS_PER_YEAR)
    if (meetings.length > 0 && !meetings.some(isOfLeaders)) return unsure('leadersNotMentioned')
    const [, since = yearAgo] = [yearAgo, initiative.startedOn ?? yearAgo].sort()
    const needed = Math.floor((leastPerYear * (daysBetween(since, asOf) + 1)) / DAYS_PER_YEAR)
    if (needed <= 0) return notApplicable('tooEarly')
    const days = new Set(leadershipMeetings(meetings, DAYS_PER_YEAR, asOf).map(({ heldOn }) => heldOn))
    if (days.size >= needed) return pass()
    const measured = countOf(days.size, 'days on which leaders met', asOf)
    return fail([finding('tooFew', 'meetings', { met: days.size, since, needed }, measured)])
  },
  examples: [
    {
      title: 'a meeting a month since the start',
      record: {
        initiative: { id: 'river', name: 'River', startedOn: '2023-10-01' },
        continuousCommunication: {
          meetings: [
            { id: 'm1', body: { kind: 'leaders' }, heldOn: '2023-10-12' },
            { id: 'm2', body: { kind: 'steering-committee' }, heldOn: '2023-11-09' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'two meetings in a year, and one of a working group',
      record: {
        continuousCommunication: {
          meetings: [
            { id: 'm1', body: { kind: 'leaders' }, heldOn: '2022-12-15' },
            { id: 'm2', body: { kind: 'leaders' }, heldOn: '2023-03-12' },
            { id: 'm3', body: { kind: 'leaders' }, heldOn: '2023-09-09' },
            { id: 'm4', body: { kind: 'working-group' }, heldOn: '2023-10-09' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['Leaders met on 2 days since 2023-01-01; at least 10 are asked for.'],
    },
    {
      title: 'a record that does not speak of meetings',
      record: {},
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State the meetings of leaders and steering committees under `continuousCommunication.meetings`, or an empty list if none were held.',
      ],
    },
    {
      title: 'a record of other meetings',
      record: {
        continuousCommunication: { meetings: [{ id: 'm1', body: { kind: 'community' }, heldOn: '2023-10-09' }] },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'The record has meetings, but none of leaders or a steering committee: state those under `continuousCommunication.meetings`.',
      ],
    },
    {
      title: 'an initiative of two weeks',
      record: {
        initiative: { id: 'river', name: 'River', startedOn: '2023-12-17' },
        continuousCommunication: { meetings: [] },
      },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['The initiative has not run long enough for a first meeting to be due.'],
    },
  ],
})
