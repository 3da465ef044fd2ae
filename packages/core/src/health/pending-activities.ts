// The activities that are planned or under way.
import type { Activity } from '../conditions/mutually-reinforcing-activities/activity.ts'
import type { PlainDate } from '../foundation/plain-date.ts'

/** Activities planned or under way on a day. What is over by now was under way until its stated end. */
export function pendingActivities(activities: readonly Activity[], day: PlainDate): readonly Activity[] {
  return activities.filter(({ status, endsOn }) => {
    if (status === 'paused') return false
    return endsOn === undefined ? status !== 'completed' && status !== 'abandoned' : endsOn >= day
  })
}
