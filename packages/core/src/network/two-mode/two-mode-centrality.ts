// Centrality of actors and events among each other.
import { type NumberOrReason, quotientOf } from '../../measurement/composite/number-or-reason.ts'
import { betweenness } from '../centrality/betweenness.ts'
import { type NodeScores, networkOf } from '../network.ts'
import type { TwoModeNetwork } from './two-mode-network.ts'

/** Numbers of actors, and numbers of events. */
export interface TwoModeScores {
  readonly actors: NodeScores
  readonly events: NodeScores
}

/**
 * In how many events each actor takes part, and how many actors each event has.
 *
 * Options:
 * - `normalized`: divides by how many there are on the other side; 0 to 1. `false` when absent. Borgatti & Everett (1997),
 *   "Network analysis of 2-mode data", Social Networks 19, 243–269
 */
export function twoModeDegree(
  { actors, events, ties }: TwoModeNetwork,
  { normalized = false }: { readonly normalized?: boolean } = {},
): TwoModeScores {
  const counted = (names: readonly string[], side: 'actor' | 'event', others: number): NodeScores => {
    const counts = new Map(names.map((name) => [name, 0]))
    for (const tie of ties) counts.set(tie[side], (counts.get(tie[side]) ?? 0) + 1)
    return new Map([...counts].map(([name, count]) => [name, normalized ? quotientOf(count, others) : count]))
  }
  return { actors: counted(actors, 'actor', events.length), events: counted(events, 'event', actors.length) }
}

/**
 * How often each actor or event stands between two others of either kind, over the most that one of its kind could among so
 * many of both; 0 to 1. Borgatti & Halgin (2011), "Analyzing affiliation networks", The SAGE Handbook of Social Network
 * Analysis. As in networkx. Its cost grows with everybody times all ties: seconds for five thousand events.
 */
export function twoModeBetweenness({ actors, events, ties }: TwoModeNetwork): TwoModeScores {
  const actorNode = (name: string) => `actor ${name}`
  const eventNode = (name: string) => `event ${name}`
  const through = betweenness(
    networkOf({
      directed: false,
      nodes: [...actors.map(actorNode), ...events.map(eventNode)],
      ties: ties.map(({ actor, event }) => ({ from: actorNode(actor), to: eventNode(event) })),
    }),
  )
  const scores = (names: readonly string[], node: (name: string) => string, most: number): NodeScores =>
    new Map(names.map((name) => [name, over(through.get(node(name)), most)]))
  return {
    actors: scores(actors, actorNode, mostBetween(actors.length, events.length)),
    events: scores(events, eventNode, mostBetween(events.length, actors.length)),
  }
}

function over(paths: NumberOrReason | undefined, most: number): NumberOrReason {
  return typeof paths === 'number' ? quotientOf(paths, most) : 'not-meaningful'
}

/** The most paths that can lead through one of `own` among `other` of the other kind. */
function mostBetween(own: number, other: number): number {
  const each = Math.floor((own - 1) / other)
  const rest = (own - 1) % other
  return (other ** 2 * (each + 1) ** 2 + other * (each + 1) * (2 * rest - each - 1) - rest * (2 * each - rest + 3)) / 2
}
