// Do people who live with the problem sit on the steering committee?
import * as z from 'zod'
import { defineCheck } from '../../define-check.ts'
import { countOf } from '../../from-record.ts'
import { fail, finding, notApplicable, pass, unsure } from '../../outcome.ts'
import { type Sitting, seatedCommittees } from '../../steering-seats.ts'

export const steeringWithoutCommunity = defineCheck({
  id: 'backbone-support/steering-without-community',
  title: 'People from the community sit on the steering committee',
  failureTitle: 'Nobody, or too few, from the community sit on the steering committee',
  why: 'Those who live with the problem know what the others only measure, and live with what is decided. Asked only afterwards, they can do no more than be against it.',
  whenItMisleads:
    'A seat is not a say: one resident among twenty executives rarely turns anything. Some initiatives give the community a body of its own with real power, which the check does not see.',
  evidence: ['cabaj-weaver-2016', 'kania-et-al-2022'],
  remedy: {
    effort: 'medium',
    text: 'Offer seats to residents and to people with lived experience, more than one, paid for their time, with somebody to prepare the meetings with them.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    leastSeats: z
      .int()
      .min(1)
      .default(1)
      .describe(
        'The fewest seats on one committee of residents or people with lived experience. One is the least; alone, a voice is easily lost.',
      ),
  }),
  needs: ['steeringCommittees', 'partners', 'people'],
  messages: {
    tooFew:
      'Seats on {committee} of residents or people who have lived the problem: {community} of {seats}; at least {leastSeats} asked for.',
    membersUnknown: '{committee} does not state who sits on it.',
    unclear:
      'Of {unknown} of {seats} seats on {committee} the record does not say whether who holds it has lived the problem.',
    committeesNotStated:
      'State the steering committee under `backboneSupport.steeringCommittees`, or an empty list if there is none.',
    nobodySits: 'There is no steering committee on which anybody sits.',
    communityNotStated:
      'State in `members` of each listed committee who sits on it, with the `level` `resident` for residents, and in `people` whether each of them has lived the problem, in `livedExperience`.',
  },
  evaluate({ steeringCommittees, partners, people, asOf }, { leastSeats }) {
    if (steeringCommittees === undefined) return unsure('committeesNotStated')
    const seated = seatedCommittees(steeringCommittees, { partners, people }, asOf)
    if (seated.length === 0) return notApplicable('nobodySits')
    const wrong = []
    const open = []
    for (const { committee, sittings } of seated) {
      const { name } = committee
      if (sittings === undefined) {
        open.push(finding('membersUnknown', committee, { committee: name }))
        continue
      }
      const community = sittings.filter(isOfCommunity).length
      const unknown = sittings.filter((sitting) => !isOfCommunity(sitting) && !isKnownNotToBe(sitting)).length
      const seats = sittings.length
      if (community >= leastSeats) return pass()
      if (community + unknown >= leastSeats)
        open.push(finding('unclear', committee, { committee: name, unknown, seats }))
      else {
        const measured = countOf(community, 'seats of the community', asOf)
        wrong.push(finding('tooFew', committee, { committee: name, community, seats, leastSeats }, measured))
      }
    }
    return open.length > 0 ? unsure('communityNotStated', open) : fail(wrong)
  },
  examples: [
    {
      title: 'a resident, and a director who has been homeless',
      record: {
        partners: [{ id: 'shelter', name: 'Shelter', sector: 'nonprofit' }],
        people: [{ id: 'director', partner: 'shelter', level: 'executive', livedExperience: true }],
        backboneSupport: {
          steeringCommittees: [
            {
              id: 'steering',
              name: 'Steering committee',
              members: [{ partner: 'shelter', person: 'director' }, { level: 'resident' }],
            },
          ],
        },
      },
      options: { leastSeats: 2 },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'a committee of executives; its resident has left',
      record: {
        partners: [{ id: 'clinic', name: 'Clinic', sector: 'health' }],
        people: [{ id: 'director', partner: 'clinic', level: 'executive', livedExperience: false }],
        backboneSupport: {
          steeringCommittees: [
            {
              id: 'steering',
              name: 'Steering committee',
              members: [{ person: 'director' }, { level: 'resident', to: '2023-06-30' }],
            },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: [
        'Seats on Steering committee of residents or people who have lived the problem: 0 of 1; at least 1 asked for.',
      ],
    },
    {
      title: 'executives of whom it is not said whether they have lived the problem',
      record: {
        partners: [{ id: 'clinic', name: 'Clinic', sector: 'health' }],
        backboneSupport: {
          steeringCommittees: [
            { id: 'steering', name: 'Steering committee', members: [{ partner: 'clinic', level: 'executive' }] },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `members` of each listed committee who sits on it, with the `level` `resident` for residents, and in `people` whether each of them has lived the problem, in `livedExperience`.',
        'Of 1 of 1 seats on Steering committee the record does not say whether who holds it has lived the problem.',
      ],
    },
    {
      title: 'no steering committee',
      record: { backboneSupport: { steeringCommittees: [] } },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['There is no steering committee on which anybody sits.'],
    },
  ],
})

function isOfCommunity({ level, livedExperience }: Sitting): boolean {
  return level === 'resident' || livedExperience === true
}

function isKnownNotToBe({ level, livedExperience }: Sitting): boolean {
  return level !== undefined && livedExperience === false
}
