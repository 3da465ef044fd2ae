// The version of the agenda that holds on a day.
import { byText } from '../../foundation/order.ts'
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { AgendaVersion } from './agenda-version.ts'
import type { CommonAgenda } from './common-agenda.ts'
import type { Goal } from './goal.ts'
import type { Strategy } from './strategy.ts'

/**
 * The version adopted last by a day. One without a date came before all that have one; of several of one day the last
 * by id holds.
 */
export function agendaInForce(agenda: CommonAgenda | undefined, day: PlainDate): AgendaVersion | undefined {
  const adopted = agenda?.versions?.filter(({ adoptedOn }) => adoptedOn === undefined || adoptedOn <= day) ?? []
  return adopted.toSorted((a, b) => byText(a.adoptedOn, b.adoptedOn) || byText(a.id, b.id)).at(-1)
}

/** The goals of the agenda that holds on a day, by id; `undefined` where no goals are stated. */
export function goalsInForce(agenda: CommonAgenda | undefined, day: PlainDate): readonly Goal[] | undefined {
  return held(agenda?.goals, agendaInForce(agenda, day)?.goals)
}

/** The strategies of the agenda that holds on a day, by id; `undefined` where no strategies are stated. */
export function strategiesInForce(agenda: CommonAgenda | undefined, day: PlainDate): readonly Strategy[] | undefined {
  return held(agenda?.strategies, agendaInForce(agenda, day)?.strategies)
}

/** Those that are listed; all of them where there is no list. */
function held<Entity extends { readonly id: string }>(
  stated: readonly Entity[] | undefined,
  listed: readonly string[] | undefined,
): readonly Entity[] | undefined {
  return stated?.filter(({ id }) => listed?.includes(id) ?? true).sort((a, b) => byText(a.id, b.id))
}
