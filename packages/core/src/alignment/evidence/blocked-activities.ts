// Which activities wait for something that will not be done.
import type { Activity } from '../../conditions/mutually-reinforcing-activities/activity.ts'
import type { PlainDate } from '../../foundation/plain-date.ts'
import { indexBy } from './index-by.ts'

/**
 * The activities that wait, directly or through others that are not finished, for one that has come to a halt: abandoned,
 * paused, over without being completed, or left by everybody in it who belonged.
 */
export function blockedActivities(
  activities: readonly Activity[],
  asOf: PlainDate,
  isAttended: (activity: Activity) => boolean,
): ReadonlySet<string> {
  const waitingFor = indexBy(activities, ({ dependsOn = [] }) => dependsOn.map(({ activity }) => activity))
  const blocked = new Set<string>()
  const halted = activities.filter((activity) => isHalted(activity, asOf, isAttended))
  for (let reached = halted; reached.length > 0; ) {
    const behind = reached.flatMap(({ id }) => waitingFor(id)).filter(({ id }) => !blocked.has(id))
    for (const { id } of behind) blocked.add(id)
    reached = [...new Set(behind)].filter((activity) => !isFinished(activity, asOf))
  }
  return blocked
}

function isHalted(activity: Activity, asOf: PlainDate, isAttended: (activity: Activity) => boolean): boolean {
  if (isFinished(activity, asOf)) return false
  return activity.status === 'paused' || isOver(activity, asOf) || !isAttended(activity)
}

/** Whether it is done: over, and completed where the record says how it ended. */
function isFinished(activity: Activity, asOf: PlainDate): boolean {
  return isOver(activity, asOf) && (activity.status ?? 'completed') === 'completed'
}

/** Whether it goes on no more; what is completed or abandoned goes on until its stated end. */
function isOver({ endsOn, status }: Activity, asOf: PlainDate): boolean {
  if (endsOn !== undefined) return endsOn < asOf
  return status === 'completed' || status === 'abandoned'
}
