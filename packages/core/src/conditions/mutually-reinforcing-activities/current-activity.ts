// Whether an activity goes on, or is over, on a day.
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { Activity } from './activity.ts'

/**
 * Whether an activity goes on, on a day. Dates decide. What is over goes on until its stated end, and what is planned
 * or paused does not; without dates and status, an activity that the record names goes on.
 */
export function isCurrentOn({ startsOn, endsOn, status = 'active' }: Activity, day: PlainDate): boolean {
  if (startsOn !== undefined && startsOn > day) return false
  if (endsOn !== undefined && endsOn < day) return false
  return status === 'active' || (endsOn !== undefined && (status === 'completed' || status === 'abandoned'))
}

/** Whether an activity goes on no more. What is completed or abandoned goes on until its stated end. */
export function isOverOn({ endsOn, status }: Pick<Activity, 'endsOn' | 'status'>, day: PlainDate): boolean {
  if (endsOn !== undefined) return endsOn < day
  return status === 'completed' || status === 'abandoned'
}
