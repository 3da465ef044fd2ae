// Does the steering committee meet, and does anything come of it?
import * as z from 'zod'
import type { Meeting } from '../../../conditions/continuous-communication/meeting.ts'
import { addDays, daysBetween, type PlainDate } from '../../../foundation/plain-date.ts'
import { defineCheck } from '../../define-check.ts'
import { countOf, fromRecord } from '../../from-record.ts'
import { fail, finding, notApplicable, pass, unsure } from '../../outcome.ts'
import { seatedCommittees } from '../../steering-seats.ts'

export const steeringIdle = defineCheck({
  id: 'backbone-support/steering-idle',
  title: 'The steering committee is at work',
  failureTitle: 'The steering committee is idle',
  why: 'A committee that does not meet, or meets and settles nothing, leaves the direction to whoever is busiest, and its members learn that it does not matter whether they come.',
  whenItMisleads:
    'Decisions that nobody writes down are not seen; a committee may rightly listen for a while before it decides. How often leaders are to meet is asked by `continuous-communication/infrequent-leadership-meetings`.',
  evidence: ['hanleybrown-et-al-2012'],
  remedy: {
    effort: 'low',
    text: 'Set the dates of the next four meetings, put on each agenda one thing to decide, and note what was decided and who does what.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    windowDays: z
      .int()
      .min(1)
      .default(184)
      .describe(
        'How far back meetings and what came of them count. In half a year even a slow committee settles something.',
      ),
  }),
  needs: ['initiative', 'steeringCommittees', 'partners', 'people', 'meetings', 'decisions', 'actionItems'],
  messages: {
    notMet: '{committee} last met on {last}, {days} days before {asOf}.',
    neverMet: 'No meeting of {committee} had been held by {asOf}.',
    nothingSettled: 'Meetings of {committee} since {since}: {met}. Nothing was decided or promised at any of them.',
    workUnknown: 'Meetings of {committee} since {since}: {met}. The record does not say what was decided or promised.',
    committeesNotStated:
      'State the steering committee under `backboneSupport.steeringCommittees`, or an empty list if there is none.',
    nobodySits: 'There is no steering committee on which anybody sits.',
    tooEarly: 'The steering committee has not been there long enough to be called idle.',
    meetingsNotStated:
      'State the meetings of the steering committee under `continuousCommunication.meetings`, or an empty list if none were held.',
    steeringNotMentioned:
      'The record has meetings, but none of a steering committee: state those under `continuousCommunication.meetings`.',
    workNotStated:
      'State what was decided under `continuousCommunication.decisions` and what was promised under `continuousCommunication.actionItems`, or empty lists if nothing was.',
  },
  evaluate(inputs, { windowDays }) {
    const { initiative, steeringCommittees, meetings, decisions, actionItems, asOf } = inputs
    if (steeringCommittees === undefined) return unsure('committeesNotStated')
    const before = addDays(asOf, -windowDays)
    const seated = seatedCommittees(steeringCommittees, inputs, asOf)
    if (seated.length === 0) return notApplicable('nobodySits')
    const due = seated.filter(({ committee }) => (committee.formedOn ?? initiative.startedOn ?? '') <= before)
    if (due.length === 0) return notApplicable('tooEarly')
    if (meetings === undefined) return unsure('meetingsNotStated')
    if (meetings.length > 0 && !meetings.some(isOfSteering)) return unsure('steeringNotMentioned')
    const histories = historiesOf(meetings, [...(decisions ?? []), ...(actionItems ?? [])], before)
    const since = addDays(before, 1)
    const wrong = []
    const open = []
    for (const { committee } of due) {
      const { last, met, hasSettled } = joined(histories.get(undefined), histories.get(committee.id))
      if (hasSettled) return pass()
      const { name } = committee
      if (last === undefined) wrong.push(finding('neverMet', committee, { committee: name, asOf }))
      else if (met === 0) {
        const days = daysBetween(last, asOf)
        const measured = fromRecord(days, { kind: 'quantity', in: 'days' }, 'days-since-last-meeting', 1, asOf)
        wrong.push(finding('notMet', committee, { committee: name, last, days, asOf }, measured))
      } else if (decisions === undefined || actionItems === undefined) {
        open.push(finding('workUnknown', committee, { committee: name, met, since }))
      } else {
        const measured = countOf(met, 'meetings', asOf)
        wrong.push(finding('nothingSettled', committee, { committee: name, met, since }, measured))
      }
    }
    return open.length > 0 ? unsure('workNotStated', open) : fail(wrong)
  },
  examples: [
    {
      title: 'one meeting, at which something was decided',
      record: {
        backboneSupport: { steeringCommittees: [{ id: 'steering', name: 'Steering committee' }] },
        continuousCommunication: {
          meetings: [steering('m1', '2023-10-12')],
          decisions: [{ id: 'd1', text: 'Begin with the schools', decidedOn: '2023-10-12', meeting: 'm1' }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'no meeting for a year; the one that was called nobody came to',
      record: {
        partners: [{ id: 'clinic', name: 'Clinic', sector: 'health' }],
        backboneSupport: { steeringCommittees: [{ id: 'steering', name: 'Steering committee' }] },
        continuousCommunication: {
          meetings: [
            steering('m1', '2022-12-31'),
            { ...steering('m2', '2023-11-09'), attendance: [{ partner: 'clinic', present: false }] },
            { id: 'm3', body: { kind: 'working-group' }, heldOn: '2023-12-01' },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['Steering committee last met on 2022-12-31, 365 days before 2023-12-31.'],
    },
    {
      title: 'two meetings, and all that was decided was decided by others',
      record: {
        backboneSupport: { steeringCommittees: [{ id: 'steering', name: 'Steering committee' }] },
        continuousCommunication: {
          meetings: [
            steering('m1', '2023-10-12'),
            steering('m2', '2023-12-12'),
            { id: 'm3', body: { kind: 'working-group' }, heldOn: '2023-12-01' },
          ],
          decisions: [{ id: 'd1', text: 'Print the list', decidedOn: '2023-12-01', meeting: 'm3' }],
          actionItems: [],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['Meetings of Steering committee since 2023-07-01: 2. Nothing was decided or promised at any of them.'],
    },
    {
      title: 'a committee that never met',
      record: {
        backboneSupport: { steeringCommittees: [{ id: 'steering', name: 'Steering committee' }] },
        continuousCommunication: { meetings: [] },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['No meeting of Steering committee had been held by 2023-12-31.'],
    },
    {
      title: 'a meeting, and no word on what was decided',
      record: {
        backboneSupport: { steeringCommittees: [{ id: 'steering', name: 'Steering committee' }] },
        continuousCommunication: { meetings: [steering('m1', '2023-10-12')] },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State what was decided under `continuousCommunication.decisions` and what was promised under `continuousCommunication.actionItems`, or empty lists if nothing was.',
        'Meetings of Steering committee since 2023-07-01: 1. The record does not say what was decided or promised.',
      ],
    },
    {
      title: 'a record of other meetings',
      record: {
        backboneSupport: { steeringCommittees: [{ id: 'steering', name: 'Steering committee' }] },
        continuousCommunication: { meetings: [{ id: 'm1', body: { kind: 'leaders' }, heldOn: '2023-10-09' }] },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'The record has meetings, but none of a steering committee: state those under `continuousCommunication.meetings`.',
      ],
    },
    {
      title: 'a committee formed last month',
      record: {
        backboneSupport: {
          steeringCommittees: [{ id: 'steering', name: 'Steering committee', formedOn: '2023-12-01' }],
        },
        continuousCommunication: { meetings: [] },
      },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['The steering committee has not been there long enough to be called idle.'],
    },
  ],
})

function steering(id: string, heldOn: string) {
  return { id, body: { kind: 'steering-committee' as const }, heldOn }
}

function isOfSteering({ body }: Meeting): boolean {
  return body.kind === 'steering-committee'
}

interface Settled {
  readonly meeting?: string | undefined
  readonly decidedOn?: PlainDate | undefined
  readonly agreedOn?: PlainDate | undefined
}

interface History {
  /** The day of the last meeting. */
  readonly last: PlainDate | undefined
  /** How many meetings there were since the day given. */
  readonly met: number
  /** Whether anything was settled at these. */
  readonly hasSettled: boolean
}

/**
 * The meetings somebody came to, by committee; those that do not say of which committee may be of any. What was settled
 * lately counts for all meetings where it does not say at which.
 */
function historiesOf(
  meetings: readonly Meeting[],
  settled: readonly Settled[],
  before: PlainDate,
): ReadonlyMap<string | undefined, History> {
  const settledAt = new Set(settled.map(({ meeting }) => meeting))
  const hasUnlinked = settled.some(
    ({ meeting, decidedOn, agreedOn = '' }) => meeting === undefined && (decidedOn ?? agreedOn) > before,
  )
  const attended = meetings
    .filter(isOfSteering)
    .filter(({ attendance }) => attendance === undefined || attendance.some(({ present }) => present))
  const byCommittee = Map.groupBy(attended, ({ body }): string | undefined => body.steeringCommittee)
  return new Map(
    [...byCommittee].map(([committee, all]) => {
      const recent = all.filter(({ heldOn }) => heldOn > before)
      const hasSettled = recent.some(({ id }) => hasUnlinked || settledAt.has(id))
      return [
        committee,
        {
          last: all
            .map(({ heldOn }) => heldOn)
            .sort()
            .at(-1),
          met: recent.length,
          hasSettled,
        },
      ]
    }),
  )
}

const none: History = { last: undefined, met: 0, hasSettled: false }

function joined(one: History = none, other: History = none): History {
  const [last] = [one.last, other.last]
    .filter((day) => day !== undefined)
    .sort()
    .reverse()
  return { last, met: one.met + other.met, hasSettled: one.hasSettled || other.hasSettled }
}
