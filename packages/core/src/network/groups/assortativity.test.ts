// Whole networks are held against igraph and netseg in scripts/reference.
import { describe, expect, test } from 'vitest'
import { networkOf } from '../network.ts'
import { degreeAssortativity, groupAssortativity } from './assortativity.ts'

const pair = (from: string, to: string, weight?: number) => ({ from, to, weight })
const nodes = ['a', 'b', 'c', 'd']
const groups = new Map([
  ['a', 'left'],
  ['b', 'left'],
  ['c', 'right'],
  ['d', 'right'],
])

describe('the assortativity of groups', () => {
  test('is 1 where ties stay within them, −1 where none does and groups are alike, whatever the weights', () => {
    const within = networkOf({ directed: false, nodes, ties: [pair('a', 'b', 7), pair('c', 'd')] })
    const across = networkOf({ directed: false, nodes, ties: [pair('a', 'c'), pair('b', 'd', 7)] })
    expect(groupAssortativity(within, groups)).toBe(1)
    expect(groupAssortativity(across, groups)).toBe(-1)
  })

  test('leaves out ties with an end of no group', () => {
    const some = new Map([...groups].filter(([node]) => node !== 'd'))
    const network = networkOf({ directed: false, nodes, ties: [pair('a', 'b'), pair('a', 'c'), pair('c', 'd')] })
    const without = networkOf({ directed: false, nodes, ties: [pair('a', 'b'), pair('a', 'c')] })
    expect(groupAssortativity(network, some)).toBe(groupAssortativity(without, groups))
  })

  test('has no meaning within one group, and without ties', () => {
    expect(groupAssortativity(networkOf({ directed: false, nodes, ties: [pair('a', 'b')] }), groups)).toBe(
      'not-meaningful',
    )
    expect(groupAssortativity(networkOf({ directed: false, nodes, ties: [] }), groups)).toBe('not-meaningful')
  })
})

describe('the assortativity of degrees', () => {
  test('is −1 in a star, and has no meaning where all have as many ties', () => {
    const star = networkOf({ directed: false, nodes, ties: [pair('a', 'b'), pair('a', 'c'), pair('a', 'd')] })
    const ring = networkOf({
      directed: false,
      nodes,
      ties: [pair('a', 'b'), pair('b', 'c'), pair('c', 'd'), pair('d', 'a')],
    })
    expect(degreeAssortativity(star)).toBe(-1)
    expect(degreeAssortativity(ring)).toBe('not-meaningful')
    expect(degreeAssortativity(networkOf({ directed: true, nodes, ties: [] }))).toBe('not-meaningful')
  })
})
