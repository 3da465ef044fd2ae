// What facets look at: the record as it stood on a day, linked up once.

import { agendaInForce } from '../conditions/common-agenda/agenda-in-force.ts'
import type { AgendaVersion } from '../conditions/common-agenda/agenda-version.ts'
import type { Endorsement } from '../conditions/common-agenda/endorsement.ts'
import type { Goal } from '../conditions/common-agenda/goal.ts'
import type { Strategy } from '../conditions/common-agenda/strategy.ts'
import type { Attendance, Meeting } from '../conditions/continuous-communication/meeting.ts'
import type { Activity } from '../conditions/mutually-reinforcing-activities/activity.ts'
import { isCurrentOn } from '../conditions/mutually-reinforcing-activities/current-activity.ts'
import type { Indicator } from '../conditions/shared-measurement/indicator.ts'
import type { ReportingExpectation } from '../conditions/shared-measurement/reporting-expectation.ts'
import { byText } from '../foundation/order.ts'
import { addMonths, type PlainDate } from '../foundation/plain-date.ts'
import type { FundingCommitment } from '../funding/funding-commitment.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { belongsOn } from '../initiative/membership.ts'
import type { Partner } from '../initiative/partner.ts'
import type { ObservationTable } from '../measurement/observation-table.ts'
import { type Reporting, reportingOf } from './reporting.ts'

/** As of when, and as known when. */
export interface AlignmentOptions {
  /** Only what had happened by this day counts. */
  readonly asOf: PlainDate
  /** Only observations recorded by this day, as they were stated then; everything recorded when absent. */
  readonly knownAt?: PlainDate | undefined
}

/** One entry of the attendance of a meeting. */
export interface MeetingAttendance extends Attendance {
  readonly meeting: string
}

/** The record as it stood on `asOf`. Lists are `undefined` where the record does not state them. */
export interface Evidence extends AlignmentOptions {
  readonly record: InitiativeRecord
  /** Who belongs, by id. */
  readonly partners: readonly Partner[] | undefined
  readonly agenda: AgendaVersion | undefined
  /** Goals in force, by id. */
  readonly goals: readonly Goal[] | undefined
  /** Strategies in force. */
  readonly strategies: readonly Strategy[] | undefined
  /** Activities that go on, with somebody in them who belongs. */
  readonly activities: readonly Activity[] | undefined
  /** Meetings of the last twelve months. */
  readonly meetings: readonly Meeting[] | undefined
  /** Commitments of money for the day. */
  readonly commitments: readonly FundingCommitment[] | undefined
  /** The words a partner has given on the agenda in force. */
  endorsementsBy(partner: string): readonly Endorsement[]
  /** What a partner leads or takes part in. */
  activitiesOf(partner: string): readonly Activity[]
  /** What carries out a strategy. */
  activitiesFor(strategy: string): readonly Activity[]
  strategiesFor(goal: string): readonly Strategy[]
  indicatorsFor(goal: string): readonly Indicator[]
  /** Who came for a partner, or that nobody did, to the meetings of the last twelve months it was invited to. */
  attendanceOf(partner: string): readonly MeetingAttendance[]
  /** The money a partner has committed for the day. */
  commitmentsOf(partner: string): readonly FundingCommitment[]
  /** Whether one of the strategies is in force. */
  servesAgenda(strategies: readonly string[] | undefined): boolean
  /** What a partner is to report. */
  expectationsOf(partner: string): readonly ReportingExpectation[]
  /** Which reports were due from those who belong. */
  reporting(indicator: string): Reporting
}

/** Links up the record as it stood on `asOf`. */
export function gatherEvidence(
  record: InitiativeRecord,
  observations: ObservationTable,
  { asOf, knownAt }: AlignmentOptions,
): Evidence {
  const { commonAgenda, mutuallyReinforcingActivities, continuousCommunication, sharedMeasurement, funding } = record
  const agenda = agendaInForce(commonAgenda, asOf)
  const partners = record.partners?.filter((partner) => belongsOn(partner, asOf)).sort(byId)
  const goals = commonAgenda?.goals?.filter(({ id }) => agenda?.goals?.includes(id) ?? true).sort(byId)
  const strategies = commonAgenda?.strategies?.filter(({ id }) => agenda?.strategies?.includes(id) ?? true)
  const yearBefore = addMonths(asOf, -12)
  const meetings = continuousCommunication?.meetings?.filter(({ heldOn }) => heldOn > yearBefore && heldOn <= asOf)
  const commitments = funding?.commitments?.filter(
    ({ from, to }) => (from === undefined || from <= asOf) && (to === undefined || to >= asOf),
  )
  const endorsements = commonAgenda?.endorsements?.filter(
    ({ agendaVersion, givenOn }) => agendaVersion === agenda?.id && givenOn <= asOf,
  )
  const belonging = new Set<string>(partners?.map(({ id }) => id))
  const inForce = new Set<string>(strategies?.map(({ id }) => id))
  const belongs = (partner: string | undefined) => partner === undefined || belonging.has(partner)
  const activities = mutuallyReinforcingActivities?.activities?.filter(
    (activity) => isCurrentOn(activity, asOf) && involvedIn(activity).some(belongs),
  )
  const reporting = new Map<string, Reporting>()
  return {
    record,
    asOf,
    knownAt,
    partners,
    agenda,
    goals,
    strategies,
    activities,
    meetings,
    commitments,
    endorsementsBy: index(endorsements, ({ partner }) => [partner]),
    activitiesOf: index(activities, involvedIn),
    activitiesFor: index(activities, (activity) => activity.strategies),
    strategiesFor: index(strategies, (strategy) => strategy.goals),
    indicatorsFor: index(sharedMeasurement?.indicators, (indicator) => indicator.goals),
    attendanceOf: index(
      meetings?.flatMap(({ id, attendance = [] }) => attendance.map((entry) => ({ ...entry, meeting: id }))),
      ({ partner }) => [partner],
    ),
    commitmentsOf: index(commitments, ({ funder }) => [funder]),
    expectationsOf: index(sharedMeasurement?.expectations, ({ partner }) => (partner === undefined ? [] : [partner])),
    servesAgenda: (served) => served?.some((strategy) => inForce.has(strategy)) ?? false,
    reporting(indicator) {
      const found = reporting.get(indicator) ?? reportingOf(record, observations, { indicator, asOf, knownAt }, belongs)
      reporting.set(indicator, found)
      return found
    },
  }
}

function involvedIn({ lead, partners = [] }: Activity): readonly string[] {
  return [lead, ...partners.map(({ partner }) => partner)]
}

function index<Entity>(
  entities: readonly Entity[] | undefined,
  keysOf: (entity: Entity) => readonly string[] | undefined,
): (key: string) => readonly Entity[] {
  const found = new Map<string, Entity[]>()
  for (const entity of entities ?? []) {
    for (const key of new Set(keysOf(entity))) {
      const ofKey = found.get(key)
      if (ofKey === undefined) found.set(key, [entity])
      else ofKey.push(entity)
    }
  }
  return (key) => found.get(key) ?? []
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return byText(a.id, b.id)
}
