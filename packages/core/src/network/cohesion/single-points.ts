// Members and ties without which a network falls apart.
import { type Neighbors, neighborsOf } from '../adjacency.ts'
import type { Network } from '../network.ts'

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
      .sort(([a, b], [c, d]) => a - c || b - d)
      .map(([one, other]) => [nodes[one] ?? '', nodes[other] ?? '']),
  }
}

interface Visit {
  readonly node: number
  readonly parent: number
  next: number
}

/** Without recursion: a chain of partners may be longer than the stack. */
function depthFirst(neighbors: Neighbors) {
  const cuts = new Set<number>()
  const bridges: (readonly [number, number])[] = []
  const seen = new Int32Array(neighbors.length)
  const lowest = new Int32Array(neighbors.length)
  let time = 0
  const enter = (node: number, parent: number): Visit => {
    time += 1
    seen[node] = time
    lowest[node] = time
    return { node, parent, next: 0 }
  }
  const lower = (node: number, to: number) => {
    lowest[node] = Math.min(lowest[node] ?? 0, to)
  }
  for (const root of neighbors.keys()) {
    if (seen[root] !== 0) continue
    const path = [enter(root, -1)]
    let branches = 0
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const { node, parent } = visit
      const neighbor = neighbors[node]?.[visit.next]
      visit.next += 1
      if (neighbor === undefined) {
        path.pop()
        if (parent === -1) continue
        lower(parent, lowest[node] ?? 0)
        if ((lowest[node] ?? 0) > (seen[parent] ?? 0)) bridges.push([Math.min(node, parent), Math.max(node, parent)])
        if (parent === root) branches += 1
        else if ((lowest[node] ?? 0) >= (seen[parent] ?? 0)) cuts.add(parent)
      } else if (seen[neighbor] === 0) path.push(enter(neighbor, node))
      else if (neighbor !== parent) lower(node, seen[neighbor] ?? 0)
    }
    if (branches > 1) cuts.add(root)
  }
  return { cuts, bridges }
}
