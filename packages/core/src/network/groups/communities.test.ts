// Modularity found is held against the optimum of integer programs in scripts/reference.
import { describe, expect, test } from 'vitest'
import { isCollectiveImpactError } from '../../foundation/errors.ts'
import { networkOf } from '../network.ts'
import { findCommunities } from './communities.ts'

const pair = (from: string, to: string, weight?: number) => ({ from, to, weight })
const nodes = ['a', 'b', 'c', 'd', 'e', 'f', 'alone']
const triangles = [...['ab', 'bc', 'ca', 'de', 'ef', 'fd', 'cd']].map(([from = '', to = '']) => pair(from, to))

describe('communities', () => {
  test('are the parts that hardly any tie joins; who is tied to nobody is one alone', () => {
    const { communities, modularity } = findCommunities(networkOf({ directed: false, nodes, ties: triangles }), {
      seed: 1,
    })
    expect(communities).toEqual([['a', 'b', 'c'], ['d', 'e', 'f'], ['alone']])
    expect(modularity).toBeCloseTo(6 / 7 - 1 / 2, 12)
  })

  test('heed weights', () => {
    const ties = [...triangles.slice(0, 6).map(({ from, to }) => pair(from, to, 0.01)), pair('c', 'd', 9)]
    const { communities } = findCommunities(networkOf({ directed: false, nodes, ties }), { seed: 1 })
    expect(communities).toContainEqual(['c', 'd'])
  })

  test('are the same whatever weights are measured in', () => {
    const found = (weight: number) => {
      const ties = triangles.map(({ from, to }) => pair(from, to, weight))
      return findCommunities(networkOf({ directed: false, nodes, ties }), { seed: 1 }).communities
    }
    expect(found(2 ** -60)).toEqual(found(1))
    expect(found(2 ** 40)).toEqual(found(1))
  })

  test('are found along directions too', () => {
    const ties = triangles.flatMap(({ from, to }) => [pair(from, to), ...(from === 'c' ? [] : [pair(to, from)])])
    const { communities } = findCommunities(networkOf({ directed: true, nodes, ties }), { seed: 1 })
    expect(communities.slice(0, 2)).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ])
  })

  test('are more and smaller at a higher resolution', () => {
    const network = networkOf({ directed: false, nodes, ties: triangles })
    expect(findCommunities(network, { seed: 1, resolution: 9 }).communities).toHaveLength(7)
    expect(findCommunities(network, { seed: 1, resolution: 0.01 }).communities).toHaveLength(2)
  })

  test('of a network without ties are single members, and of an empty one none', () => {
    const single = findCommunities(networkOf({ directed: false, nodes, ties: [] }), { seed: 1 })
    expect(single).toMatchObject({ modularity: 'not-meaningful' })
    expect(single.communities).toHaveLength(7)
    expect(findCommunities(networkOf({ directed: true, nodes: [], ties: [] }), { seed: 1 }).communities).toEqual([])
  })

  test.each([
    { seed: -1 },
    { seed: 0.5 },
    { seed: 1, runs: 0 },
    { seed: 1, resolution: 0 },
    { seed: 1, resolution: Number.NaN },
  ])('are refused with %o', (options) => {
    expect(() => findCommunities(networkOf({ directed: false, nodes, ties: [] }), options)).toThrowError(
      expect.toSatisfy((error) => isCollectiveImpactError(error, 'network/invalid-option')),
    )
  })
})
