// Whether a partner belongs on a day.
import type { PlainDate } from '../foundation/plain-date.ts'
import type { Partner } from './partner.ts'

/** Whether a partner belongs on a day; one whose memberships are not stated belongs always. */
export function belongsOn({ memberships }: Pick<Partner, 'memberships'>, day: PlainDate): boolean {
  if (memberships === undefined) return true
  return memberships.some(
    ({ joinedOn, leftOn }) => (joinedOn === undefined || joinedOn <= day) && (leftOn === undefined || leftOn >= day),
  )
}
