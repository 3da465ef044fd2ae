// A walk through a network that finds what it hangs on.
import type { Neighbors } from '../adjacency.ts'

/** What breaks off of a network. Members are meant by their position. */
interface Breaks {
  /** Members without whom others could no longer reach each other. */
  readonly cuts: ReadonlySet<number>
  /** Ties without which the two could no longer reach each other. */
  readonly bridges: readonly (readonly [number, number])[]
  /** What hangs on a member alone, seen from where the walk began: how much of it counts. */
  readonly branches: readonly { readonly on: number; readonly size: number }[]
  /** For each member how much counts of all that hangs together with it. */
  sizeAround(node: number): number
}

interface Visit {
  readonly node: number
  readonly parent: number
  next: number
}

/**
 * Walks a network by the algorithm of Hopcroft & Tarjan. `weight` says how much a member counts. Without recursion: a
 * chain of partners may be longer than the stack.
 */
export function depthFirst(neighbors: Neighbors, weight: (node: number) => number = () => 1): Breaks {
  const cuts = new Set<number>()
  const bridges: (readonly [number, number])[] = []
  const branches: { on: number; size: number }[] = []
  const sizes = neighbors.map((_, node) => weight(node))
  const roots = new Int32Array(neighbors.length)
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
    let children = 0
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const { node, parent } = visit
      const neighbor = neighbors[node]?.[visit.next]
      visit.next += 1
      if (neighbor === undefined) {
        path.pop()
        roots[node] = root
        if (parent === -1) continue
        lower(parent, lowest[node] ?? 0)
        sizes[parent] = (sizes[parent] ?? 0) + (sizes[node] ?? 0)
        if ((lowest[node] ?? 0) > (seen[parent] ?? 0)) bridges.push([Math.min(node, parent), Math.max(node, parent)])
        if ((lowest[node] ?? 0) >= (seen[parent] ?? 0)) {
          branches.push({ on: parent, size: sizes[node] ?? 0 })
          if (parent === root) children += 1
          else cuts.add(parent)
        }
      } else if (seen[neighbor] === 0) path.push(enter(neighbor, node))
      else if (neighbor !== parent) lower(node, seen[neighbor] ?? 0)
    }
    if (children > 1) cuts.add(root)
  }
  return { cuts, bridges, branches, sizeAround: (node) => sizes[roots[node] ?? 0] ?? 0 }
}
