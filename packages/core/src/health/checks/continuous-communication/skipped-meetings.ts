// Do partners come to the meetings of leaders they are invited to?
import * as z from 'zod'
import { Share } from '../../../foundation/schema.ts'
import { defineCheck } from '../../define-check.ts'
import { shareOf } from '../../from-record.ts'
import { presenceByPartner } from '../../leaders-attendance.ts'
import { leadershipMeetings } from '../../leadership-meetings.ts'
import { finding, notApplicable, unsure, verdict } from '../../outcome.ts'
import { formalPartners } from '../../partner-roles.ts'

export const skippedMeetings = defineCheck({
  id: 'continuous-communication/skipped-meetings',
  title: 'Partners come to the meetings of leaders',
  failureTitle: 'Some partners skip the meetings of leaders',
  why: 'A leader who stays away learns of decisions afterwards and feels bound by none; in the initiatives the framework was drawn from, skipping was not accepted.',
  whenItMisleads:
    'Attendance says who was in the room, not who took part. Somebody sent instead of the leader counts as present here. A partner that nobody invited is not seen.',
  evidence: ['kania-kramer-2011'],
  remedy: {
    effort: 'medium',
    text: 'Ask the leader of each listed partner what would make the meetings worth coming to, and whether another seat at the table suits it better.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    mostShare: Share.default(0.25).describe(
      'The greatest share of meetings a partner may miss. Who misses one in four of monthly meetings still comes every other month at worst.',
    ),
    leastInvitations: z
      .int()
      .min(1)
      .default(3)
      .describe('The least number of invitations from which a partner is judged. Two absences may be chance.'),
    windowDays: z
      .int()
      .min(1)
      .default(365)
      .describe('How many days back meetings count. A year evens out holidays and shows habits as they are now.'),
  }),
  needs: ['partners', 'meetings'],
  messages: {
    skipped: '{partner} missed {missed} of {invited} meetings of leaders.',
    noAttendance: 'Attendance of the meeting of {heldOn} is not on record.',
    meetingsNotStated: 'State the meetings of leaders under `continuousCommunication.meetings`.',
    noMeetings: 'No meeting of leaders is on record for the days asked about.',
    tooFewInvitations: 'No partner has been invited often enough to judge by.',
    attendanceNotStated: 'State in `attendance` of each listed meeting who was invited and who came.',
  },
  evaluate({ partners = [], meetings, asOf }, { mostShare, leastInvitations, windowDays }) {
    if (meetings === undefined) return unsure('meetingsNotStated')
    const held = leadershipMeetings(meetings, windowDays, asOf)
    if (held.length === 0) return notApplicable('noMeetings')
    const presence = presenceByPartner(held)
    const judged = formalPartners(partners, asOf).flatMap((partner) => {
      const meetings = presence.get(partner.id) ?? []
      const missed = meetings.filter(({ came }) => came.length === 0).length
      return meetings.length >= leastInvitations ? [{ partner, invited: meetings.length, missed }] : []
    })
    const wrong = judged
      .filter(({ invited, missed }) => missed / invited > mostShare)
      .map(({ partner, invited, missed }) => {
        const measured = shareOf(missed, invited, 'meetings missed', asOf)
        return finding('skipped', partner, { partner: partner.name, missed, invited }, measured)
      })
    const open = held
      .filter(({ attendance }) => attendance === undefined)
      .map((meeting) => finding('noAttendance', meeting, { heldOn: meeting.heldOn }))
    if (judged.length === 0 && open.length === 0) return unsure('tooFewInvitations')
    return verdict(wrong, open, 'attendanceNotStated')
  },
  examples: [
    {
      title: 'a partner that missed one of four meetings',
      record: {
        partners: [{ id: 'clinic', name: 'Clinic', sector: 'health' }],
        continuousCommunication: {
          meetings: [
            meeting('m1', '2023-02-01', true),
            meeting('m2', '2023-03-01', false),
            meeting('m3', '2023-04-01', true),
            meeting('m4', '2023-05-01', true),
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a partner that missed two of three',
      record: {
        partners: [{ id: 'clinic', name: 'Clinic', sector: 'health' }],
        continuousCommunication: {
          meetings: [
            meeting('m1', '2023-02-01', true),
            meeting('m2', '2023-03-01', false),
            meeting('m3', '2023-04-01', false),
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['Clinic missed 2 of 3 meetings of leaders.'],
    },
    {
      title: 'a partner that has left, and one that sent two people, of whom one came',
      record: {
        partners: [
          { id: 'clinic', name: 'Clinic', sector: 'health', memberships: [{ role: 'partner', leftOn: '2023-06-30' }] },
          { id: 'library', name: 'Library', sector: 'education' },
        ],
        continuousCommunication: {
          meetings: ['2023-02-01', '2023-03-01', '2023-04-01'].map((heldOn) => ({
            id: heldOn,
            body: { kind: 'leaders' },
            heldOn,
            attendance: [
              { partner: 'clinic', present: false },
              { partner: 'library', present: false },
              { partner: 'library', present: true },
            ],
          })),
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a meeting without a list of who came',
      record: {
        continuousCommunication: { meetings: [{ id: 'm1', body: { kind: 'leaders' }, heldOn: '2023-02-01' }] },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `attendance` of each listed meeting who was invited and who came.',
        'Attendance of the meeting of 2023-02-01 is not on record.',
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

function meeting(id: string, heldOn: string, present: boolean) {
  return { id, body: { kind: 'leaders' as const }, heldOn, attendance: [{ partner: 'clinic', present }] }
}
