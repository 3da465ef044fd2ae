// The one file that knows graphology: networks as its graphs, and the measures taken from its packages.
import { DirectedGraph, UndirectedGraph } from 'graphology'
import louvainExport, { type DetailedLouvainOutput, type LouvainOptions } from 'graphology-communities-louvain'
import { betweenness } from 'graphology-metrics/centrality/index.js'
import { positionsOf } from './adjacency.ts'
import type { Network } from './network.ts'

/** How many shortest paths between others lead through the member at each position, by the algorithm of Brandes. */
export function pathsThrough(network: Network): readonly number[] {
  // The packages make room for members before they look for any.
  if (network.nodes.length === 0) return []
  const through = betweenness(graphOf(network), { getEdgeWeight: null, normalized: false })
  return network.nodes.map((_, position) => through[position] ?? 0)
}

/** The community of the member at each position, by one run of Louvain that visits members in `order`. */
export function louvainCommunities(
  network: Network,
  order: readonly number[],
  { random, resolution }: { readonly random: () => number; readonly resolution: number },
): readonly number[] {
  const { communities } = louvain.detailed(graphOf(network, order), { rng: random, resolution })
  return network.nodes.map((_, position) => communities[position] ?? position)
}

/**
 * Its nodes are the positions of the members, so that a member may have any name. Weights are over their mean: Louvain takes
 * differences below 10⁻¹⁰ for none.
 */
function graphOf(
  { directed, nodes, ties }: Network,
  order: Iterable<number> = nodes.keys(),
): DirectedGraph | UndirectedGraph {
  const graph = directed ? new DirectedGraph() : new UndirectedGraph()
  for (const position of order) graph.addNode(position)
  const position = positionsOf(nodes)
  const mean = ties.reduce((sum, { weight }) => sum + weight, 0) / ties.length
  for (const { from, to, weight } of ties) {
    graph.addEdge(position.get(from), position.get(to), { weight: weight / mean })
  }
  return graph
}

interface Louvain {
  readonly detailed: (graph: DirectedGraph | UndirectedGraph, options: LouvainOptions) => DetailedLouvainOutput
}

/** The package is CommonJS and exports the function itself; its declarations speak of a module with a default. */
function isLouvain(found: unknown): found is Louvain {
  return typeof found === 'function' && 'detailed' in found
}

function louvainFrom(found: unknown): Louvain {
  if (!isLouvain(found)) throw new TypeError('graphology-communities-louvain exports no function')
  return found
}

const louvain = louvainFrom(louvainExport)
