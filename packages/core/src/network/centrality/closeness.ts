// How near a member is to the others.
import { type NumberOrReason, quotientOf } from '../../measurement/composite/number-or-reason.ts'
import { neighborsOf, type TieDirection } from '../adjacency.ts'
import { type Reach, reachOf } from '../distances.ts'
import type { Network, NodeScores } from '../network.ts'

/** What closeness makes of members that cannot be reached; packages differ. */
export type UnreachedMembers = 'left-out' | 'scaled' | 'infinitely-far'

/** How closeness is read. */
export interface ClosenessOptions {
  /** `out` for paths from the member, `in` for paths to it, `all` for paths whatever the direction; `out` when absent. */
  readonly direction?: TieDirection
  /**
   * `left-out`: one over the mean distance to those reached; missing where there are none. As in igraph; a pair apart from
   * everybody is as near as can be.
   * `scaled`: that times the share of others reached, 0 where there are none (Wasserman & Faust 1994, p. 201). As in
   * networkx, which reads `in`.
   * `infinitely-far`: 0 unless all others are reached. As in sna.
   * All are the same where everybody is reached. `scaled` when absent.
   */
  readonly unreached?: UnreachedMembers
}

/**
 * One over the mean distance of a member to the others, 0 to 1; 1 when it is tied to everybody. Freeman (1979),
 * "Centrality in social networks: conceptual clarification", Social Networks 1, 215–239. Where not everybody is reached,
 * `unreached` says what is meant. `not-meaningful` for a member alone.
 */
export function closeness(
  network: Network,
  { direction = 'out', unreached = 'scaled' }: ClosenessOptions = {},
): NodeScores {
  const reach = reachOf(neighborsOf(network, direction))
  return new Map(
    network.nodes.map((node, position) => [node, closenessOf(reach[position], network.nodes.length - 1, unreached)]),
  )
}

function closenessOf(reach: Reach | undefined, others: number, unreached: UnreachedMembers): NumberOrReason {
  const { reached, total } = reach ?? { reached: 0, total: 0 }
  if (others === 0 || unreached === 'left-out') return quotientOf(reached, total)
  if (reached === 0 || (unreached === 'infinitely-far' && reached < others)) return 0
  return (reached / total) * (reached / others)
}
