// Do several sectors sit on the steering committee?
import * as z from 'zod'
import { byText } from '../../../foundation/order.ts'
import type { Sector } from '../../../initiative/partner.ts'
import { defineCheck } from '../../define-check.ts'
import { countOf } from '../../from-record.ts'
import { fail, finding, notApplicable, pass, unsure } from '../../outcome.ts'
import { type Sitting, seatedCommittees } from '../../steering-seats.ts'

export const singleSectorSteering = defineCheck({
  id: 'backbone-support/single-sector-steering',
  title: 'The steering committee brings sectors together',
  failureTitle: 'The steering committee is of one sector',
  why: 'No sector can solve the problem alone. A committee of one sector sets a direction that the others were not asked about, and later do not follow.',
  whenItMisleads:
    'Seats say nothing of who is heard. Within one sector there can be more difference than between two, and for some problems a second sector at the table is far too few.',
  evidence: ['kania-kramer-2011', 'hanleybrown-et-al-2012'],
  remedy: {
    effort: 'medium',
    text: 'Ask which sectors hold a part of the problem or of its solution, and invite a leader of each that is missing.',
  },
  lifecycle: 'stable',
  options: z.strictObject({
    leastSectors: z
      .int()
      .min(1)
      .default(2)
      .describe(
        'The fewest sectors on one committee, residents counting as the community. Two are the least that make it cross-sector.',
      ),
  }),
  needs: ['steeringCommittees', 'partners', 'people'],
  messages: {
    tooFew: 'Sectors on {committee}: {sectors}; at least {leastSectors} are asked for.',
    unclear: '{committee} does not say which sectors all who sit on it are from.',
    committeesNotStated:
      'State the steering committee under `backboneSupport.steeringCommittees`, or an empty list if there is none.',
    nobodySits: 'There is no steering committee on which anybody sits.',
    sectorsNotStated:
      'State in `members` of each listed committee the `partner` each member is from, or for residents the `level`.',
  },
  evaluate({ steeringCommittees, partners, people, asOf }, { leastSectors }) {
    if (steeringCommittees === undefined) return unsure('committeesNotStated')
    const seated = seatedCommittees(steeringCommittees, { partners, people }, asOf)
    if (seated.length === 0) return notApplicable('nobodySits')
    const wrong = []
    const open = []
    for (const { committee, sittings = [] } of seated) {
      const sectors = new Set(sittings.flatMap((sitting) => sectorOf(sitting) ?? []))
      if (sectors.size >= leastSectors) return pass()
      if (committee.members === undefined || sittings.some((sitting) => sectorOf(sitting) === undefined)) {
        open.push(finding('unclear', committee, { committee: committee.name }))
        continue
      }
      const data = { committee: committee.name, sectors: [...sectors].sort(byText).join(', '), leastSectors }
      wrong.push(finding('tooFew', committee, data, countOf(sectors.size, 'sectors', asOf)))
    }
    return open.length > 0 ? unsure('sectorsNotStated', open) : fail(wrong)
  },
  examples: [
    {
      title: 'a clinic and a resident',
      record: {
        partners: [{ id: 'clinic', name: 'Clinic', sector: 'health' }],
        backboneSupport: {
          steeringCommittees: [
            {
              id: 'steering',
              name: 'Steering committee',
              members: [{ partner: 'clinic', level: 'executive' }, { level: 'resident' }],
            },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'pass',
      says: [],
    },
    {
      title: 'two nonprofits; business and government have left',
      record: {
        partners: [
          { id: 'shelter', name: 'Shelter', sector: 'nonprofit' },
          { id: 'kitchen', name: 'Kitchen', sector: 'nonprofit' },
          { id: 'bank', name: 'Bank', sector: 'business' },
          {
            id: 'city',
            name: 'City',
            sector: 'government',
            memberships: [{ role: 'partner', leftOn: '2023-06-30' }],
          },
        ],
        people: [{ id: 'cook', partner: 'kitchen', level: 'staff' }],
        backboneSupport: {
          steeringCommittees: [
            {
              id: 'steering',
              name: 'Steering committee',
              members: [
                { partner: 'shelter' },
                { person: 'cook' },
                { partner: 'bank', to: '2023-06-30' },
                { partner: 'city' },
              ],
            },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'fail',
      says: ['Sectors on Steering committee: nonprofit; at least 2 are asked for.'],
    },
    {
      title: 'a member of whom nothing is known',
      record: {
        partners: [{ id: 'shelter', name: 'Shelter', sector: 'nonprofit' }],
        backboneSupport: {
          steeringCommittees: [
            { id: 'steering', name: 'Steering committee', members: [{ partner: 'shelter' }, { role: 'chair' }] },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'unsure',
      says: [
        'State in `members` of each listed committee the `partner` each member is from, or for residents the `level`.',
        'Steering committee does not say which sectors all who sit on it are from.',
      ],
    },
    {
      title: 'a committee that everybody has left',
      record: {
        partners: [{ id: 'shelter', name: 'Shelter', sector: 'nonprofit' }],
        backboneSupport: {
          steeringCommittees: [
            { id: 'steering', name: 'Steering committee', members: [{ partner: 'shelter', to: '2023-06-30' }] },
          ],
        },
      },
      asOf: '2023-12-31',
      outcome: 'not-applicable',
      says: ['There is no steering committee on which anybody sits.'],
    },
  ],
})

function sectorOf({ organization, partner, level }: Sitting): Sector | undefined {
  if (partner !== undefined) return partner.sector
  return organization === undefined && level === 'resident' ? 'community' : undefined
}
