// How many people work for each partner.
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import { belongsOn } from '../../initiative/membership.ts'
import type { Held } from './held.ts'

/** The full-time equivalents that each partner who belongs has in all. */
export function staffHeld({ partners }: InitiativeRecord, asOf: PlainDate): Held {
  const resource = 'staff'
  if (partners === undefined) return { kind: 'not-known', resource, reason: 'not-stated' }
  const belonging = partners.filter((partner) => belongsOn(partner, asOf))
  if (belonging.length === 0) return { kind: 'not-known', resource, reason: 'not-applicable' }
  return {
    kind: 'held',
    resource,
    unit: { kind: 'quantity', in: 'full-time equivalents' },
    amounts: belonging.flatMap(({ id, staffFte }) =>
      staffFte === undefined ? [] : [{ kind: 'partner', id, amount: staffFte }],
    ),
    unstated: belonging.flatMap(({ id, staffFte }) => (staffFte === undefined ? id : [])),
  }
}
