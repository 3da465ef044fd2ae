// Measures of networks by packages of R: igraph, sna, netseg, netUtils.

import * as z from 'zod'
import type { NumberOrReason } from '../../../packages/core/src/index.ts'
import {
  averageClustering,
  betweenness,
  betweennessCentralization,
  closeness,
  closenessCentralization,
  clustering,
  components,
  coreFit,
  corePeriphery,
  degree,
  degreeAssortativity,
  degreeCentralization,
  density,
  dyadCensus,
  eigenvectorCentrality,
  externalInternalIndex,
  findCommunities,
  groupAssortativity,
  isolates,
  modularity,
  type Network,
  pathLengths,
  reciprocity,
  singlePoints,
  structuralHoles,
  transitivity,
} from '../../../packages/core/src/network/index.ts'
import { differences } from '../compare.ts'
import type { Mappings } from '../mapping.ts'
import { type FoundGraph, graphOf, inPython, inR, list, onGraph, positions, undirected } from '../network/graphs.ts'

function cohesionOfIgraph({ network }: FoundGraph) {
  const whole = undirected(network)
  // In igraph every tie without direction is returned, where there are none too.
  const mutual = (value: NumberOrReason) => (network.directed ? inR(value) : 1)
  const holes = structuralHoles(network)
  return {
    reciprocity_default: mutual(reciprocity(network)),
    reciprocity_ratio: mutual(reciprocity(network, { of: 'tied-pairs' })),
    transitivity_global_undirected: inR(transitivity(whole)),
    transitivity_local_undirected: list(network, clustering(whole)),
    transitivity_average_nan_excluded: inR(averageClustering(whole)),
    transitivity_average_zero: inR(averageClustering(whole, { withoutPairs: 'zero' })),
    assortativity_degree: inR(degreeAssortativity(network)),
    burt_constraint: network.nodes.map((_, position) => inR(holes.get(String(position))?.constraint)),
  }
}

function sizeOfIgraph({ network }: FoundGraph) {
  const { diameter, average } = pathLengths(network)
  return {
    nodes: network.nodes.length,
    edges: network.ties.length,
    directed: network.directed,
    density: inR(density(network)),
    components_weak: components(network).length,
    components_strong: components(network, { connection: 'strong' }).length,
    isolates: isolates(network).length,
    diameter: inPython(diameter),
    mean_distance_reachable: inR(average),
    articulation_points_0based: positions(singlePoints(network).cutVertices),
  }
}

function cohesionOfSna({ network }: FoundGraph) {
  const { mutual, asymmetric, none } = dyadCensus(network)
  // What holds of no pair at all holds, in sna.
  const ofNone = (value: NumberOrReason) => (typeof value === 'number' ? value : 1)
  return {
    gden: inR(density(network)),
    grecip_dyadic: inR(reciprocity(network, { of: 'all-pairs' })),
    grecip_edgewise: inR(reciprocity(network)),
    gtrans_weak: ofNone(transitivity(network)),
    gtrans_strong: ofNone(transitivity(network, { of: 'triples' })),
    dyad_census_MAN: [mutual, asymmetric, none],
  }
}

function centralityOfSna({ network }: FoundGraph) {
  return {
    betweenness: list(network, betweenness(network)),
    closeness: list(network, closeness(network, { unreached: 'infinitely-far' })),
  }
}

const Modularity = z.object({ optimal_modularity: z.number(), fast_greedy_modularity: z.number() })
const Split = z.array(z.number())
const CorePeriphery = z.object({
  core_degree_start: Split,
  correlation_degree_start: z.number(),
  core_eigen_start_undirected: Split,
  correlation_eigen_start_undirected: z.number(),
})
/** What netUtils gives where it finds no split. */
const NO_SPLIT = -2

/** A given core has the correlation that netUtils gives it, and ours is none the worse. */
function complaintsAboutCore(network: Network, split: readonly number[], correlation: number): readonly string[] {
  if (correlation === NO_SPLIT) return []
  const options = { betweenThem: 'left-out' } as const
  const core = split.flatMap((isCore, position) => (isCore === 1 ? [String(position)] : []))
  const { fit } = corePeriphery(network, options)
  return [
    ...differences(coreFit(network, core, options), correlation, 1e-9, 'fit of the core given'),
    ...(inR(fit) >= correlation - 1e-9 ? [] : [`fit of the core found: ${fit}, less than ${correlation}`]),
  ]
}

