// From who takes part in what to who meets whom, and to what shares its people.
import type { Network } from '../network.ts'
import type { TwoModeNetwork } from './two-mode-network.ts'

/**
 * Actors, tied when they take part in the same event; the weight is in how many they do. One event of many ties all of
 * them to each other, so that a projection is denser and more clustered than relationships are. Breiger (1974), "The
 * duality of persons and groups", Social Forces 53, 181–190.
 */
export function projectOntoActors({ actors, events, ties }: TwoModeNetwork): Network {
  return projection(
    actors,
    events,
    ties.map(({ actor, event }) => ({ kept: actor, dropped: event })),
  )
}

/** Events, tied when somebody takes part in both; the weight is how many do. See {@link projectOntoActors}. */
export function projectOntoEvents({ actors, events, ties }: TwoModeNetwork): Network {
  return projection(
    events,
    actors,
    ties.map(({ actor, event }) => ({ kept: event, dropped: actor })),
  )
}

interface Link {
  readonly kept: string
  readonly dropped: string
}

function projection(nodes: readonly string[], dropped: readonly string[], links: readonly Link[]): Network {
  const position = new Map(nodes.map((node, each) => [node, each]))
  const together = new Map(dropped.map((each) => [each, [] as number[]]))
  for (const { kept, dropped: through } of links) together.get(through)?.push(position.get(kept) ?? 0)
  const shared = nodes.map(() => new Map<number, number>())
  for (const group of together.values()) {
    group.sort((one, other) => one - other)
    group.forEach((one, place) => {
      const own = shared[one]
      for (const other of group.slice(place + 1)) own?.set(other, (own.get(other) ?? 0) + 1)
    })
  }
  const ties = shared.flatMap((own, from) =>
    [...own]
      .sort(([one], [other]) => one - other)
      .map(([to, weight]) => ({ from: nodes[from] ?? '', to: nodes[to] ?? '', weight })),
  )
  return { directed: false, nodes, ties, selfTies: 0, repeatedTies: 0 }
}
