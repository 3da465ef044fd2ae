// The version of the agenda that holds on a day.
import { byText } from '../../foundation/order.ts'
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { AgendaVersion } from './agenda-version.ts'
import type { CommonAgenda } from './common-agenda.ts'

/**
 * The version adopted last by a day. One without a date came before all that have one; of several of one day the last
 * by id holds.
 */
export function agendaInForce(agenda: CommonAgenda | undefined, day: PlainDate): AgendaVersion | undefined {
  const adopted = agenda?.versions?.filter(({ adoptedOn }) => adoptedOn === undefined || adoptedOn <= day) ?? []
  return adopted.toSorted((a, b) => byText(a.adoptedOn, b.adoptedOn) || byText(a.id, b.id)).at(-1)
}
