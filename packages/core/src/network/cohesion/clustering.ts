// Whether those tied to one member are tied to each other, member by member.
import { exactSum } from '../../foundation/exact-sum.ts'
import { isPresent, type NumberOrReason, quotientOf } from '../../measurement/composite/number-or-reason.ts'
import { positionsOf } from '../adjacency.ts'
import type { Network, NodeScores } from '../network.ts'

/**
 * For each member, how many of the ties there could be among those it is tied to are there, 0 to 1. `not-meaningful` with
 * fewer than two such. Without directions Watts & Strogatz (1998), "Collective dynamics of small-world networks", Nature
 * 393, 440–442; with directions Fagiolo (2007), "Clustering in complex directed networks", Physical Review E 76, 026107,
 * which counts triangles of every direction. Weights do not count.
 */
export function clustering({ directed, nodes, ties }: Network): NodeScores {
  const position = positionsOf(nodes)
  const tied = nodes.map(() => new Map<number, number>())
  const add = (one: number, other: number) => tied[one]?.set(other, (tied[one].get(other) ?? 0) + 1)
  for (const { from, to } of ties) {
    const [source, target] = [position.get(from) ?? 0, position.get(to) ?? 0]
    for (let times = directed ? 1 : 2; times > 0; times -= 1) {
      add(source, target)
      add(target, source)
    }
  }
  return new Map(nodes.map((node, own) => [node, closure(tied, own)]))
}

/** Triangles through a member over those its ties allow, where `tied` holds how many ways two are tied, 1 or 2. */
function closure(tied: readonly ReadonlyMap<number, number>[], own: number): NumberOrReason {
  const neighbors = [...(tied[own] ?? [])]
  let triangles = 0
  let ways = 0
  let mutual = 0
  for (const [one, waysToOne] of neighbors) {
    ways += waysToOne
    if (waysToOne === 2) mutual += 1
    const beyond = tied[one]
    for (const [other, waysToOther] of neighbors) triangles += waysToOne * waysToOther * (beyond?.get(other) ?? 0)
  }
  return quotientOf(triangles, 2 * (ways * (ways - 1) - 2 * mutual))
}

/**
 * The mean of {@link clustering} over members. `too-few-values` where it is over nobody.
 *
 * Options:
 * - `withoutPairs`: what becomes of members tied to fewer than two, for whom clustering has no meaning. `left-out` as in
 *   igraph (`isolates = "NaN"`), `zero` as in networkx and igraph (`"zero"`), which lowers the mean of a network with many
 *   of them. `left-out` when absent
 */
export function averageClustering(
  network: Network,
  { withoutPairs = 'left-out' }: { readonly withoutPairs?: 'left-out' | 'zero' } = {},
): NumberOrReason {
  const all = [...clustering(network).values()]
  const values = withoutPairs === 'zero' ? all.map((value) => (isPresent(value) ? value : 0)) : all.filter(isPresent)
  return values.length === 0 ? 'too-few-values' : exactSum(values) / values.length
}
