// The evidence that the record holds: activities, endorsements, meetings, money and efforts that were there before.
import { strategiesInForce } from '../../conditions/common-agenda/agenda-in-force.ts'
import { isCurrentOn } from '../../conditions/mutually-reinforcing-activities/current-activity.ts'
import { byText } from '../../foundation/order.ts'
import { addMonths, type PlainDate } from '../../foundation/plain-date.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import { areSilentOn } from '../judgement.ts'
import { commitmentsOn } from '../power/commitments-on.ts'
import type { SignsOn } from './circle-evidence.ts'

/** Leads or takes part in an activity that goes on and serves a strategy in force. */
export function activitySigns(record: InitiativeRecord): SignsOn {
  const activities = record.mutuallyReinforcingActivities?.activities
  return (day) => {
    const serves = servesAgendaOn(record, day)
    if (activities === undefined || serves === undefined) return undefined
    return activities
      .filter((activity) => isCurrentOn(activity, day) && serves(activity.strategies))
      .flatMap(({ id, lead, partners = [], startsOn }) =>
        [lead, ...partners.map(({ partner }) => partner)].map((partner) => ({ partner, entity: id, since: startsOn })),
      )
  }
}

/** Stands behind the agenda by its latest word, on whichever version. Of several words of one day all have to. */
export function endorsementSigns({ commonAgenda }: InitiativeRecord): SignsOn {
  const endorsements = commonAgenda?.endorsements
  return (day) => {
    if (endorsements === undefined) return undefined
    const given = endorsements.filter(({ givenOn }) => givenOn <= day)
    return [...Map.groupBy(given, ({ partner }) => partner).values()].flatMap((words) => {
      const lastOn = words
        .map(({ givenOn }) => givenOn)
        .sort(byText)
        .at(-1)
      const latest = words.filter(({ givenOn }) => givenOn === lastOn)
      if (!latest.every(({ level }) => level === 'endorsed' || level === 'committed')) return []
      return latest.map(({ id, partner }) => ({ partner, entity: id, since: lastOn }))
    })
  }
}

/** Came to a meeting of the last twelve months. */
export function attendanceSigns({ continuousCommunication }: InitiativeRecord): SignsOn {
  const meetings = continuousCommunication?.meetings
  return (day) => {
    if (meetings === undefined || areSilentOn(meetings, 'attendance')) return undefined
    const yearBefore = addMonths(day, -12)
    return meetings
      .filter(({ heldOn }) => heldOn > yearBefore && heldOn <= day)
      .flatMap(({ id, heldOn, attendance = [] }) =>
        attendance.flatMap(({ partner, present }) => (present ? [{ partner, entity: id, since: heldOn }] : [])),
      )
  }
}

/** Gives money that runs to a strategy in force or to the backbone. */
export function fundingSigns(record: InitiativeRecord): SignsOn {
  return (day) => {
    const serves = servesAgendaOn(record, day)
    return commitmentsOn(record, day)?.flatMap(({ id, funder, backbone, strategies, from }) =>
      backbone !== undefined || serves?.(strategies) === true ? [{ partner: funder, entity: id, since: from }] : [],
    )
  }
}

/** Carries an effort that was there before and of which the initiative keeps something. */
export function effortSigns({ existingEfforts }: InitiativeRecord): SignsOn {
  return (day) =>
    existingEfforts
      ?.filter(({ kept, startedOn }) => kept !== undefined && (startedOn === undefined || startedOn <= day))
      .flatMap(({ id, partners = [], startedOn }) =>
        partners.map((partner) => ({ partner, entity: id, since: startedOn })),
      )
}

/** Tells whether strategies are in force; `undefined` where the record states none. */
function servesAgendaOn(
  { commonAgenda }: InitiativeRecord,
  day: PlainDate,
): ((strategies: readonly string[] | undefined) => boolean) | undefined {
  const strategiesHeld = strategiesInForce(commonAgenda, day)
  if (strategiesHeld === undefined) return undefined
  const inForce = new Set<string>(strategiesHeld.map(({ id }) => id))
  return (strategies = []) => strategies.some((strategy) => inForce.has(strategy))
}
