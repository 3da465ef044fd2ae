// What is going on, on a day: who belongs, which strategies hold and which activities carry them out.
import { strategiesInForce } from '../../conditions/common-agenda/agenda-in-force.ts'
import type { Strategy } from '../../conditions/common-agenda/strategy.ts'
import type { Activity } from '../../conditions/mutually-reinforcing-activities/activity.ts'
import { isCurrentOn } from '../../conditions/mutually-reinforcing-activities/current-activity.ts'
import { byText } from '../../foundation/order.ts'
import { type PlainDate, requirePlainDate } from '../../foundation/plain-date.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import { belongsOn } from '../../initiative/membership.ts'
import type { Partner } from '../../initiative/partner.ts'
import { byId } from '../evidence/frame.ts'

/** An activity that goes on, and who of those who belong is in it. */
export interface ActivityInForce {
  readonly activity: Activity
  /** By id; the lead among them where it belongs. */
  readonly partners: readonly string[]
  /** Those of its strategies that are in force. */
  readonly strategies: readonly string[]
}

/** The record as it stood on a day, as far as activities go. Lists are in the order of ids. */
export interface InForce {
  readonly partners: readonly Partner[]
  readonly strategies: readonly Strategy[]
  /** Activities with somebody in them who belongs. */
  readonly activities: readonly ActivityInForce[]
}

/** @throws {@link CollectiveImpactError} `foundation/invalid-date` */
export function inForceOn(record: InitiativeRecord, day: PlainDate): InForce {
  requirePlainDate(day, 'asOf')
  const partners = (record.partners ?? []).filter((partner) => belongsOn(partner, day)).sort(byId)
  const strategies = strategiesInForce(record.commonAgenda, day) ?? []
  const belonging = new Set<string>(partners.map(({ id }) => id))
  const holding = new Set<string>(strategies.map(({ id }) => id))
  const activities = (record.mutuallyReinforcingActivities?.activities ?? [])
    .filter((activity) => isCurrentOn(activity, day))
    .map((activity) => ({
      activity,
      partners: among(belonging, [activity.lead, ...(activity.partners ?? []).map(({ partner }) => partner)]),
      strategies: among(holding, activity.strategies ?? []),
    }))
    .filter((one) => one.partners.length > 0)
    .sort((a, b) => byId(a.activity, b.activity))
  return { partners, strategies, activities }
}

function among(known: ReadonlySet<string>, ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].filter((id) => known.has(id)).sort(byText)
}
