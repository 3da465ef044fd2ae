// The money that the releases name.
import type { InitiativeRecordInput } from '@collective-impact/core'
import { publicPages } from './sources.ts'

const canadianDollars = { currency: 'CAD', sources: [publicPages] } as const

export const funding = {
  commitments: [
    {
      id: 'alberta-operating',
      funder: 'government-of-alberta',
      amount: 13_800_000,
      purpose: 'Operating funds',
      ...canadianDollars,
      note: 'Announced in the first quarter of 2009.',
    },
    {
      id: 'alberta-family-units',
      funder: 'government-of-alberta',
      amount: 8_900_000,
      purpose: 'Up to 80 family units',
      ...canadianDollars,
    },
    {
      id: 'calgary-units',
      funder: 'city-of-calgary',
      amount: 5_960_000,
      purpose: 'Up to 90 units',
      ...canadianDollars,
    },
    {
      id: 'provincial-requests-2011',
      funder: 'government-of-alberta',
      amount: 3_000_000,
      purpose: 'Request for proposals, 2011',
      ...canadianDollars,
      note: 'The source says "provincial".',
    },
    {
      id: 'federal-youth-requests-2011',
      funder: 'government-of-canada',
      amount: 600_000,
      purpose: 'Request for proposals, 2011: youth plan',
      ...canadianDollars,
      note: 'The source says "about".',
    },
    {
      id: 'federal-capital-requests-2011',
      funder: 'government-of-canada',
      amount: 1_000_000,
      purpose: 'Request for proposals, 2011: capital',
      ...canadianDollars,
    },
  ],
} as const satisfies InitiativeRecordInput['funding']
