// Held against networkx in scripts/reference, and against leaving out each member and tie in test/network.
import { expect, test } from 'vitest'
import { networkOf } from '../network.ts'
import { components } from './components.ts'
import { singlePoints } from './single-points.ts'

test('a chain longer than the stack is one part that every tie and inner member holds together', () => {
  const nodes = Array.from({ length: 20_000 }, (_, position) => `partner-${position}`)
  const ties = nodes.slice(1).map((to, position) => ({ from: nodes[position] ?? '', to }))
  const chain = networkOf({ directed: true, nodes, ties })
  expect(singlePoints(chain).bridges).toHaveLength(19_999)
  expect(singlePoints(chain).cutVertices).toHaveLength(19_998)
  expect(components(chain)).toHaveLength(1)
  expect(components(chain, { connection: 'strong' })).toHaveLength(20_000)
})

test('a ring has neither, and is strong where it goes round', () => {
  const ties = [...['ab', 'bc', 'ca', 'cd']].map(([from = '', to = '']) => ({ from, to }))
  const network = networkOf({ directed: true, nodes: ['a', 'b', 'c', 'd', 'e'], ties })
  expect(singlePoints(network)).toEqual({ cutVertices: ['c'], bridges: [['c', 'd']] })
  expect(components(network, { connection: 'strong' })).toEqual([['a', 'b', 'c'], ['d'], ['e']])
  expect(components(network)).toEqual([['a', 'b', 'c', 'd'], ['e']])
})
