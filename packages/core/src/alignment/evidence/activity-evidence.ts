// What partners do, as it stood on a day.
import type { Activity } from '../../conditions/mutually-reinforcing-activities/activity.ts'
import { isCurrentOn } from '../../conditions/mutually-reinforcing-activities/current-activity.ts'
import { blockedActivities } from './blocked-activities.ts'
import type { Frame } from './frame.ts'
import { indexBy } from './index-by.ts'

/** What partners do, as it stood on `asOf`. */
export interface ActivityEvidence {
  /** Activities that go on, with somebody in them who belongs; `undefined` where the record does not state any. */
  readonly activities: readonly Activity[] | undefined
  /** What a partner leads or takes part in. */
  activitiesOf(partner: string): readonly Activity[]
  /** What carries out a strategy. */
  activitiesFor(strategy: string): readonly Activity[]
  /** Whether an activity waits, directly or through others, for one that will not be done. */
  isBlocked(activity: string): boolean
  /** The activities of other leads that an activity strengthens. */
  reinforcedBy(activity: Activity): readonly Activity[]
  /** The activities of other leads that strengthen an activity. */
  reinforcing(activity: Activity): readonly Activity[]
}

export function activityEvidence({ record, asOf, belongs }: Frame): ActivityEvidence {
  const all = record.mutuallyReinforcingActivities?.activities
  const isAttended = (activity: Activity) => involvedIn(activity).some(belongs)
  const activities = all?.filter((activity) => isCurrentOn(activity, asOf) && isAttended(activity))
  const blocked = blockedActivities(all ?? [], asOf, isAttended)
  const byId = indexBy(activities, ({ id }) => [id])
  const reinforcing = indexBy(activities, ({ reinforces = [] }) => reinforces.map(({ activity }) => activity))
  return {
    activities,
    activitiesOf: indexBy(activities, involvedIn),
    activitiesFor: indexBy(activities, (activity) => activity.strategies),
    isBlocked: (activity) => blocked.has(activity),
    reinforcedBy: ({ lead, reinforces = [] }) =>
      [...new Set(reinforces.flatMap(({ activity }) => byId(activity)))].filter((other) => other.lead !== lead),
    reinforcing: ({ id, lead }) => reinforcing(id).filter((other) => other.lead !== lead),
  }
}

/** Who leads an activity or takes part in it. */
function involvedIn({ lead, partners = [] }: Activity): readonly string[] {
  return [lead, ...partners.map(({ partner }) => partner)]
}
