// Published figures of networks.

import * as z from 'zod'
import type { NumberOrReason } from '../../../packages/core/src/index.ts'
import {
  betweenness,
  betweennessCentralization,
  closenessCentralization,
  degree,
  degreeCentralization,
  density,
  findCommunities,
  isolates,
  networkOf,
  reciprocity,
} from '../../../packages/core/src/network/index.ts'
import type { Mappings } from '../mapping.ts'
import { inR, list, onGraph } from '../network/graphs.ts'

/** With the two decimals it is printed with. */
function printed(value: NumberOrReason | undefined): number {
  return Math.round(inR(value) * 100) / 100
}

export const publishedNetworkMethods = {
  'density, out/in-degree, dyadic counts': onGraph(({ network }) => ({
    density: density(network),
    edges: network.ties.length,
    outdegree: list(network, degree(network, { direction: 'out' })),
    indegree: list(network, degree(network, { direction: 'in' })),
  })),
  'reciprocity, Freeman centralisation, betweenness': onGraph(({ network, nodes }, { expected }) => {
    const scores = betweenness(network)
    const asked = z.object({ betweenness: z.record(z.string(), z.number()) }).parse(expected).betweenness
    return {
      reciprocity_dyad: reciprocity(network, { of: 'tied-pairs' }),
      outdegree_centralization: degreeCentralization(network, { direction: 'out' }),
      indegree_centralization: degreeCentralization(network, { direction: 'in' }),
      betweenness_centralization: betweennessCentralization(network),
      betweenness: Object.fromEntries(
        Object.keys(asked).map((name) => [name, printed(scores.get(String(nodes.indexOf(name))))]),
      ),
    }
  }),
  'maximum modularity of the karate club': onGraph(({ network }) => {
    const found = findCommunities(network, { seed: 1 })
    return { modularity: found.modularity, communities: found.communities.length }
  }),
  'Freeman centralisation of a star is 1 for degree, closeness and betweenness': onGraph(({ network }) => ({
    degree: degreeCentralization(network),
    closeness: closenessCentralization(network),
    betweenness: betweennessCentralization(network),
  })),
  'normalised betweenness of the Medici, 15 families (Pucci excluded)': onGraph(({ network, nodes }) => {
    const tied = new Set(network.nodes.filter((node) => !isolates(network).includes(node)))
    const scores = betweenness(networkOf({ ...network, nodes: [...tied] }), { normalized: true })
    const scoreOf = (family: string) => scores.get(String(nodes.indexOf(family)))
    return { medici: scoreOf('Medici'), strozzi: scoreOf('Strozzi'), guadagni: scoreOf('Guadagni') }
  }),
} satisfies Mappings
