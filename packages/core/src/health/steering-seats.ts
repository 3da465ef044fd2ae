// Who sits on the steering committees on a day, as far as the record says.
import type { Seat, SteeringCommittee } from '../conditions/backbone-support/steering-committee.ts'
import type { PlainDate } from '../foundation/plain-date.ts'
import { belongsOn } from '../initiative/membership.ts'
import type { Partner } from '../initiative/partner.ts'
import type { Level, Person } from '../initiative/person.ts'
import { holdsOn } from './holds-on.ts'

/** A seat, with what the record says of who holds it. */
export interface Sitting {
  /** The id of the organization; `undefined` where none is stated, as for residents without one. */
  readonly organization: string | undefined
  /** The organization, where the record holds it. */
  readonly partner: Partner | undefined
  /** Their standing, by the seat or else by the person. */
  readonly level: Level | undefined
  /** Whether they have lived the problem; `undefined` where that is not stated. */
  readonly livedExperience: boolean | undefined
}

/** A steering committee and who sits on it. */
export interface SeatedCommittee {
  readonly committee: SteeringCommittee
  /** `undefined` where the committee does not state its members. */
  readonly sittings: readonly Sitting[] | undefined
}

interface Everybody {
  readonly partners?: readonly Partner[] | undefined
  readonly people?: readonly Person[] | undefined
}

/**
 * The committees on which somebody sits on a day, or which do not state who. A seat counts from its first day to its
 * last, and while its organization belongs.
 */
export function seatedCommittees(
  committees: readonly SteeringCommittee[],
  { partners = [], people = [] }: Everybody,
  day: PlainDate,
): readonly SeatedCommittee[] {
  const partnerById = new Map<string, Partner>(partners.map((partner) => [partner.id, partner]))
  const personById = new Map<string, Person>(people.map((person) => [person.id, person]))
  const sittingOf = (seat: Seat): Sitting => {
    const person = personById.get(seat.person ?? '')
    const organization = seat.partner ?? person?.partner
    const partner = partnerById.get(organization ?? '')
    return { organization, partner, level: seat.level ?? person?.level, livedExperience: person?.livedExperience }
  }
  return committees
    .map((committee) => ({
      committee,
      sittings: committee.members
        ?.filter((seat) => holdsOn(seat, day))
        .map(sittingOf)
        .filter(({ partner }) => partner === undefined || belongsOn(partner, day)),
    }))
    .filter(({ sittings }) => sittings?.length !== 0)
}
