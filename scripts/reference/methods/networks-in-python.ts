// Measures of networks by networkx.

import * as z from 'zod'
import type { NumberOrReason } from '../../../packages/core/src/index.ts'
import {
  averageClustering,
  betweenness,
  closeness,
  clustering,
  components,
  degree,
  density,
  eigenvectorCentrality,
  findCommunities,
  modularity,
  reciprocity,
  singlePoints,
  strength,
  structuralHoles,
  transitivity,
} from '../../../packages/core/src/network/index.ts'
import type { Mappings } from '../mapping.ts'
import { graphOf, inPython, inR, list, onGraph, positions, undirected } from '../network/graphs.ts'

export const networkMethodsOfPython = {
  'networkx.density': onGraph(({ network }) => ({ value: inPython(density(network)) })),
  'networkx.degree_centrality': onGraph(({ network }) => ({
    value: list(network, degree(network, { normalized: true }), inPython),
  })),
  'networkx.in_degree_centrality': onGraph(({ network }) => ({
    value: list(network, degree(network, { direction: 'in', normalized: true }), inPython),
  })),
  'networkx.out_degree_centrality': onGraph(({ network }) => ({
    value: list(network, degree(network, { direction: 'out', normalized: true }), inPython),
  })),
  'networkx.weighted degree': onGraph(({ weighted }) => ({
    in: list(weighted, strength(weighted, { direction: 'in' })),
    out: list(weighted, strength(weighted, { direction: 'out' })),
  })),
  'networkx.reciprocity': onGraph(({ network }) => {
    const share = inPython(reciprocity(network))
    return { overall: share, overall_reciprocity: share }
  }),
  'networkx.closeness_centrality': onGraph(({ network }, { params }) => {
    const { wf_improved } = z.object({ wf_improved: z.boolean() }).parse(params)
    const unreached = wf_improved ? 'scaled' : 'left-out'
    return { value: list(network, closeness(network, { direction: 'in', unreached }), inPython) }
  }),
  'networkx.closeness_centrality on underlying undirected graph': onGraph(({ network }) => ({
    value: list(network, closeness(network, { direction: 'all' }), inPython),
  })),
  'networkx.betweenness_centrality': onGraph(({ network }, { params }) => ({
    value: list(network, betweenness(network, z.object({ normalized: z.boolean() }).parse(params)), inPython),
  })),
  'networkx.eigenvector_centrality_numpy': onGraph(({ network }) => ({
    value: list(network, eigenvectorCentrality(network).scores),
  })),
  'networkx.eigenvector_centrality_numpy on undirected': onGraph(({ network }) => ({
    value: list(network, eigenvectorCentrality(undirected(network)).scores),
  })),
  'networkx.clustering/transitivity': onGraph(({ network }) => {
    const whole = undirected(network)
    return {
      transitivity: inPython(transitivity(network, { of: 'pairs-named' })),
      average_clustering: inPython(averageClustering(network, { withoutPairs: 'zero' })),
      clustering: list(network, clustering(network), inPython),
      transitivity_undirected: inPython(transitivity(whole)),
      average_clustering_undirected: inPython(averageClustering(whole, { withoutPairs: 'zero' })),
    }
  }),
  'networkx.constraint / effective_size (Burt)': onGraph(({ network }) => {
    const holes = structuralHoles(network)
    const named = degree(network, { direction: 'out' })
    // networkx leaves out who names nobody, whoever names them.
    const written = (node: string, value: NumberOrReason | undefined) =>
      named.get(node) === 0 ? Number.NaN : inR(value)
    const nodes = network.nodes.map((_, position) => String(position))
    return {
      constraint: nodes.map((node) => written(node, holes.get(node)?.constraint)),
      effective_size: nodes.map((node) => written(node, holes.get(node)?.effectiveSize)),
    }
  }),
  'networkx.components': onGraph(({ network }) => {
    const { cutVertices, bridges } = singlePoints(network)
    return {
      weak: components(network).length,
      strong: network.directed ? components(network, { connection: 'strong' }).length : null,
      articulation_points: positions(cutVertices),
      bridges: bridges.map(positions).sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d),
    }
  }),
  'networkx.community.modularity of the attribute partition': onGraph(({ network, groups }) => {
    const whole = undirected(network)
    return {
      undirected: inR(modularity(whole, groups)),
      directed: network.directed ? inR(modularity(network, groups)) : null,
      'resolution_0.5_undirected': inR(modularity(whole, groups, { resolution: 0.5 })),
      resolution_2_undirected: inR(modularity(whole, groups, { resolution: 2 })),
    }
  }),
  'networkx.community.louvain_communities': {
    complaints: (one) => {
      const found = inR(findCommunities(graphOf(one).network, { seed: 1 }).modularity)
      const { best_modularity } = z.object({ best_modularity: z.number() }).parse(one.expected)
      return found >= 0.95 * best_modularity ? [] : [`${found} is far from ${best_modularity}`]
    },
  },
} satisfies Mappings
