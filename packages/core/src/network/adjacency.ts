// Who is next to whom, by position among the members.
import type { Network } from './network.ts'

/** Positions of neighbors, each once and in order, for the member at each position. */
export type Neighbors = readonly (readonly number[])[]

/** Which ties of a member count: those it receives, those it has itself, or both. */
export type TieDirection = 'in' | 'out' | 'all'

/** Whom a member reaches by one tie. `all` takes every tie for one that can be gone both ways. */
export function neighborsOf({ directed, nodes, ties }: Network, direction: TieDirection): Neighbors {
  const position = positionsOf(nodes)
  const neighbors = nodes.map(() => new Set<number>())
  for (const { from, to } of ties) {
    const source = position.get(from) ?? 0
    const target = position.get(to) ?? 0
    if (!directed || direction !== 'in') neighbors[source]?.add(target)
    if (!directed || direction !== 'out') neighbors[target]?.add(source)
  }
  return neighbors.map((found) => [...found].sort((one, other) => one - other))
}

/** Where each member stands among all. */
export function positionsOf(nodes: readonly string[]): ReadonlyMap<string, number> {
  return new Map(nodes.map((node, position) => [node, position]))
}