export const networkMethodsOfR = {
  igraph: {
    ...onGraph((graph, { id }) => (id.endsWith('/size') ? sizeOfIgraph(graph) : cohesionOfIgraph(graph))),
    keys: [
      'nodes',
      'edges',
      'directed',
      'density',
      'components_weak',
      'components_strong',
      'isolates',
      'diameter',
      'mean_distance_reachable',
      'articulation_points_0based',
      'reciprocity_default',
      'reciprocity_ratio',
      'transitivity_global_undirected',
      'transitivity_local_undirected',
      'transitivity_average_nan_excluded',
      'transitivity_average_zero',
      'assortativity_degree',
      'burt_constraint',
    ],
  },
  'igraph::degree': onGraph(({ network }) => ({
    all: list(network, degree(network)),
    in: list(network, degree(network, { direction: 'in' })),
    out: list(network, degree(network, { direction: 'out' })),
    normalised_all: list(network, degree(network, { normalized: true })),
  })),
  'igraph::betweenness': onGraph(({ network }) => ({
    raw: list(network, betweenness(network)),
    normalised: list(network, betweenness(network, { normalized: true })),
  })),
  'igraph::closeness': {
    ...onGraph(({ network }) => {
      const of = (direction: 'in' | 'out' | 'all') =>
        list(network, closeness(network, { direction, unreached: 'left-out' }))
      return { out_normalised: of('out'), in_normalised: of('in'), all_normalised: of('all') }
    }),
    keys: ['out_normalised', 'in_normalised', 'all_normalised'],
  },
  'igraph::eigen_centrality on the symmetrised graph': onGraph(({ network }) => {
    const { eigenvalue, scores } = eigenvectorCentrality(undirected(network), { scale: 'greatest-1' })
    return { value: list(network, scores), eigenvalue: inR(eigenvalue) }
  }),
  'igraph::centr_*': {
    ...onGraph(({ network }) => ({
      degree_all_loops_false: inR(degreeCentralization(network)),
      degree_in: inR(degreeCentralization(network, { direction: 'in' })),
      degree_out: inR(degreeCentralization(network, { direction: 'out' })),
      degree_all_loops_true_igraph_default: inR(degreeCentralization(network, { couldBe: 'with-self-ties' })),
      betweenness: inR(betweennessCentralization(network)),
      closeness_out: inR(closenessCentralization(network, { unreached: 'left-out' })),
      closeness_all: inR(closenessCentralization(network, { direction: 'all', unreached: 'left-out' })),
    })),
    keys: [
      'degree_all_loops_false',
      'degree_in',
      'degree_out',
      'degree_all_loops_true_igraph_default',
      'betweenness',
      'closeness_out',
      'closeness_all',
    ],
  },
  'sna::centralization': {
    ...onGraph(({ network }) => ({
      degree: inR(degreeCentralization(network)),
      degree_freeman_in: network.directed ? inR(degreeCentralization(network, { direction: 'in' })) : null,
      degree_freeman_out: network.directed ? inR(degreeCentralization(network, { direction: 'out' })) : null,
      betweenness: inR(betweennessCentralization(network)),
      closeness: inR(closenessCentralization(network, { unreached: 'infinitely-far' })),
    })),
    keys: ['degree', 'degree_freeman_in', 'degree_freeman_out', 'betweenness', 'closeness'],
  },
  sna: {
    // Without `evcent`: its power iteration swings between the sides of a star or a path, and stops where it is.
    ...onGraph((graph, { id }) => (id.endsWith('/sna-centrality') ? centralityOfSna(graph) : cohesionOfSna(graph))),
    keys: [
      'gden',
      'grecip_dyadic',
      'grecip_edgewise',
      'gtrans_weak',
      'gtrans_strong',
      'dyad_census_MAN',
      'betweenness',
      'closeness',
    ],
  },
  'netseg::ei (Krackhardt & Stern 1988)': onGraph(({ network, groups }) => {
    const whole = undirected(network)
    const ofPairs = externalInternalIndex(whole, groups)
    const ofTies = externalInternalIndex(network, groups)
    return {
      ei_undirected: inR(ofPairs.index),
      external_undirected: ofPairs.external,
      internal_undirected: ofPairs.internal,
      ei_arcs: inR(ofTies.index),
      external_arcs: ofTies.external,
      internal_arcs: ofTies.internal,
      modularity_undirected: inR(modularity(whole, groups)),
      modularity_directed: network.directed ? inR(modularity(network, groups)) : null,
      assortativity_nominal_undirected: inR(groupAssortativity(whole, groups)),
      groups: [...ofPairs.groups.keys()].sort(),
    }
  }),
  'igraph community detection (undirected, unweighted)': {
    complaints: (one) => {
      const found = inR(findCommunities(undirected(graphOf(one).network), { seed: 1 }).modularity)
      const { optimal_modularity, fast_greedy_modularity } = Modularity.parse(one.expected)
      return [
        ...(found <= optimal_modularity + 1e-9 ? [] : [`${found} is more than the optimum, ${optimal_modularity}`]),
        ...(found >= fast_greedy_modularity - 1e-9 ? [] : [`${found} is less than greed, ${fast_greedy_modularity}`]),
      ]
    },
  },
  'netUtils::core_periphery (Borgatti-Everett discrete, rank-1 start)': {
    complaints: (one) => {
      const { network } = graphOf(one)
      const given = CorePeriphery.parse(one.expected)
      return [
        ...complaintsAboutCore(network, given.core_degree_start, given.correlation_degree_start),
        ...complaintsAboutCore(
          undirected(network),
          given.core_eigen_start_undirected,
          given.correlation_eigen_start_undirected,
        ),
      ]
    },
  },
} satisfies Mappings
