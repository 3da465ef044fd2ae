// Who sits, and who is present, where decisions are taken.
import type { Meeting } from '../../conditions/continuous-communication/meeting.ts'
import { addMonths, type PlainDate } from '../../foundation/plain-date.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import { belongsOn } from '../../initiative/membership.ts'
import type { Held, HeldAmount } from './held.ts'

/** The seats on steering committees that are held on the day; residents without an organization hold their own. */
export function seatsHeld(record: InitiativeRecord, asOf: PlainDate): Held {
  const resource = 'seats'
  const committees = record.backboneSupport?.steeringCommittees?.filter(
    ({ formedOn }) => formedOn === undefined || formedOn <= asOf,
  )
  const stated = committees?.flatMap(({ members }) => (members === undefined ? [] : [members]))
  if (committees === undefined || stated === undefined || (stated.length === 0 && committees.length > 0)) {
    return { kind: 'not-known', resource, reason: 'not-stated' }
  }
  const seats = stated
    .flat()
    .filter(({ from, to }) => (from === undefined || from <= asOf) && (to === undefined || to >= asOf))
  if (seats.length === 0) return { kind: 'not-known', resource, reason: 'not-applicable' }
  const amounts = seats.flatMap(({ partner, person }): readonly HeldAmount[] => {
    if (partner !== undefined) return [{ kind: 'partner', id: partner, amount: 1 }]
    return person === undefined ? [] : [{ kind: 'person', id: person, amount: 1 }]
  })
  return {
    kind: 'held',
    resource,
    unit: { kind: 'count', of: 'seats' },
    amounts,
    parts: { stated: amounts.length, all: seats.length },
    remarks: [withoutVoice(record, asOf, amounts, 'no seat')],
  }
}

/**
 * At how many of the meetings of the last twelve months where decisions are taken each of those invited was present. These
 * are the meetings of leaders and of steering committees, and any at which something was decided.
 */
export function attendanceHeld(record: InitiativeRecord, asOf: PlainDate): Held {
  const resource = 'attendance'
  const { meetings, decisions } = record.continuousCommunication ?? {}
  if (meetings === undefined) return { kind: 'not-known', resource, reason: 'not-stated' }
  const yearBefore = addMonths(asOf, -12)
  const decidedAt = new Set(decisions?.map(({ meeting }) => meeting))
  const deciding = meetings.filter(
    ({ id, body, heldOn }) =>
      heldOn > yearBefore &&
      heldOn <= asOf &&
      (body.kind === 'leaders' || body.kind === 'steering-committee' || decidedAt.has(id)),
  )
  if (deciding.length === 0) return { kind: 'not-known', resource, reason: 'not-applicable' }
  const amounts = deciding.flatMap(presencesAt)
  return {
    kind: 'held',
    resource,
    unit: { kind: 'count', of: 'meetings' },
    amounts,
    parts: { stated: deciding.filter(({ attendance }) => attendance !== undefined).length, all: deciding.length },
    remarks: [withoutVoice(record, asOf, amounts, 'no invitation')],
  }
}

/** Everybody invited, with 1 where anybody came for them and 0 where nobody did. */
function presencesAt({ attendance = [] }: Meeting): readonly HeldAmount[] {
  const byPartner = Map.groupBy(attendance, ({ partner }) => partner)
  return [...byPartner].map(([id, entries]) => ({
    kind: 'partner',
    id,
    amount: entries.some(({ present }) => present) ? 1 : 0,
  }))
}

function withoutVoice(
  { partners = [] }: InitiativeRecord,
  asOf: PlainDate,
  amounts: readonly HeldAmount[],
  lacking: string,
): string | undefined {
  const holders = new Set(amounts.flatMap(({ kind, id }) => (kind === 'partner' ? id : [])))
  const belonging = partners.filter((partner) => belongsOn(partner, asOf))
  const without = belonging.filter(({ id }) => !holders.has(id)).length
  return without === 0 ? undefined : `${without} of ${belonging.length} partners had ${lacking}.`
}
