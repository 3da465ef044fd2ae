// What belongs to the agenda in force.
import { agendaInForce } from '../conditions/common-agenda/agenda-in-force.ts'
import type { AgendaVersion } from '../conditions/common-agenda/agenda-version.ts'
import type { Goal } from '../conditions/common-agenda/goal.ts'
import type { Strategy } from '../conditions/common-agenda/strategy.ts'
import type { PlainDate } from '../foundation/plain-date.ts'

/** The entities that a version of the agenda lists; all of them when it does not say which. */
export function listedBy<Entity extends { readonly id: string }>(
  ids: readonly string[] | undefined,
  entities: readonly Entity[],
): readonly Entity[] {
  if (ids === undefined) return entities
  const listed = new Set(ids)
  return entities.filter(({ id }) => listed.has(id))
}

/**
 * The goals of the agenda that holds on a day, in the order of the record. Where versions are stated and none had been
 * adopted, there are none yet; where no versions are stated, all goals are of the agenda.
 */
export function goalsHeld(
  versions: readonly AgendaVersion[] | undefined,
  goals: readonly Goal[],
  day: PlainDate,
): readonly Goal[] {
  const agenda = agendaInForce({ versions }, day)
  return versions !== undefined && agenda === undefined ? [] : listedBy(agenda?.goals, goals)
}

/** The strategies of the agenda that holds on a day, as {@link goalsHeld}. */
export function strategiesHeld(
  versions: readonly AgendaVersion[] | undefined,
  strategies: readonly Strategy[],
  day: PlainDate,
): readonly Strategy[] {
  const agenda = agendaInForce({ versions }, day)
  return versions !== undefined && agenda === undefined ? [] : listedBy(agenda?.strategies, strategies)
}
