// How far ties go both ways.
import { type NumberOrReason, quotientOf } from '../../measurement/composite/number-or-reason.ts'
import type { Network } from '../network.ts'
import { withoutDirections } from '../transformed.ts'

/** Pairs of members, by how they are tied. Holland & Leinhardt (1970). */
export interface DyadCensus {
  /** Each to the other. */
  readonly mutual: number
  /** One to the other only. */
  readonly asymmetric: number
  /** Neither to the other. */
  readonly none: number
}

/** How many pairs are tied both ways, one way, or not. A tie without direction goes both ways. */
export function dyadCensus(network: Network): DyadCensus {
  const { directed, nodes, ties } = network
  const mutual = directed ? withoutDirections(network, { tied: 'both' }).ties.length : ties.length
  const asymmetric = directed ? ties.length - 2 * mutual : 0
  return { mutual, asymmetric, none: (nodes.length * (nodes.length - 1)) / 2 - mutual - asymmetric }
}

/**
 * How far ties go both ways, 0 to 1. `not-meaningful` where there is nothing to share. With M mutual, A asymmetric and N
 * pairs without ties (Wasserman & Faust 1994, Social Network Analysis, section 13.3):
 *
 * Options:
 * - `of`: `ties` is the share of ties that are returned, 2M ÷ (2M + A), the arc reciprocity of networkx, igraph
 *   (`default`) and sna (`edgewise`); `tied-pairs` the share of tied pairs that are tied both ways, M ÷ (M + A), the dyad
 *   reciprocity of UCINET and igraph (`ratio`); `all-pairs` the share of pairs that agree, (M + N) ÷ (M + A + N), that of
 *   sna (`dyadic`), which counts two strangers as reciprocal. `ties` when absent
 */
export function reciprocity(
  network: Network,
  { of = 'ties' }: { readonly of?: 'ties' | 'tied-pairs' | 'all-pairs' } = {},
): NumberOrReason {
  const { mutual, asymmetric, none } = dyadCensus(network)
  if (of === 'ties') return quotientOf(2 * mutual, 2 * mutual + asymmetric)
  if (of === 'tied-pairs') return quotientOf(mutual, mutual + asymmetric)
  return quotientOf(mutual + none, mutual + asymmetric + none)
}
