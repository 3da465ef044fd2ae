// How far a network turns around one member: Freeman's centralization.
import { exactSum } from '../../foundation/exact-sum.ts'
import { type NumberOrReason, quotientOf } from '../../measurement/composite/number-or-reason.ts'
import type { TieDirection } from '../adjacency.ts'
import type { Network, NodeScores } from '../network.ts'
import { betweenness } from './betweenness.ts'
import { type ClosenessOptions, closeness } from './closeness.ts'
import { degree } from './degree.ts'

/**
 * How far ties are those of one member: the differences to the greatest {@link degree} added up, over the most they could
 * be with as many members; 1 for a star, 0 where all have as many. `not-meaningful` where no network of the size can be
 * centralized. Freeman (1979), "Centrality in social networks: conceptual clarification", Social Networks 1, 215–239.
 *
 * Options:
 * - `direction`: as for {@link degree}
 * - `couldBe`: the most that the differences could be. `without-self-ties` is Freeman's, as in sna and UCINET;
 *   `with-self-ties` lets the center be tied to itself, the default of igraph, and gives less. `without-self-ties` when
 *   absent
 */
export function degreeCentralization(
  network: Network,
  {
    direction = 'all',
    couldBe = 'without-self-ties',
  }: { readonly direction?: TieDirection; readonly couldBe?: 'without-self-ties' | 'with-self-ties' } = {},
): NumberOrReason {
  const members = network.nodes.length
  const others = members - 1
  const withSelfTies = couldBe === 'with-self-ties'
  const oneWay = network.directed && direction !== 'all'
  const most = oneWay
    ? others * (withSelfTies ? members : others)
    : network.directed
      ? 2 * others * (withSelfTies ? others : others - 1)
      : others * (withSelfTies ? members : others - 1)
  return centralization(degree(network, { direction }), most)
}

/** How far one member stands between all others: as {@link degreeCentralization}, of {@link betweenness}. */
export function betweennessCentralization(network: Network): NumberOrReason {
  return centralization(betweenness(network, { normalized: true }), network.nodes.length - 1)
}

/**
 * How far one member is nearer to the others than these are to each other: as {@link degreeCentralization}, of
 * {@link closeness} with the same options. Missing where the closeness of a member is.
 */
export function closenessCentralization(network: Network, options: ClosenessOptions = {}): NumberOrReason {
  const members = network.nodes.length
  const oneWay = network.directed && options.direction !== 'all'
  const most = oneWay ? (members - 1) ** 2 / members : ((members - 1) * (members - 2)) / (2 * members - 3)
  return centralization(closeness(network, options), most)
}

function centralization(scores: NodeScores, most: number): NumberOrReason {
  const values: number[] = []
  for (const score of scores.values()) {
    if (typeof score === 'string') return score
    values.push(score)
  }
  const greatest = values.reduce((a, b) => Math.max(a, b), 0)
  return quotientOf(exactSum(values.map((value) => greatest - value)), most)
}
