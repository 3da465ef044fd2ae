// How many ties lie between members.
import { type NumberOrReason, quotientOf } from '../measurement/composite/number-or-reason.ts'
import { type Neighbors, neighborsOf } from './adjacency.ts'
import type { Network } from './network.ts'

/** Whom one member reaches. */
export interface Reach {
  /** How many others. */
  readonly reached: number
  /** How many ties away they are, in all. */
  readonly total: number
  /** How many ties away the farthest is; 0 when nobody is reached. */
  readonly farthest: number
}

/** Whom each member reaches along `neighbors`, breadth first. */
export function reachOf(neighbors: Neighbors): readonly Reach[] {
  const away = new Int32Array(neighbors.length)
  return neighbors.map((_, source) => {
    away.fill(-1)
    away[source] = 0
    const queue = [source]
    let total = 0
    let farthest = 0
    for (const each of queue) {
      const next = (away[each] ?? 0) + 1
      for (const neighbor of neighbors[each] ?? []) {
        if (away[neighbor] !== -1) continue
        away[neighbor] = next
        total += next
        farthest = next
        queue.push(neighbor)
      }
    }
    return { reached: queue.length - 1, total, farthest }
  })
}

/** How far apart members are. */
export interface PathLengths {
  /** The longest of the shortest paths, in ties; `not-meaningful` where nobody reaches anybody. */
  readonly diameter: NumberOrReason
  /** The mean of the shortest paths, in ties, over the pairs that reach each other. */
  readonly average: NumberOrReason
  /** Which share of all ordered pairs reach each other; paths say nothing of the rest. */
  readonly reachable: NumberOrReason
}

/**
 * How far apart members are, along the direction of ties. Pairs with no path between them have no distance and are left
 * out, as in igraph (`diameter`, `mean_distance` with `unconnected = TRUE`); `reachable` says how many are left.
 * Wasserman & Faust (1994), Social Network Analysis, section 4.2.
 */
export function pathLengths(network: Network): PathLengths {
  const reach = reachOf(neighborsOf(network, 'out'))
  const members = network.nodes.length
  const pairs = reach.reduce((sum, { reached }) => sum + reached, 0)
  return {
    diameter: pairs === 0 ? 'not-meaningful' : reach.reduce((most, { farthest }) => Math.max(most, farthest), 0),
    average: quotientOf(
      reach.reduce((sum, { total }) => sum + total, 0),
      pairs,
    ),
    reachable: quotientOf(pairs, members * (members - 1)),
  }
}
