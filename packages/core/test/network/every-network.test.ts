// What holds of every network, however it is written.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as network from '../../src/network/index.ts'
import { anyNetwork, anyNetworkInput, shuffledInput } from './any-network.ts'

const sectors = new Map([
  ['alder', 'health'],
  ['birch', 'health'],
  ['cedar', 'education'],
  ['constructor', 'education'],
])

/** Every measure there is, in each of its readings. */
function everything(of: network.Network): unknown {
  const directions = ['in', 'out', 'all'] as const
  return {
    degree: directions.map((direction) => network.degree(of, { direction, normalized: true })),
    strength: directions.map((direction) => network.strength(of, { direction })),
    betweenness: network.betweenness(of, { normalized: true }),
    closeness: directions.flatMap((direction) =>
      (['left-out', 'scaled', 'infinitely-far'] as const).map((unreached) =>
        network.closeness(of, { direction, unreached }),
      ),
    ),
    eigenvector: network.eigenvectorCentrality(of, { direction: 'out', scale: 'greatest-1' }),
    centralization: directions.map((direction) => [
      network.degreeCentralization(of, { direction }),
      network.closenessCentralization(of, { direction }),
    ]),
    betweennessCentralization: network.betweennessCentralization(of),
    density: network.density(of),
    reciprocity: (['ties', 'tied-pairs', 'all-pairs'] as const).map((each) => network.reciprocity(of, { of: each })),
    transitivity: (['paths', 'triples', 'pairs-named'] as const).map((each) => network.transitivity(of, { of: each })),
    clustering: [network.clustering(of), network.averageClustering(of)],
    components: [network.components(of), network.components(of, { connection: 'strong' }), network.isolates(of)],
    singlePoints: network.singlePoints(of),
    paths: network.pathLengths(of),
    holes: network.structuralHoles(of),
    externalInternal: network.externalInternalIndex(of, sectors),
    assortativity: [network.groupAssortativity(of, sectors), network.degreeAssortativity(of)],
    modularity: network.modularity(of, sectors),
    communities: network.findCommunities(of, { seed: 3, runs: 2 }),
    corePeriphery: network.corePeriphery(of),
  }
}

/** Every number within, maps and lists opened. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value]
  if (value instanceof Map) return [...value.values()].flatMap(numbersIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}

test('measures are the same in any order of members and ties', () => {
  fc.assert(
    fc.property(anyNetworkInput.chain(shuffledInput), ([input, shuffled]) => {
      expect(everything(network.networkOf(shuffled))).toEqual(everything(network.networkOf(input)))
    }),
  )
})

test('a number is a finite one, or there is a reason', () => {
  fc.assert(
    fc.property(anyNetwork, (of) => {
      expect(numbersIn(everything(of)).every(Number.isFinite)).toBe(true)
    }),
  )
})

test('ties of members to themselves change nothing', () => {
  fc.assert(
    fc.property(anyNetworkInput, (input) => {
      const ties = [...input.ties, ...input.nodes.map((node) => ({ from: node, to: node }))]
      expect(everything(network.networkOf({ ...input, ties }))).toEqual(everything(network.networkOf(input)))
    }),
  )
})

test('shares lie between 0 and 1', () => {
  fc.assert(
    fc.property(anyNetwork, (of) => {
      const shares = [
        network.density(of),
        network.reciprocity(of),
        network.reciprocity(of, { of: 'tied-pairs' }),
        network.reciprocity(of, { of: 'all-pairs' }),
        network.transitivity(of),
        network.transitivity(of, { of: 'triples' }),
        network.averageClustering(of),
        network.degreeCentralization(of),
        network.betweennessCentralization(of),
        network.pathLengths(of).reachable,
        ...network.closeness(of).values(),
        ...network.betweenness(of, { normalized: true }).values(),
        ...network.eigenvectorCentrality(of, { scale: 'greatest-1' }).scores.values(),
        ...[...network.structuralHoles(of).values()].map(({ efficiency }) => efficiency),
      ]
      for (const share of shares.filter((each) => typeof each === 'number')) {
        expect(share).toBeGreaterThanOrEqual(-1e-9)
        expect(share).toBeLessThanOrEqual(1 + 1e-9)
      }
    }),
  )
})

test('without a cut vertex or a bridge there are more parts, without any other member or tie there are not', () => {
  fc.assert(
    fc.property(anyNetwork, (of) => {
      const parts = network.components(of).length
      const { cutVertices, bridges } = network.singlePoints(of)
      const without = (node: string) =>
        network.networkOf({
          ...of,
          nodes: of.nodes.filter((each) => each !== node),
          ties: of.ties.filter(({ from, to }) => from !== node && to !== node),
        })
      const cuts = of.nodes.filter((node) => network.components(without(node)).length > parts)
      expect(cutVertices).toEqual(cuts)
      const isBetween = (tie: network.Tie, [one, other]: network.Pair) =>
        (tie.from === one && tie.to === other) || (tie.from === other && tie.to === one)
      const pairs = network.withoutDirections(of).ties.map(({ from, to }): network.Pair => [from, to])
      const breaking = pairs.filter((pair) => {
        const ties = of.ties.filter((tie) => !isBetween(tie, pair))
        return network.components({ ...of, ties }).length > parts
      })
      expect(bridges).toEqual(breaking)
    }),
  )
})

test('a centralization of 1 is a star, and only there', () => {
  const nodes = ['a', 'b', 'c', 'd', 'e']
  const star = network.networkOf({
    directed: false,
    nodes,
    ties: nodes.slice(1).map((node) => ({ from: 'a', to: node })),
  })
  const and = (from: string, to: string) => network.networkOf({ ...star, ties: [...star.ties, { from, to }] })
  for (const centralization of [
    network.degreeCentralization,
    network.betweennessCentralization,
    network.closenessCentralization,
  ]) {
    expect(centralization(star)).toBeCloseTo(1, 12)
    expect(centralization(and('b', 'c'))).toBeLessThan(1)
  }
})

test('communities are those of the seed, and never worse than sectors that cut no tie', () => {
  fc.assert(
    fc.property(anyNetwork, fc.integer({ min: 0, max: 9 }), (of, seed) => {
      const found = network.findCommunities(of, { seed })
      expect(network.findCommunities(of, { seed })).toEqual(found)
      expect(found.communities.flat().sort()).toEqual([...of.nodes].sort())
      const parts = new Map(network.components(of).flatMap((part, each) => part.map((node) => [node, String(each)])))
      const byPart = network.modularity(of, parts)
      if (typeof byPart === 'number') expect(found.modularity).toBeGreaterThanOrEqual(byPart - 1e-9)
    }),
  )
})

test('eigenvector scores are passed on to neighbors times the eigenvalue', () => {
  fc.assert(
    fc.property(anyNetwork, (of) => {
      const { eigenvalue, scores } = network.eigenvectorCentrality(of)
      if (typeof eigenvalue === 'string') return
      const receive = new Map(of.nodes.map((node) => [node, 0]))
      const add = (from: string, to: string, weight: number) =>
        receive.set(to, (receive.get(to) ?? 0) + weight * Number(scores.get(from)))
      for (const { from, to, weight } of of.ties) {
        add(from, to, weight)
        if (!of.directed) add(to, from, weight)
      }
      for (const [node, received] of receive) {
        expect(received / eigenvalue).toBeCloseTo(Number(scores.get(node)), 9)
      }
    }),
  )
})
