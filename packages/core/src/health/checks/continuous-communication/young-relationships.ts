// For how many years have the leaders been meeting without a longer break?
import * as z from 'zod'
import { isOfLeaders } from '../../../conditions/continuous-communication/leaders-meeting.ts'
import { addDays, addMonths, daysBetween, type PlainDate } from '../../../foundation/plain-date.ts'
import { defineCheck } from '../../define-check.ts'
import { fromRecord } from '../../from-record.ts'
import { fail, finding, notApplicable, pass, unsure } from '../../outcome.ts'

export const youngRelationships = defineCheck({
  id: 'continuous-communication/young-relationships',
  title: 'Leaders have met regularly for years',
  failureTitle: 'Leaders have not met for years without a break',
  why: 'It takes several years of regular meetings until leaders know each other well enough to see what moves them in common, and that their interests will be treated fairly.',
  whenItMisleads:
    'Leaders who had worked together before may trust each other from the first day, and those who came yesterday have not been at the meetings of years ago. Meetings held before the record was begun are not on it.',
  evidence: ['kania-kramer-2011'],
  remedy: {
    effort: 'high',
    text: 'Meet again, and go on meeting whatever else is pressing. Enter the meetings of earlier years where they were held and are not on record.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    leastYears: z
      .int()
      .min(1)
      .default(3)
      .describe(
        'The least number of years of regular meetings. The networks the framework was drawn from had worked together for more than three.',
      ),
    breakDays: z
      .int()
      .min(1)
      .default(184)
      .describe('How many days without a meeting are a break. After half a year leaders have to begin anew.'),
  }),
  needs: ['initiative', 'meetings'],
  messages: {
    none: 'No meeting of leaders is on record; {leastYears} years of regular meetings are asked for.',
    since: 'Leaders have met without a break only since {since}; {leastYears} years of regular meetings are asked for.',
    ended: 'Leaders have not met since {last}; {leastYears} years of regular meetings are asked for.',
    meetingsNotStated: 'State the meetings of leaders under `continuousCommunication.meetings`.',
    leadersNotMentioned:
      'The record has meetings, but none of leaders or a steering committee: state those under `continuousCommunication.meetings`.',
    startNotStated:
      'State in `initiative.startedOn` when the initiative began: what is younger cannot have old relationships.',
    tooYoung: 'The initiative is not old enough for relationships of that age.',
  },
  evaluate({ initiative, meetings, asOf }, { leastYears, breakDays }) {
    if (meetings === undefined) return unsure('meetingsNotStated')
    const days = meetings.filter(isOfLeaders).map(({ heldOn }) => heldOn)
    if (days.length === 0 && meetings.length > 0) return unsure('leadersNotMentioned')
    const since = unbrokenSince(days, breakDays, asOf)
    const needed = addMonths(asOf, -12 * leastYears)
    if (since !== undefined && since <= needed) return pass()
    if (initiative.startedOn === undefined) return unsure('startNotStated')
    if (initiative.startedOn > addDays(needed, -breakDays)) return notApplicable('tooYoung')
    const lasted = since === undefined ? 0 : daysBetween(since, asOf)
    const measured = fromRecord(lasted, { kind: 'quantity', in: 'days' }, 'days-of-regular-meetings', days.length, asOf)
    const last = days.toSorted().at(-1)
    if (last === undefined) return fail([finding('none', 'meetings', { leastYears }, measured)])
    if (since === undefined) return fail([finding('ended', 'meetings', { last, leastYears }, measured)])
    return fail([finding('since', 'meetings', { since, leastYears }, measured)])
  },
  examples: [
    {
      title: 'three and a half years of meetings, one every half-year',
      record: recordOf('2020-06-30', [
        '2020-07-01',
        '2020-12-15',
        '2021-06-15',
        '2021-12-14',
        '2022-06-14',
        '2022-12-13',
        '2023-06-13',
        '2023-12-12',
      ]),
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'meetings that began anew after a year without',
      record: recordOf('2019-01-01', [
        '2019-02-01',
        '2021-06-15',
        '2022-08-14',
        '2022-12-13',
        '2023-06-13',
        '2023-12-12',
      ]),
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['Leaders have met without a break only since 2022-08-14; 3 years of regular meetings are asked for.'],
    },
    {
      title: 'meetings that have ended',
      record: recordOf('2019-01-01', ['2019-02-01', '2021-06-15']),
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['Leaders have not met since 2021-06-15; 3 years of regular meetings are asked for.'],
    },
    {
      title: 'an initiative of two years',
      record: recordOf('2021-12-01', ['2023-12-12']),
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['The initiative is not old enough for relationships of that age.'],
    },
    {
      title: 'an initiative that does not say when it began',
      record: { continuousCommunication: { meetings: [] } },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `initiative.startedOn` when the initiative began: what is younger cannot have old relationships.',
      ],
    },
  ],
})

function recordOf(startedOn: string, days: readonly string[]) {
  return {
    initiative: { id: 'river', name: 'River', startedOn },
    continuousCommunication: {
      meetings: days.map((heldOn) => ({ id: heldOn, body: { kind: 'leaders' as const }, heldOn })),
    },
  }
}

/** The first of the days that lead to `asOf` without a break; `undefined` where the last one is too long ago. */
function unbrokenSince(days: readonly PlainDate[], breakDays: number, asOf: PlainDate): PlainDate | undefined {
  let next = asOf
  let since: PlainDate | undefined
  for (const day of days.toSorted().reverse()) {
    if (daysBetween(day, next) > breakDays) break
    next = day
    since = day
  }
  return since
}
