// How much power and influence partners see in each other.
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import { belongsOn } from '../../initiative/membership.ts'
import { partnerScores } from '../../network/record/partner-scores.ts'
import type { Held } from './held.ts'

/** The rating that says: none at all. */
const NONE = 1
const MOST = 4

/**
 * The mean rating of its power and influence that each partner who belongs received from others in the latest wave, as
 * points above 1, because 1 says that it has none.
 */
export function influenceHeld(record: InitiativeRecord, asOf: PlainDate, leastRaters: number): Held {
  const resource = 'influence'
  const scores = partnerScores(record, { asOf, leastRaters })
  if (typeof scores === 'string') return { kind: 'not-known', resource, reason: scores }
  if (record.partners === undefined) return { kind: 'not-known', resource, reason: 'not-stated' }
  const ratings = new Map(scores.partners.map(({ partner, value }) => [partner, value.sides.powerAndInfluence]))
  const found = record.partners
    .filter((partner) => belongsOn(partner, asOf))
    .map(({ id }) => ({ id, rating: ratings.get(id) }))
  if (found.length === 0) return { kind: 'not-known', resource, reason: 'not-applicable' }
  return {
    kind: 'held',
    resource,
    unit: { kind: 'score', of: 'points above 1 of 4' },
    amounts: found.flatMap(({ id, rating }) =>
      rating?.kind === 'observed' ? [{ kind: 'partner', id, amount: rating.value - NONE }] : [],
    ),
    unstated: found.flatMap(({ id, rating }) => (rating?.kind === 'observed' ? [] : id)),
    most: MOST - NONE,
    remarks: [`As rated in ${scores.wave}, asked on ${scores.askedOn}.`],
  }
}
