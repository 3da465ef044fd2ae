// Whether like is tied to like: homophily.
import { exactSum } from '../../foundation/exact-sum.ts'
import { type NumberOrReason, quotientOf } from '../../measurement/composite/number-or-reason.ts'
import { degree } from '../centrality/degree.ts'
import type { Network } from '../network.ts'
import { type Groups, modularity } from './modularity.ts'

/**
 * How far members of the same group are tied to each other beyond chance: 1 when all ties lie within groups, 0 for chance,
 * below 0 when members seek others. Modularity over the most it could be; ties with an end of no group are left out, and
 * weights do not count. `not-meaningful` where all ties lie in one group. Newman (2003), "Mixing patterns in networks",
 * Physical Review E 67, 026126.
 */
export function groupAssortativity(network: Network, groups: Groups): NumberOrReason {
  const ties = network.ties
    .filter(({ from, to }) => groups.has(from) && groups.has(to))
    .map((tie) => ({ ...tie, weight: 1 }))
  const found = modularity({ ...network, ties }, groups)
  if (typeof found === 'string') return found
  const within = ties.filter(({ from, to }) => groups.get(from) === groups.get(to)).length / ties.length
  return quotientOf(found, 1 - (within - found))
}

/**
 * Whether those with many ties are tied to each other, −1 to 1: the correlation of the degrees at the two ends of a tie; with
 * directions, of how many the one names and how many name the other. `not-meaningful` where all have as many. Newman
 * (2003), as in igraph `assortativity_degree`.
 */
export function degreeAssortativity(network: Network): NumberOrReason {
  const sent = degree(network, { direction: 'out' })
  const received = degree(network, { direction: 'in' })
  const numberOf = (scores: typeof sent, node: string) => Number(scores.get(node))
  const ends = network.ties.flatMap(({ from, to }) => {
    const end = [numberOf(sent, from), numberOf(received, to)] as const
    return network.directed ? [end] : [end, [end[1], end[0]] as const]
  })
  return correlation(ends)
}

function correlation(pairs: readonly (readonly [number, number])[]): NumberOrReason {
  const mean = (side: 0 | 1) => exactSum(pairs.map((pair) => pair[side])) / pairs.length
  const [first, second] = [mean(0), mean(1)]
  const spread = (of: (pair: readonly [number, number]) => number) => exactSum(pairs.map(of))
  return quotientOf(
    spread(([one, other]) => (one - first) * (other - second)),
    Math.sqrt(spread(([one]) => (one - first) ** 2) * spread(([, other]) => (other - second) ** 2)),
  )
}
