// How often a member stands between others.
import { quotientOf } from '../../measurement/composite/number-or-reason.ts'
import { pathsThrough } from '../graphology.ts'
import type { Network, NodeScores } from '../network.ts'

/**
 * For how many pairs of others the shortest paths lead through a member; of several equally short paths, the share that
 * does. Along the direction of ties. Freeman (1977), "A set of measures of centrality based on betweenness", Sociometry
 * 40, 35–41; Brandes (2001), "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25,
 * 163–177.
 *
 * Options:
 * - `normalized`: divides by the pairs of others, (n − 1)(n − 2), or half of it without directions; 0 to 1.
 *   `not-meaningful` for fewer than three members. `false` when absent
 */
export function betweenness(
  network: Network,
  { normalized = false }: { readonly normalized?: boolean } = {},
): NodeScores {
  const through = pathsThrough(network)
  const pairs = pairsOfOthers(network)
  return new Map(
    network.nodes.map((node, position) => {
      const paths = through[position] ?? 0
      return [node, normalized ? quotientOf(paths, pairs) : paths]
    }),
  )
}

/** Pairs of members that a third can stand between. */
export function pairsOfOthers({ directed, nodes }: Network): number {
  const ordered = (nodes.length - 1) * (nodes.length - 2)
  return directed ? ordered : ordered / 2
}
