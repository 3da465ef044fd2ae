// Are the organizations on the steering committee represented by those who can decide for them?
import * as z from 'zod'
import { Share } from '../../../foundation/schema.ts'
import { defineCheck } from '../../define-check.ts'
import { leastCount, shareOf } from '../../from-record.ts'
import { fail, finding, notApplicable, pass, unsure } from '../../outcome.ts'
import { seatedCommittees } from '../../steering-seats.ts'

export const steeringWithoutExecutives = defineCheck({
  id: 'backbone-support/steering-without-executives',
  title: 'Leaders of organizations sit on the steering committee',
  failureTitle: 'Too few leaders of organizations sit on the steering committee',
  why: 'Only those who lead an organization can change what it does. What delegates agree on has to be decided again at home, and often is not.',
  whenItMisleads:
    'In a large agency a senior officer may decide more than an executive elsewhere. Residents and volunteers are not counted: a group they carry has no executive to send.',
  evidence: ['kania-kramer-2011', 'hanleybrown-et-al-2012'],
  remedy: {
    effort: 'medium',
    text: 'Ask the head of each organization to take its seat, and in return keep the meetings to what only heads can decide.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    leastShare: Share.default(0.5).describe(
      'The least share of organizations on one committee that an executive represents. Below half, most of what is agreed is decided elsewhere.',
    ),
  }),
  needs: ['steeringCommittees', 'partners', 'people'],
  messages: {
    tooFew:
      'Executives represent {executives} of the {organizations} organizations on {committee}; at least {least} are asked for.',
    membersUnknown: '{committee} does not state who sits on it.',
    unclear:
      '{committee} does not say of {unknown} of its {organizations} organizations at which level they sit there.',
    committeesNotStated:
      'State the steering committee under `backboneSupport.steeringCommittees`, or an empty list if there is none.',
    noOrganizations: 'There is no steering committee on which organizations sit.',
    levelsNotStated: 'State in `members` of each listed committee the `level` of each member.',
  },
  evaluate({ steeringCommittees, partners, people, asOf }, { leastShare }) {
    if (steeringCommittees === undefined) return unsure('committeesNotStated')
    const wrong = []
    const open = []
    for (const { committee, sittings } of seatedCommittees(steeringCommittees, { partners, people }, asOf)) {
      if (sittings === undefined) {
        open.push(finding('membersUnknown', committee, { committee: committee.name }))
        continue
      }
      const counted = sittings.filter(
        ({ organization, level }) => organization !== undefined && level !== 'resident' && level !== 'volunteer',
      )
      const byOrganization = [...Map.groupBy(counted, ({ organization }) => organization).values()]
      const organizations = byOrganization.length
      if (organizations === 0) continue
      const levels = byOrganization.map((seats) => seats.map(({ level }) => level))
      const executives = levels.filter((each) => each.includes('executive')).length
      const unknown = levels.filter((each) => !each.includes('executive') && each.includes(undefined)).length
      if (executives / organizations >= leastShare) return pass()
      if ((executives + unknown) / organizations >= leastShare) {
        open.push(finding('unclear', committee, { committee: committee.name, unknown, organizations }))
        continue
      }
      const measured = shareOf(executives, organizations, 'organizations', asOf)
      const data = {
        committee: committee.name,
        executives,
        organizations,
        least: leastCount(leastShare, organizations),
      }
      wrong.push(finding('tooFew', committee, data, measured))
    }
    if (open.length > 0) return unsure('levelsNotStated', open)
    return wrong.length > 0 ? fail(wrong) : notApplicable('noOrganizations')
  },
  examples: [
    {
      title: 'an executive for one of two organizations; a resident beside them',
      record: {
        partners: [
          { id: 'clinic', name: 'Clinic', sector: 'health' },
          { id: 'school', name: 'School', sector: 'education' },
        ],
        people: [{ id: 'principal', partner: 'school', level: 'executive' }],
        backboneSupport: {
          steeringCommittees: [
            {
              id: 'steering',
              name: 'Steering committee',
              members: [{ partner: 'clinic', level: 'staff' }, { person: 'principal' }, { level: 'resident' }],
            },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'delegates for two of three organizations; one executive has given up the seat',
      record: {
        partners: [
          { id: 'clinic', name: 'Clinic', sector: 'health' },
          { id: 'school', name: 'School', sector: 'education' },
          { id: 'bank', name: 'Bank', sector: 'business' },
        ],
        backboneSupport: {
          steeringCommittees: [
            {
              id: 'steering',
              name: 'Steering committee',
              members: [
                { partner: 'clinic', level: 'executive', to: '2023-06-30' },
                { partner: 'clinic', level: 'staff' },
                { partner: 'school', level: 'manager' },
                { partner: 'bank', level: 'executive' },
              ],
            },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['Executives represent 1 of the 3 organizations on Steering committee; at least 2 are asked for.'],
    },
    {
      title: 'a member whose level is not stated',
      record: {
        partners: [
          { id: 'clinic', name: 'Clinic', sector: 'health' },
          { id: 'school', name: 'School', sector: 'education' },
        ],
        backboneSupport: {
          steeringCommittees: [
            {
              id: 'steering',
              name: 'Steering committee',
              members: [{ partner: 'clinic', level: 'staff' }, { partner: 'school' }],
            },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `members` of each listed committee the `level` of each member.',
        'Steering committee does not say of 1 of its 2 organizations at which level they sit there.',
      ],
    },
    {
      title: 'a committee of residents',
      record: {
        backboneSupport: {
          steeringCommittees: [{ id: 'residents', name: 'Council of residents', members: [{ level: 'resident' }] }],
        },
      },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['There is no steering committee on which organizations sit.'],
    },
  ],
})
