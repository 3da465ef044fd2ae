// Which members hang together at all.
import { byText } from '../../foundation/order.ts'
import { type Neighbors, neighborsOf } from '../adjacency.ts'
import type { Network } from '../network.ts'

/**
 * The parts a network falls into, the largest first; members in order of their names. A member tied to nobody is a part
 * of its own.
 *
 * Options:
 * - `connection`: `weak` where there is a path whatever the direction of its ties, `strong` where there is one each way.
 *   `weak` when absent
 */
export function components(
  network: Network,
  { connection = 'weak' }: { readonly connection?: 'weak' | 'strong' } = {},
): readonly (readonly string[])[] {
  return reachingEachOther(neighborsOf(network, connection === 'weak' ? 'all' : 'out'))
    .map((component) => component.map((position) => network.nodes[position] ?? '').sort(byText))
    .sort((one, other) => other.length - one.length || byText(one[0], other[0]))
}

/** The members tied to nobody. */
export function isolates({ nodes, ties }: Network): readonly string[] {
  const tied = new Set(ties.flatMap(({ from, to }) => [from, to]))
  return nodes.filter((node) => !tied.has(node))
}

/** The members, by position, that reach each other: Tarjan (1972), without recursion, since chains may be long. */
function reachingEachOther(neighbors: Neighbors): readonly (readonly number[])[] {
  const entered = new Int32Array(neighbors.length)
  const earliest = new Int32Array(neighbors.length)
  const isOpen = new Uint8Array(neighbors.length)
  const open: number[] = []
  const found: number[][] = []
  let time = 0
  const enter = (node: number) => {
    time += 1
    entered[node] = time
    earliest[node] = time
    isOpen[node] = 1
    open.push(node)
    return { node, next: 0 }
  }
  const lower = (node: number, to: number) => {
    earliest[node] = Math.min(earliest[node] ?? 0, to)
  }
  for (const root of neighbors.keys()) {
    if (entered[root] !== 0) continue
    const path = [enter(root)]
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const { node } = visit
      const neighbor = neighbors[node]?.[visit.next]
      visit.next += 1
      if (neighbor !== undefined) {
        if (entered[neighbor] === 0) path.push(enter(neighbor))
        else if (isOpen[neighbor] === 1) lower(node, entered[neighbor] ?? 0)
        continue
      }
      path.pop()
      const parent = path.at(-1)?.node
      if (parent !== undefined) lower(parent, earliest[node] ?? 0)
      if (earliest[node] !== entered[node]) continue
      const component = open.splice(open.lastIndexOf(node))
      for (const member of component) isOpen[member] = 0
      found.push(component)
    }
  }
  return found
}
