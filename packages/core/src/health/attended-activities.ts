// The activities that are planned or under way, and in the hands of somebody who belongs.
import type { Activity } from '../conditions/mutually-reinforcing-activities/activity.ts'
import type { PlainDate } from '../foundation/plain-date.ts'
import { belongsOn } from '../initiative/membership.ts'
import type { Partner } from '../initiative/partner.ts'
import { pendingActivities } from './pending-activities.ts'

/** Who leads an activity or takes part in it, each once; the lead first. */
export function involvedIn({ lead, partners = [] }: Activity): readonly string[] {
  return [...new Set<string>([lead, ...partners.map(({ partner }) => partner)])]
}

/** Activities planned or under way on a day that somebody who belongs leads or takes part in; all where no partners are stated. */
export function attendedActivities(
  activities: readonly Activity[],
  partners: readonly Partner[] | undefined,
  day: PlainDate,
): readonly Activity[] {
  const pending = pendingActivities(activities, day)
  if (partners === undefined) return pending
  const belonging = new Set<string>(partners.filter((partner) => belongsOn(partner, day)).map(({ id }) => id))
  return pending.filter((activity) => involvedIn(activity).some((id) => belonging.has(id)))
}
