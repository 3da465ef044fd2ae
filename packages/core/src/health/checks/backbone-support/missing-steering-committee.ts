// Is there a steering committee with somebody on it?
import * as z from 'zod'
import { defineCheck } from '../../define-check.ts'
import { holdsOn } from '../../holds-on.ts'
import { fail, finding, pass, unsure } from '../../outcome.ts'

export const missingSteeringCommittee = defineCheck({
  id: 'backbone-support/missing-steering-committee',
  title: 'There is a steering committee',
  failureTitle: 'There is no steering committee',
  why: 'Somebody from across the sectors has to set the direction and stand up for it; a backbone that steers alone ends up owning what was to be common.',
  whenItMisleads:
    'In the first months an informal circle does the work of a steering committee. A committee on paper may never meet; see `continuous-communication/infrequent-leadership-meetings`.',
  evidence: ['hanleybrown-et-al-2012'],
  remedy: {
    effort: 'medium',
    text: 'Invite leaders of the sectors that matter for the problem, and people who live it, to a committee with a written charter.',
  },
  lifecycle: 'stable',
  options: z.strictObject({}),
  needs: ['steeringCommittees'],
  messages: {
    none: 'No steering committee had been formed by {asOf}.',
    empty: 'Nobody sits on {committee}.',
    membersUnknown: '{committee} does not state who sits on it.',
    committeesNotStated:
      'State the steering committee under `backboneSupport.steeringCommittees`, or an empty list if there is none.',
    membersNotStated: 'State in `members` of each listed committee who sits on it, or an empty list.',
  },
  evaluate({ steeringCommittees, asOf }) {
    if (steeringCommittees === undefined) return unsure('committeesNotStated')
    if (steeringCommittees.length === 0) return fail([finding('none', 'steeringCommittees', { asOf })])
    if (steeringCommittees.some(({ members = [] }) => members.some((seat) => holdsOn(seat, asOf)))) return pass()
    const unknown = steeringCommittees.filter(({ members }) => members === undefined)
    if (unknown.length > 0) {
      return unsure(
        'membersNotStated',
        unknown.map((committee) => finding('membersUnknown', committee, { committee: committee.name })),
      )
    }
    return fail(steeringCommittees.map((committee) => finding('empty', committee, { committee: committee.name })))
  },
  examples: [
    {
      title: 'a committee with a member',
      record: {
        partners: [{ id: 'clinic', name: 'Clinic', sector: 'health' }],
        backboneSupport: {
          steeringCommittees: [{ id: 'steering', name: 'Steering committee', members: [{ partner: 'clinic' }] }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a committee that everybody has left',
      record: {
        partners: [{ id: 'clinic', name: 'Clinic', sector: 'health' }],
        backboneSupport: {
          steeringCommittees: [
            { id: 'steering', name: 'The committee', members: [{ partner: 'clinic', to: '2023-06-30' }] },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['Nobody sits on The committee.'],
    },
    {
      title: 'a committee that is formed only later',
      record: {
        backboneSupport: {
          steeringCommittees: [{ id: 'steering', name: 'Steering committee', formedOn: '2024-02-01' }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['No steering committee had been formed by 2023-12-31.'],
    },
    {
      title: 'a committee whose members are not on record',
      record: { backboneSupport: { steeringCommittees: [{ id: 'steering', name: 'The committee' }] } },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `members` of each listed committee who sits on it, or an empty list.',
        'The committee does not state who sits on it.',
      ],
    },
  ],
})
