// Who works on what: partners and the activities they lead or take part in.
import { isCurrentOn } from '../../conditions/mutually-reinforcing-activities/current-activity.ts'
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import { belongsOn } from '../../initiative/membership.ts'
import type { MissingReason } from '../../measurement/measured.ts'
import { type TwoModeNetwork, twoModeNetworkOf } from '../two-mode/two-mode-network.ts'

/**
 * Partners who belong on a day, the activities that go on that day with one of them in it, and who leads or takes part in
 * which. {@link projectOntoActors} of it ties partners by the activities they share. `not-stated` where the record says
 * nothing of partners or activities.
 */
export function activityNetwork(
  { partners, mutuallyReinforcingActivities }: InitiativeRecord,
  { asOf }: { readonly asOf: PlainDate },
): TwoModeNetwork | MissingReason {
  const activities = mutuallyReinforcingActivities?.activities
  if (partners === undefined || activities === undefined) return 'not-stated'
  const actors: string[] = partners.filter((partner) => belongsOn(partner, asOf)).map(({ id }) => id)
  const belonging = new Set(actors)
  const ties = activities
    .filter((activity) => isCurrentOn(activity, asOf))
    .flatMap(({ id, lead, partners: others = [] }) =>
      [lead, ...others.map(({ partner }) => partner)]
        .filter((actor) => belonging.has(actor))
        .map((actor) => ({ actor, event: id })),
    )
  return twoModeNetworkOf({ actors, events: [...new Set(ties.map(({ event }) => event))], ties })
}
