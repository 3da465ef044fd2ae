// Which activities wait for something that will not come, as far as the record says who takes part in what.
import { type Blockage, blockedActivities } from '../alignment/evidence/blocked-activities.ts'
import type { PlainDate } from '../foundation/plain-date.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { belongsOn } from '../initiative/membership.ts'
import { involvedIn } from './attended-activities.ts'

/** What holds up each activity that waits for something, by id; where no partners are stated, nobody has left. */
export function heldUpActivities(record: InitiativeRecord, day: PlainDate): ReadonlyMap<string, Blockage> {
  const { partners, mutuallyReinforcingActivities } = record
  const gone = new Set<string>(partners?.filter((partner) => !belongsOn(partner, day)).map(({ id }) => id))
  return blockedActivities(mutuallyReinforcingActivities?.activities ?? [], day, (activity) =>
    involvedIn(activity).some((id) => !gone.has(id)),
  )
}
