// As what a partner belongs on a day.
import type { PlainDate } from '../foundation/plain-date.ts'
import { belongsOn } from '../initiative/membership.ts'
import type { Membership, Partner } from '../initiative/partner.ts'

/** The memberships of a partner that hold on a day. One that does not state any belongs as a plain partner. */
export function membershipsOn(partner: Partner, day: PlainDate): readonly Membership[] {
  if (!belongsOn(partner, day)) return []
  if (partner.memberships === undefined) return [{ role: 'partner' }]
  return partner.memberships.filter((membership) => belongsOn({ memberships: [membership] }, day))
}

/** The partners of the formal group on a day: all but affiliates. */
export function formalPartners(partners: readonly Partner[], day: PlainDate): readonly Partner[] {
  return partners.filter((partner) => membershipsOn(partner, day).some(({ role }) => role !== 'affiliate'))
}
