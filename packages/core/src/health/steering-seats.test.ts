import { expect, test } from 'vitest'
import { SteeringCommittee } from '../conditions/backbone-support/steering-committee.ts'
import { Partner } from '../initiative/partner.ts'
import { Person } from '../initiative/person.ts'
import { seatedCommittees } from './steering-seats.ts'

const committee = (members?: readonly object[]) =>
  SteeringCommittee.parse({ id: 'steering', name: 'Steering', members })
const partner = (id: string, leftOn?: string) =>
  Partner.parse({ id, name: id, sector: 'health', memberships: [{ role: 'partner', leftOn }] })
const day = '2023-12-31'

test('a seat counts from its first day to its last, and while its organization belongs', () => {
  const members = [
    { partner: 'clinic', from: '2024-01-01' },
    { partner: 'clinic', to: '2023-12-30' },
    { partner: 'clinic', from: day, to: day, level: 'senior' },
    { partner: 'gone' },
  ]
  const partners = [partner('clinic'), partner('gone', '2023-12-30')]
  const [seated] = seatedCommittees([committee(members)], { partners }, day)
  expect(seated?.sittings).toMatchObject([{ organization: 'clinic', partner: { id: 'clinic' }, level: 'senior' }])
})

test('the person says what the seat does not; of their standing the seat goes first', () => {
  const people = [Person.parse({ id: 'nurse', partner: 'clinic', level: 'staff', livedExperience: true })]
  const [seated] = seatedCommittees(
    [committee([{ person: 'nurse', level: 'senior' }, { person: 'nurse' }])],
    { people },
    day,
  )
  expect(seated?.sittings).toEqual([
    { organization: 'clinic', partner: undefined, level: 'senior', livedExperience: true },
    { organization: 'clinic', partner: undefined, level: 'staff', livedExperience: true },
  ])
})

test('a committee on which nobody sits is left out, one that does not say who is not', () => {
  expect(seatedCommittees([committee([]), committee([{ partner: 'clinic', to: '2023-06-30' }])], {}, day)).toEqual([])
  expect(seatedCommittees([committee()], {}, day)).toEqual([{ committee: committee(), sittings: undefined }])
})
