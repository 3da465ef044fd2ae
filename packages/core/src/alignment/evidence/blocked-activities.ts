// Which activities wait for something that will not be done.
import type { Activity } from '../../conditions/mutually-reinforcing-activities/activity.ts'
import { isOverOn } from '../../conditions/mutually-reinforcing-activities/current-activity.ts'
import type { PlainDate } from '../../foundation/plain-date.ts'
import { indexBy } from './index-by.ts'

/** Why an activity has come to a halt; `left` by everybody in it who belonged. */
export type Halt = 'abandoned' | 'paused' | 'notCompleted' | 'left'

/** What holds an activity up. */
export interface Blockage {
  /** The activity it waits for itself. */
  readonly waitsFor: Activity
  /** Why that one has come to a halt; `undefined` where it waits in its turn. */
  readonly halt: Halt | undefined
  /** Not so where what came to a halt may have been completed, or be in the hands of somebody who is not stated. */
  readonly isCertain: boolean
}

interface Halted {
  readonly activity: Activity
  readonly halt: Halt | undefined
}

/**
 * The activities that wait, directly or through others that are not finished, for one that has come to a halt: abandoned,
 * paused, over without being completed, or left by everybody in it who belonged.
 */
export function blockedActivities(
  activities: readonly Activity[],
  asOf: PlainDate,
  isAttended: (activity: Activity) => boolean,
): ReadonlyMap<string, Blockage> {
  const waitingFor = indexBy(activities, ({ dependsOn = [] }) => dependsOn.map(({ activity }) => activity))
  const blocked = new Map<string, Blockage>()
  const halted = activities.flatMap((activity): readonly Halted[] => {
    const halt = haltOf(activity, asOf, isAttended)
    return halt === undefined ? [] : [{ activity, halt }]
  })
  const doubtful = new Set(halted.filter(isDoubtful).map(({ activity }) => activity))
  const spread = (from: readonly Halted[], isCertain: boolean) => {
    for (let reached = from; reached.length > 0; ) {
      const behind: Halted[] = []
      for (const { activity, halt } of reached) {
        for (const waiting of waitingFor(activity.id)) {
          if (blocked.has(waiting.id)) continue
          blocked.set(waiting.id, { waitsFor: activity, halt, isCertain })
          if (!isFinished(waiting, asOf) && !doubtful.has(waiting)) behind.push({ activity: waiting, halt: undefined })
        }
      }
      reached = behind
    }
  }
  spread(
    halted.filter(({ activity }) => !doubtful.has(activity)),
    true,
  )
  spread(
    halted.filter(({ activity }) => doubtful.has(activity)),
    false,
  )
  return blocked
}

function isDoubtful({ activity, halt }: Halted): boolean {
  return halt === 'notCompleted' || (halt === 'left' && activity.partners === undefined)
}

function haltOf(activity: Activity, asOf: PlainDate, isAttended: (activity: Activity) => boolean): Halt | undefined {
  if (isFinished(activity, asOf)) return undefined
  if (activity.status === 'paused') return 'paused'
  if (isOverOn(activity, asOf)) return activity.status === 'abandoned' ? 'abandoned' : 'notCompleted'
  return isAttended(activity) ? undefined : 'left'
}

/** Whether it is done: over, and completed where the record says how it ended. */
function isFinished(activity: Activity, asOf: PlainDate): boolean {
  return isOverOn(activity, asOf) && (activity.status ?? 'completed') === 'completed'
}
