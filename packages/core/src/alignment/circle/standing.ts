// Whether an organization is of the formal group on a day, and if not, how it stands to it.
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { Partner } from '../../initiative/partner.ts'

/** How an organization stands to the formal group. */
export type Standing = 'inside' | 'affiliate' | 'left' | 'not-yet-joined' | 'never-joined'

/**
 * Inside are those who belong on the day as anything but an affiliate, and those whose memberships are not stated. An
 * affiliate acts in line from outside by definition of its role; what shows it is another question.
 */
export function standingOn({ memberships }: Pick<Partner, 'memberships'>, day: PlainDate): Standing {
  if (memberships === undefined) return 'inside'
  const current = memberships.filter(
    ({ joinedOn, leftOn }) => (joinedOn === undefined || joinedOn <= day) && (leftOn === undefined || leftOn >= day),
  )
  if (current.some(({ role }) => role !== 'affiliate')) return 'inside'
  if (current.length > 0) return 'affiliate'
  if (memberships.some(({ leftOn }) => leftOn !== undefined && leftOn < day)) return 'left'
  return memberships.length === 0 ? 'never-joined' : 'not-yet-joined'
}
