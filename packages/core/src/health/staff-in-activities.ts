// How many people partners have in the activities that go on.
import type { Activity } from '../conditions/mutually-reinforcing-activities/activity.ts'
import { isCurrentOn } from '../conditions/mutually-reinforcing-activities/current-activity.ts'
import { exactSum } from '../foundation/exact-sum.ts'
import type { PlainDate } from '../foundation/plain-date.ts'
import { involvedIn } from './attended-activities.ts'

/** A partner's full-time equivalents in activities, as far as these say. */
export interface StaffInActivities {
  /** It has at least so many in them. */
  readonly least: number
  /** And at most so many, besides those in activities that are silent. */
  readonly most: number
  /** How many activities it is in. */
  readonly all: number
  /** How many of these say neither how many of its people work in them nor how many work in them at all. */
  readonly silent: number
}

/** The people each partner has in activities that go on, by partner. What nobody else is recorded for is the lead's. */
export function staffInActivities(
  activities: readonly Activity[],
  day: PlainDate,
): ReadonlyMap<string, StaffInActivities> {
  const parts = new Map<string, Part[]>()
  for (const activity of activities) {
    if (!isCurrentOn(activity, day)) continue
    for (const [partner, part] of partsIn(activity)) {
      const known = parts.get(partner)
      if (known === undefined) parts.set(partner, [part])
      else known.push(part)
    }
  }
  return new Map(
    [...parts].map(([partner, all]) => [
      partner,
      {
        least: sumOfStaff(all.map(({ least }) => least)),
        most: sumOfStaff(all.map(({ most = 0 }) => most)),
        all: all.length,
        silent: all.filter(({ most }) => most === undefined).length,
      },
    ]),
  )
}

/** Staff is written in decimals, and added up in millionths, so that 0.1 and 0.2 are 0.3 and nobody is blamed for the rest. */
export function sumOfStaff(parts: readonly number[]): number {
  return Math.round(exactSum(parts) * 1e6) / 1e6
}

/** One partner's people in one activity; `most` is `undefined` where there could be any number. */
interface Part {
  readonly least: number
  readonly most: number | undefined
}

function partsIn(activity: Activity): ReadonlyMap<string, Part> {
  const { lead, partners, resources } = activity
  const recorded = new Map<string, number>()
  for (const { partner, staffFte } of partners ?? []) {
    if (staffFte !== undefined) recorded.set(partner, sumOfStaff([recorded.get(partner) ?? 0, staffFte]))
  }
  const involved = involvedIn(activity)
  const silent = involved.filter((partner) => !recorded.has(partner))
  const inAll = resources?.staffFte
  const rest =
    inAll === undefined ? undefined : Math.max(0, sumOfStaff([inAll, ...[...recorded.values()].map((one) => -one)]))
  const isLeadAlone = partners !== undefined && silent.length === 1
  return new Map(
    involved.map((partner) => {
      const own = recorded.get(partner)
      if (own !== undefined) return [partner, { least: own, most: own }]
      return [partner, { least: partner === lead && isLeadAlone ? (rest ?? 0) : 0, most: rest }]
    }),
  )
}
