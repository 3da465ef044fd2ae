// Measures are held against igraph, sna and networkx in scripts/reference.
import { describe, expect, test } from 'vitest'
import { isCollectiveImpactError } from '../foundation/errors.ts'
import { networkOf } from './network.ts'
import { reversed, unweighted, withoutDirections } from './transformed.ts'

describe('a network', () => {
  test('lists members and ties in order, sets ties to oneself aside and adds up repeated ones', () => {
    const ties = [
      { from: 'school', to: 'library', weight: 2 },
      { from: 'library', to: 'school' },
      { from: 'library', to: 'library' },
      { from: 'clinic', to: 'school' },
    ]
    const nodes = ['school', 'library', 'clinic', 'office']
    expect(networkOf({ directed: false, nodes, ties })).toEqual({
      directed: false,
      nodes: ['clinic', 'library', 'office', 'school'],
      ties: [
        { from: 'clinic', to: 'school', weight: 1 },
        { from: 'library', to: 'school', weight: 3 },
      ],
      selfTies: 1,
      repeatedTies: 1,
    })
    expect(networkOf({ directed: true, nodes, ties }).ties).toHaveLength(3)
  })

  test('may be empty', () => {
    expect(networkOf({ directed: true, nodes: [], ties: [] })).toMatchObject({ nodes: [], ties: [] })
  })

  test('is refused with every issue at once', () => {
    const wrong = () =>
      networkOf({
        directed: true,
        nodes: ['a', 'a'],
        ties: [
          { from: 'a', to: 'b' },
          { from: 'a', to: 'a', weight: 0 },
          { from: 'c', to: 'a', weight: Number.NaN },
        ],
      })
    expect(wrong).toThrowError(expect.toSatisfy((error) => isCollectiveImpactError(error, 'network/invalid-network')))
    expect(wrong).toThrowError(
      expect.objectContaining({
        issues: [
          expect.objectContaining({ code: 'record/duplicate-id', path: ['nodes', 1] }),
          expect.objectContaining({ code: 'record/unknown-reference', path: ['ties', 0, 'to'] }),
          expect.objectContaining({ code: 'input/invalid-value', path: ['ties', 1, 'weight'] }),
          expect.objectContaining({ code: 'record/unknown-reference', path: ['ties', 2, 'from'] }),
          expect.objectContaining({ code: 'input/invalid-value', path: ['ties', 2, 'weight'] }),
        ],
      }),
    )
  })
})

describe('another view of a network', () => {
  const ties = [
    { from: 'a', to: 'b', weight: 2 },
    { from: 'b', to: 'a', weight: 3 },
    { from: 'c', to: 'b' },
  ]
  const network = networkOf({ directed: true, nodes: ['a', 'b', 'c'], ties })

  test('without directions takes either way, or both', () => {
    const mutual = { from: 'a', to: 'b', weight: 5 }
    expect(withoutDirections(network).ties).toEqual([mutual, { from: 'b', to: 'c', weight: 1 }])
    expect(withoutDirections(network, { tied: 'both' }).ties).toEqual([mutual])
  })

  test('turned around twice is what it was', () => {
    expect(reversed(network).ties).toContainEqual({ from: 'b', to: 'c', weight: 1 })
    expect(reversed(reversed(network))).toEqual(network)
  })

  test('without weights has ties alike', () => {
    expect(unweighted(network).ties.map(({ weight }) => weight)).toEqual([1, 1, 1])
  })
})
