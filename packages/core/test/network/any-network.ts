// Networks of every kind, for tests that hold for all of them.
import fc from 'fast-check'
import { type NetworkInput, networkOf } from '../../src/network/index.ts'

const names = ['alder', 'birch', 'cedar', 'elm', 'fir', 'hazel', 'constructor', '10', '9']

/** Up to nine members; ties to oneself and repeated ones among them. */
export const anyNetworkInput: fc.Arbitrary<NetworkInput> = fc.subarray(names).chain((nodes) => {
  const tie = fc.record({
    from: fc.constantFrom(...(nodes.length === 0 ? [''] : nodes)),
    to: fc.constantFrom(...(nodes.length === 0 ? [''] : nodes)),
    weight: fc.constantFrom(undefined, 1, 2, 0.3, 1e-9, 1e9),
  })
  return fc.record({
    directed: fc.boolean(),
    nodes: fc.constant(nodes),
    ties: fc.array(tie, { maxLength: nodes.length === 0 ? 0 : 24 }),
  })
})

/** The same as a network. */
export const anyNetwork = anyNetworkInput.map(networkOf)

/** An input beside itself in another order; undirected ties may be written from their other end. */
export function shuffledInput(input: NetworkInput): fc.Arbitrary<readonly [NetworkInput, NetworkInput]> {
  return fc
    .record({
      nodes: fc.shuffledSubarray([...input.nodes], { minLength: input.nodes.length }),
      ties: fc.shuffledSubarray([...input.ties], { minLength: input.ties.length }),
      turned: fc.boolean(),
    })
    .map(({ nodes, ties, turned }) => {
      const isTurned = turned && !input.directed
      const written = ties.map(({ from, to, weight }) =>
        isTurned ? { from: to, to: from, weight } : { from, to, weight },
      )
      return [input, { directed: input.directed, nodes, ties: written }]
    })
}
