import { describe, expect, test } from 'vitest'
import { parseInitiative } from '../../initiative/parse-initiative.ts'
import { projectOntoActors } from '../two-mode/projection.ts'
import { activityNetwork } from './activity-network.ts'

const record = parseInitiative({
  formatVersion: 1,
  initiative: { id: 'alder-reads', name: 'Alder Reads' },
  partners: [
    { id: 'clinic', name: 'Clinic', sector: 'health' },
    { id: 'library', name: 'Library', sector: 'education' },
    { id: 'school', name: 'School', sector: 'education', memberships: [{ role: 'partner', leftOn: '2023-12-31' }] },
  ],
  mutuallyReinforcingActivities: {
    activities: [
      { id: 'tutoring', name: 'Tutoring', lead: 'school', partners: [{ partner: 'library' }, { partner: 'clinic' }] },
      { id: 'books', name: 'Books', lead: 'library', partners: [{ partner: 'library' }], endsOn: '2023-06-30' },
      { id: 'camp', name: 'Camp', lead: 'school' },
    ],
  },
})

describe('partners and activities', () => {
  test('are those of the day', () => {
    expect(activityNetwork(record, { asOf: '2024-01-01' })).toEqual({
      actors: ['clinic', 'library'],
      events: ['tutoring'],
      ties: [
        { actor: 'clinic', event: 'tutoring' },
        { actor: 'library', event: 'tutoring' },
      ],
    })
  })

  test('tie partners that share activities', () => {
    const network = activityNetwork(record, { asOf: '2023-01-01' })
    if (typeof network === 'string') throw new TypeError(network)
    expect(network.events).toEqual(['books', 'camp', 'tutoring'])
    expect(projectOntoActors(network).ties).toEqual([
      { from: 'clinic', to: 'library', weight: 1 },
      { from: 'clinic', to: 'school', weight: 1 },
      { from: 'library', to: 'school', weight: 1 },
    ])
  })

  test('may not be stated', () => {
    const { mutuallyReinforcingActivities: _, ...without } = record
    expect(activityNetwork(without, { asOf: '2024-01-01' })).toBe('not-stated')
  })
})
