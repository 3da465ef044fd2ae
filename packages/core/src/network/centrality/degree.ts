// How many ties each member has, and how strong they are together.
import { ExactSum } from '../../foundation/exact-sum.ts'
import { quotientOf } from '../../measurement/composite/number-or-reason.ts'
import { neighborsOf, type TieDirection } from '../adjacency.ts'
import type { Network, NodeScores } from '../network.ts'

/**
 * How many ties each member has. Freeman (1979), "Centrality in social networks: conceptual clarification", Social
 * Networks 1, 215–239.
 *
 * Options:
 * - `direction`: `in` for ties it receives, `out` for those it has itself, `all` for both added up, so that a pair tied
 *   both ways counts twice. `all` when absent; the same without directions
 * - `normalized`: divides by n − 1, the ties it could have one way: 0 to 1, or to 2 for `all` with directions.
 *   `not-meaningful` for a member alone. `false` when absent
 */
export function degree(
  network: Network,
  { direction = 'all', normalized = false }: { readonly direction?: TieDirection; readonly normalized?: boolean } = {},
): NodeScores {
  const directions = network.directed && direction === 'all' ? (['in', 'out'] as const) : [direction]
  const neighbors = directions.map((each) => neighborsOf(network, each))
  return new Map(
    network.nodes.map((node, position) => {
      const ties = neighbors.reduce((sum, ofAll) => sum + (ofAll[position]?.length ?? 0), 0)
      return [node, normalized ? quotientOf(ties, network.nodes.length - 1) : ties]
    }),
  )
}

/**
 * The weights of each member's ties added up. Barrat et al. (2004), "The architecture of complex weighted networks",
 * PNAS 101, 3747–3752.
 *
 * Options:
 * - `direction`: as for {@link degree}
 */
export function strength(
  { directed, nodes, ties }: Network,
  { direction = 'all' }: { readonly direction?: TieDirection } = {},
): NodeScores {
  const sums = new Map(nodes.map((node) => [node, new ExactSum()]))
  for (const { from, to, weight } of ties) {
    if (!directed || direction !== 'in') sums.get(from)?.add(weight)
    if (!directed || direction !== 'out') sums.get(to)?.add(weight)
  }
  return new Map([...sums].map(([node, sum]) => [node, sum.value()]))
}
