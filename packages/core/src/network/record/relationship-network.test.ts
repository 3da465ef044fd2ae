import { describe, expect, test } from 'vitest'
import { rating, recordWith, type Wave } from '../../../test/network/waves.ts'
import { isCollectiveImpactError } from '../../foundation/errors.ts'
import { type RelationshipNetworkQuery, relationshipNetwork } from './relationship-network.ts'

const asOf = '2024-12-31'
const relationships: Wave['relationships'] = [
  { ...rating('clinic', 'school', 4), intensity: 'integration', frequency: 'weekly' },
  { ...rating('clinic', 'school', 2), intensity: 'awareness', frequency: 'yearly' },
  { ...rating('school', 'library', 2), intensity: 'cooperation', frequency: 'irregular' },
  { from: 'library', to: 'library', intensity: 'integration' },
  { from: 'library', to: 'clinic' },
]

function networkOfWave(query: Partial<RelationshipNetworkQuery> = {}, wave: Partial<Wave> = {}) {
  const record = recordWith([{ id: 'first', askedOn: '2024-03-01', relationships, ...wave }])
  const found = relationshipNetwork(record, { asOf, ...query })
  if (typeof found === 'string') throw new TypeError(found)
  return found
}

const ties = (query: Partial<RelationshipNetworkQuery>) =>
  networkOfWave(query).network.ties.map(({ from, to, weight }) => `${from} → ${to} ${weight}`)

describe('the network of a wave', () => {
  test('ties each partner to those it names, once, and nobody to itself', () => {
    expect(ties({})).toEqual(['clinic → school 1', 'library → clinic 1', 'school → library 1'])
  })

  test('has those who were asked for members, or who belonged, and whoever is named', () => {
    expect(networkOfWave().network.nodes).toEqual(['clinic', 'college', 'library', 'school'])
    const { network, silent } = networkOfWave({}, { asked: ['clinic'] })
    expect(network.nodes).toEqual(['clinic', 'library', 'school'])
    expect(silent).toEqual([])
    expect(networkOfWave({}, { asked: ['clinic', 'college'] }).silent).toEqual(['college'])
    expect(networkOfWave().silent).toBeUndefined()
  })

  test.each([
    ['intensity', { intensity: 'coordination' }, ['clinic → school 1'], 1],
    ['frequency', { frequency: 'monthly' }, ['clinic → school 1'], 1],
    ['trust', { trust: 3 }, ['clinic → school 1'], 1],
    ['value', { value: 1 }, ['clinic → school 1', 'school → library 1'], 1],
    ['both', { intensity: 'integration', trust: 3.5 }, [], 1],
  ] as const)('has a layer for %s, without what is not stated', (_, layer, expected, unstated) => {
    expect(ties({ layer })).toEqual(expected)
    expect(networkOfWave({ layer }).unstated).toBe(unstated)
  })

  test('weighs ties by what is said, averaged where it is said twice', () => {
    expect(ties({ weight: 'closeness' })).toEqual(['clinic → school 4', 'school → library 2'])
    expect(ties({ weight: 'trust' })).toEqual(['clinic → school 3', 'school → library 2'])
    expect(networkOfWave({ weight: 'value' }).unstated).toBe(1)
  })

  test('refuses ratings that cannot be', () => {
    expect(() => networkOfWave({ layer: { trust: 5 } })).toThrowError(
      expect.toSatisfy((error) => isCollectiveImpactError(error, 'network/invalid-option')),
    )
  })

  test('may be missing', () => {
    expect(relationshipNetwork(recordWith(undefined), { asOf })).toBe('not-stated')
    expect(relationshipNetwork(recordWith([]), { asOf })).toBe('not-collected')
  })
})
