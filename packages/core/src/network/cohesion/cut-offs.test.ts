import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Network, networkOf } from '../network.ts'
import { components } from './components.ts'
import { cutOffs } from './cut-offs.ts'
import { singlePoints } from './single-points.ts'

const nodes = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const networks = fc
  .array(fc.tuple(fc.constantFrom(...nodes), fc.constantFrom(...nodes)), { maxLength: 12 })
  .map((ties) => networkOf({ directed: true, nodes, ties: ties.map(([from, to]) => ({ from, to })) }))

test('counts who is cut off when a member is left out', () => {
  fc.assert(
    fc.property(networks, fc.subarray(nodes), (network, counted) => {
      const counts = (node: string) => counted.includes(node)
      const found = cutOffs(network, counts)
      expect([...found.keys()]).toEqual(singlePoints(network).cutVertices)
      for (const [node, cutOff] of found) expect(cutOff).toBe(cutOffWithout(network, node, counts))
    }),
    { numRuns: 300 },
  )
})

test('a star hangs on its middle, a chain on each link more than on the one before', () => {
  const star = networkOf({ directed: false, nodes, ties: nodes.slice(1).map((to) => ({ from: 'a', to })) })
  expect([...cutOffs(star)]).toEqual([['a', 6]])
  const chain = networkOf({
    directed: false,
    nodes,
    ties: nodes.slice(1).map((to, position) => ({ from: nodes[position] ?? '', to })),
  })
  expect([...cutOffs(chain).values()]).toEqual([1, 2, 3, 3, 2, 1])
})

function cutOffWithout(network: Network, left: string, counts: (node: string) => boolean): number {
  const around = components(network).find((part) => part.includes(left)) ?? []
  const others = around.filter((node) => node !== left)
  const ties = network.ties.filter(({ from, to }) => others.includes(from) && others.includes(to))
  const sizes = components(networkOf({ directed: true, nodes: others, ties })).map((part) => part.filter(counts).length)
  return others.filter(counts).length - Math.max(0, ...sizes)
}
