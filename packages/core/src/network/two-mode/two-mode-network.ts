// Who takes part in what: partners and activities, people and meetings.
import { CollectiveImpactError } from '../../foundation/errors.ts'
import type { Issue } from '../../foundation/issue.ts'
import { byText } from '../../foundation/order.ts'

/** Who takes part in what. Made by {@link twoModeNetworkOf}, which holds it to what is said here. */
export interface TwoModeNetwork {
  /** Those who take part, in order of their names. */
  readonly actors: readonly string[]
  /** What they take part in, in order. */
  readonly events: readonly string[]
  /** Who takes part in what, each once, in order. */
  readonly ties: readonly Participating[]
}

/** That an actor takes part in an event. */
export interface Participating {
  readonly actor: string
  readonly event: string
}

/**
 * A network of actors and events. What is listed more than once counts once; the order changes nothing. An actor and an
 * event may have the same name.
 * @throws {@link CollectiveImpactError} `network/invalid-network` with every issue: an actor or event listed twice, a tie
 * of one that is not listed
 */
export function twoModeNetworkOf({ actors, events, ties }: TwoModeNetwork): TwoModeNetwork {
  const issues = [...repeated(actors, 'actors'), ...repeated(events, 'events'), ...unknown({ actors, events, ties })]
  if (issues.length > 0) {
    throw new CollectiveImpactError('network/invalid-network', 'The network cannot be used:', { issues })
  }
  const eventsOf = new Map<string, Set<string>>()
  for (const { actor, event } of ties) {
    const own = eventsOf.get(actor) ?? new Set()
    eventsOf.set(actor, own.add(event))
  }
  const inOrder = actors.toSorted(byText)
  return {
    actors: inOrder,
    events: events.toSorted(byText),
    ties: inOrder.flatMap((actor) => [...(eventsOf.get(actor) ?? [])].sort(byText).map((event) => ({ actor, event }))),
  }
}

function repeated(names: readonly string[], list: string): readonly Issue[] {
  const known = new Set<string>()
  return names.flatMap((name, position) => {
    const issue: Issue = { code: 'record/duplicate-id', path: [list, position], message: `${name} again` }
    const isNew = !known.has(name)
    known.add(name)
    return isNew ? [] : [issue]
  })
}

function unknown({ actors, events, ties }: TwoModeNetwork): readonly Issue[] {
  const known = { actor: new Set(actors), event: new Set(events) }
  return ties.flatMap((tie, position) =>
    (['actor', 'event'] as const)
      .filter((side) => !known[side].has(tie[side]))
      .map((side) => ({
        code: 'record/unknown-reference',
        path: ['ties', position, side],
        message: `${tie[side]} is not among the ${side}s`,
      })),
  )
}
