// Members and ties without which a network falls apart.
import { neighborsOf } from '../adjacency.ts'
import type { Network } from '../network.ts'
import { depthFirst } from './depth-first.ts'

/** A tie of two members, in order of their names. */
export type Pair = readonly [string, string]

/** What holds a network together on its own. */
export interface SinglePoints {
  /** Members without whom others could no longer reach each other. */
  readonly cutVertices: readonly string[]
  /** Ties without which the two could no longer reach each other. */
  readonly bridges: readonly Pair[]
}

/**
 * Cut vertices (articulation points) and bridges, whatever the direction of ties, in order of names. Hopcroft & Tarjan
 * (1973), "Algorithm 447: efficient algorithms for graph manipulation", Communications of the ACM 16, 372–378.
 */
export function singlePoints(network: Network): SinglePoints {
  const { nodes } = network
  const { cuts, bridges } = depthFirst(neighborsOf(network, 'all'))
  return {
    cutVertices: nodes.filter((_, position) => cuts.has(position)),
    bridges: bridges
      .toSorted(([a, b], [c, d]) => a - c || b - d)
      .map(([one, other]) => [nodes[one] ?? '', nodes[other] ?? '']),
  }
}
