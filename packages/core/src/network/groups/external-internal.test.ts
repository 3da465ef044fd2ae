// Whole networks are held against netseg in scripts/reference.
import { expect, test } from 'vitest'
import { networkOf } from '../network.ts'
import { externalInternalIndex } from './external-internal.ts'

const network = networkOf({
  directed: false,
  nodes: ['bank', 'clinic', 'college', 'library', 'school'],
  ties: [
    { from: 'school', to: 'library' },
    { from: 'school', to: 'clinic', weight: 5 },
    { from: 'library', to: 'clinic' },
    { from: 'school', to: 'bank' },
  ],
})
const sectors = new Map([
  ['school', 'education'],
  ['library', 'education'],
  ['college', 'education'],
  ['clinic', 'health'],
])

test('ties across groups are held against ties within, for all, each group and each member', () => {
  const found = externalInternalIndex(network, sectors)
  expect(found).toMatchObject({ external: 2, internal: 1, index: 1 / 3, ungrouped: 1 })
  expect(found.groups.get('education')).toEqual({ external: 2, internal: 1, index: 1 / 3 })
  expect(found.groups.get('health')).toEqual({ external: 2, internal: 0, index: 1 })
  expect(found.members.get('school')).toEqual({ external: 1, internal: 1, index: 0 })
  expect(found.members.get('college')).toEqual({ external: 0, internal: 0, index: 'not-meaningful' })
  expect(found.members.has('bank')).toBe(false)
})

test('each direction of a tie counts', () => {
  const ties = [
    { from: 'school', to: 'clinic' },
    { from: 'clinic', to: 'school' },
    { from: 'school', to: 'library' },
  ]
  const directed = networkOf({ directed: true, nodes: network.nodes, ties })
  expect(externalInternalIndex(directed, sectors)).toMatchObject({ external: 2, internal: 1 })
})
