// Do leaders come themselves, or do they send somebody who may not decide?
import * as z from 'zod'
import type { Attendance } from '../../../conditions/continuous-communication/meeting.ts'
import { Share } from '../../../foundation/schema.ts'
import type { Level } from '../../../initiative/person.ts'
import { defineCheck } from '../../define-check.ts'
import { shareOf } from '../../from-record.ts'
import { presenceByPartner } from '../../leaders-attendance.ts'
import { leadershipMeetings } from '../../leadership-meetings.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'
import { formalPartners } from '../../partner-roles.ts'

export const delegatedAttendance = defineCheck({
  id: 'continuous-communication/delegated-attendance',
  title: 'Leaders come to their meetings themselves',
  failureTitle: 'Some leaders send delegates to their meetings',
  why: 'Trust grows between the people who meet, and only those who can decide can promise. In the initiatives the framework was drawn from, sending a delegate of lower standing was not accepted.',
  whenItMisleads:
    'A delegate who always comes and may decide does more than a leader who is always away. A member of lower standing who holds the seat counts as coming in person.',
  evidence: ['kania-kramer-2011'],
  remedy: {
    effort: 'medium',
    text: 'Ask the leader of each listed partner what would make the meetings worth their own time: fewer reports, more decisions. Or give the seat to the person who comes, with the power to decide.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    mostShare: Share.default(0.25).describe(
      'The greatest share of the meetings somebody came to, at which that was only a delegate. One in four leaves room for illness and travel.',
    ),
    leastMeetings: z
      .int()
      .min(1)
      .default(3)
      .describe('The least number of meetings somebody came to, from which a partner is judged. Twice may be chance.'),
    windowDays: z
      .int()
      .min(1)
      .default(365)
      .describe('How many days back meetings count. A year evens out holidays and shows habits as they are now.'),
  }),
  needs: ['partners', 'people', 'meetings'],
  messages: {
    delegated:
      '{partner} sent a delegate to {delegated} of the {came} meetings of leaders that somebody came to for it.',
    unclear: 'For {partner}, {unstated} of {came} meetings do not say whether it was a delegate who came.',
    meetingsNotStated: 'State the meetings of leaders under `continuousCommunication.meetings`.',
    noMeetings: 'No meeting of leaders is on record for the days asked about.',
    tooFewMeetings:
      'State in `attendance` of the meetings of leaders who came; no partner has come often enough to judge by.',
    delegatesNotStated: 'State in `attendance`, as `delegate`, whether those who came stood in for the member.',
  },
  evaluate({ partners = [], people, meetings, asOf }, { mostShare, leastMeetings, windowDays }) {
    if (meetings === undefined) return unsure('meetingsNotStated')
    const held = leadershipMeetings(meetings, windowDays, asOf)
    if (held.length === 0) return notApplicable('noMeetings')
    const presence = presenceByPartner(held)
    const levels = new Map<string, Level>(people?.map(({ id, level }) => [id, level]))
    const judged = formalPartners(partners, asOf).flatMap((partner) => {
      const times = (presence.get(partner.id) ?? []).filter(({ came }) => came.length > 0)
      const standing = times.map(({ came }) => standingOf(came, levels))
      const delegated = standing.filter((one) => one === 'delegate').length
      const unstated = standing.filter((one) => one === 'not-stated').length
      return times.length >= leastMeetings ? [{ partner, came: times.length, delegated, unstated }] : []
    })
    if (judged.length === 0) return unsure('tooFewMeetings')
    const wrong = judged.filter(({ came, delegated }) => delegated / came > mostShare)
    const open = judged.filter(({ came, delegated, unstated }) => (delegated + unstated) / came > mostShare)
    return verdict(
      wrong.map(({ partner, came, delegated }) => {
        const measured = shareOf(delegated, came, 'meetings a delegate came to', asOf)
        return finding('delegated', partner, { partner: partner.name, delegated, came }, measured)
      }),
      open.map(({ partner, came, unstated }) => finding('unclear', partner, { partner: partner.name, unstated, came })),
      'delegatesNotStated',
    )
  },
  examples: [
    {
      title: 'a delegate at one of four meetings, and one beside the leader',
      record: {
        partners: [{ id: 'clinic', name: 'Clinic', sector: 'health' }],
        continuousCommunication: {
          meetings: [
            meeting('2023-02-01', { delegate: false }),
            meeting('2023-03-01', { delegate: true }),
            meeting('2023-04-01', { delegate: true }, { delegate: false }),
            meeting('2023-05-01', { delegate: false }),
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a delegate at two of three meetings',
      record: {
        partners: [{ id: 'clinic', name: 'Clinic', sector: 'health' }],
        continuousCommunication: {
          meetings: [
            meeting('2023-02-01', { delegate: true }),
            meeting('2023-03-01', { delegate: true }),
            meeting('2023-04-01', { delegate: false }),
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['Clinic sent a delegate to 2 of the 3 meetings of leaders that somebody came to for it.'],
    },
    {
      title: 'a chief executive who stands in for the president is no delegate of lower standing',
      record: {
        partners: [{ id: 'clinic', name: 'Clinic', sector: 'health' }],
        people: [{ id: 'chief', partner: 'clinic', level: 'executive' }],
        continuousCommunication: {
          meetings: ['2023-02-01', '2023-03-01', '2023-04-01'].map((day) =>
            meeting(day, { delegate: true, person: 'chief' }),
          ),
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'meetings that do not say who was a delegate',
      record: {
        partners: [{ id: 'clinic', name: 'Clinic', sector: 'health' }],
        continuousCommunication: {
          meetings: ['2023-02-01', '2023-03-01', '2023-04-01'].map((day) => meeting(day, {})),
        },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `attendance`, as `delegate`, whether those who came stood in for the member.',
        'For Clinic, 3 of 3 meetings do not say whether it was a delegate who came.',
      ],
    },
    {
      title: 'only meetings of working groups',
      record: {
        continuousCommunication: { meetings: [{ id: 'm1', body: { kind: 'working-group' }, heldOn: '2023-02-01' }] },
      },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['No meeting of leaders is on record for the days asked about.'],
    },
  ],
})

function meeting(heldOn: string, ...came: readonly { readonly delegate?: boolean; readonly person?: string }[]) {
  const attendance = came.map((entry) => ({ partner: 'clinic', present: true, ...entry }))
  return { id: heldOn, body: { kind: 'leaders' as const }, heldOn, attendance }
}

/** Of several who came for a partner, the one of the highest standing counts. */
function standingOf(
  came: readonly Attendance[],
  levels: ReadonlyMap<string, Level>,
): 'in-person' | 'delegate' | 'not-stated' {
  const isLeader = ({ delegate, level, person }: Attendance) =>
    delegate === false || (level ?? levels.get(person ?? '')) === 'executive'
  if (came.some(isLeader)) return 'in-person'
  return came.some(({ delegate }) => delegate === undefined) ? 'not-stated' : 'delegate'
}
