import { expect, test } from 'vitest'
import { type Membership, Partner } from '../initiative/partner.ts'
import { formalPartners, membershipsOn } from './partner-roles.ts'

const day = '2023-12-31'

function partner(...memberships: readonly Membership[]): Partner {
  return { ...Partner.parse({ id: 'clinic', name: 'Clinic', sector: 'health' }), memberships }
}

test('memberships hold from their first to their last day', () => {
  const first = { role: 'affiliate', leftOn: '2023-12-30' } as const
  const second = { role: 'partner', joinedOn: day, leftOn: day } as const
  const third = { role: 'funder', joinedOn: '2024-01-01' } as const
  expect(membershipsOn(partner(first, second, third), day)).toEqual([second])
  expect(membershipsOn(partner(first, third), day)).toEqual([])
})

test('who does not state memberships belongs as a plain partner; who states that there are none does not belong', () => {
  expect(membershipsOn(Partner.parse({ id: 'clinic', name: 'Clinic', sector: 'health' }), day)).toEqual([
    { role: 'partner' },
  ])
  expect(membershipsOn(partner(), day)).toEqual([])
})

test('affiliates are outside the formal group', () => {
  const [inside, outside] = [partner({ role: 'affiliate' }, { role: 'funder' }), partner({ role: 'affiliate' })]
  expect(formalPartners([inside, outside], day)).toEqual([inside])
})
