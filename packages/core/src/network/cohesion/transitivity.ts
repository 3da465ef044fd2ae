// Whether those tied to the same member are tied to each other, over the whole network.
import { type NumberOrReason, quotientOf } from '../../measurement/composite/number-or-reason.ts'
import { type Neighbors, neighborsOf } from '../adjacency.ts'
import type { Network } from '../network.ts'

/**
 * How often a path of two ties is closed by a third, 0 to 1; three times the triangles over the connected triples where
 * ties have no direction. `not-meaningful` where there is no such path. Wasserman & Faust (1994), Social Network Analysis,
 * sections 6.4 and 14.3.
 *
 * Options:
 * - `of`: where ties have directions, readings differ. `paths`: of i → j → k, how many have i → k (sna `gtrans`, `weak`).
 *   `triples`: of all ordered triples, in how many there is i → k exactly if there is i → j → k (sna, `strong`).
 *   `pairs-named`: of the ordered pairs that a member is tied to, in how many the first is tied to the second (networkx
 *   `transitivity` of a directed graph). `paths` and `pairs-named` are the same without directions. `paths` when absent.
 *   Take directions off with {@link withoutDirections} for the value of igraph
 */
export function transitivity(
  network: Network,
  { of = 'paths' }: { readonly of?: 'paths' | 'triples' | 'pairs-named' } = {},
): NumberOrReason {
  const neighbors = neighborsOf(network, 'out')
  const { closed, paths } = closedPaths(neighbors)
  if (of === 'paths') return quotientOf(closed, paths)
  if (of === 'pairs-named') {
    return quotientOf(
      closed,
      neighbors.reduce((sum, { length }) => sum + length * (length - 1), 0),
    )
  }
  const members = neighbors.length
  const ties = neighbors.reduce((sum, { length }) => sum + length, 0)
  const triples = members * (members - 1) * (members - 2)
  const oneWithoutTheOther = paths + ties * (members - 2) - 2 * closed
  return quotientOf(triples - oneWithoutTheOther, triples)
}

/** Paths i → j → k between different members, and how many of them have i → k beside them. */
function closedPaths(neighbors: Neighbors): { readonly closed: number; readonly paths: number } {
  const isNext = new Uint8Array(neighbors.length)
  let closed = 0
  let paths = 0
  neighbors.forEach((next, from) => {
    for (const each of next) isNext[each] = 1
    for (const through of next) {
      for (const to of neighbors[through] ?? []) {
        if (to === from) continue
        paths += 1
        closed += isNext[to] ?? 0
      }
    }
    for (const each of next) isNext[each] = 0
  })
  return { closed, paths }
}
