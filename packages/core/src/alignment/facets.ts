// Every facet, in the order in which results list them; compared with the folder in both directions.

import type { Facet, FacetDescription } from './define-facet.ts'
import { actionsKept } from './facets/actions-kept.ts'
import { activitiesForStrategy } from './facets/activities-for-strategy.ts'
import { activitiesServingGoal } from './facets/activities-serving-goal.ts'
import { agendaEndorsement } from './facets/agenda-endorsement.ts'
import { agendaIndicators } from './facets/agenda-indicators.ts'
import { agreementWithAgenda } from './facets/agreement-with-agenda.ts'
import { capabilityFit } from './facets/capability-fit.ts'
import { committedFunding } from './facets/committed-funding.ts'
import { committedStaff } from './facets/committed-staff.ts'
import { decisionMakersPresent } from './facets/decision-makers-present.ts'
import { decisionsKept } from './facets/decisions-kept.ts'
import { decisionsOnMeasures } from './facets/decisions-on-measures.ts'
import { funderStance } from './facets/funder-stance.ts'
import { groupExchanges } from './facets/group-exchanges.ts'
import { groupMeasures } from './facets/group-measures.ts'
import { groupRegularity } from './facets/group-regularity.ts'
import { groupStrategies } from './facets/group-strategies.ts'
import { groupTests } from './facets/group-tests.ts'
import { indicatorReporting } from './facets/indicator-reporting.ts'
import { indicatorsMeasuringGoal } from './facets/indicators-measuring-goal.ts'
import { leadersRegularity } from './facets/leaders-regularity.ts'
import { linkedActivities } from './facets/linked-activities.ts'
import { meetingPresence } from './facets/meeting-presence.ts'
import { membersInPerson } from './facets/members-in-person.ts'
import { moneyForStrategies } from './facets/money-for-strategies.ts'
import { reinforcingActivities } from './facets/reinforcing-activities.ts'
import { reportsOnTime } from './facets/reports-on-time.ts'
import { sharedMethod } from './facets/shared-method.ts'
import { sharedUnderstanding } from './facets/shared-understanding.ts'
import { shortAndLongTerm } from './facets/short-and-long-term.ts'
import { strategiesServingGoal } from './facets/strategies-serving-goal.ts'
import { targetsSet } from './facets/targets-set.ts'
import { unblockedActivities } from './facets/unblocked-activities.ts'

/** Asked of every partner. */
export const partnerFacets: readonly Facet<'partner'>[] = [
  agendaEndorsement,
  indicatorReporting,
  reportsOnTime,
  sharedMethod,
  agendaIndicators,
  decisionsOnMeasures,
  linkedActivities,
  committedStaff,
  capabilityFit,
  unblockedActivities,
  reinforcingActivities,
  meetingPresence,
  decisionMakersPresent,
  membersInPerson,
  decisionsKept,
  actionsKept,
  committedFunding,
  funderStance,
]

/** Asked of every goal. */
export const goalFacets: readonly Facet<'goal'>[] = [
  strategiesServingGoal,
  shortAndLongTerm,
  indicatorsMeasuringGoal,
  targetsSet,
  activitiesServingGoal,
]

/** Asked of every strategy. */
export const strategyFacets: readonly Facet<'strategy'>[] = [activitiesForStrategy]

/** Asked of every working group. */
export const workingGroupFacets: readonly Facet<'workingGroup'>[] = [
  groupRegularity,
  groupStrategies,
  groupMeasures,
  groupExchanges,
  groupTests,
]

/** Asked of the initiative as a whole. */
export const initiativeFacets: readonly Facet<'initiative'>[] = [
  agreementWithAgenda,
  sharedUnderstanding,
  leadersRegularity,
  moneyForStrategies,
]

/**
 * What each facet of alignment says, when it misleads, and how it can be gamed; first those of partners, then of goals,
 * strategies, working groups and the initiative as a whole.
 */
export const alignmentFacets: readonly FacetDescription[] = [
  ...partnerFacets,
  ...goalFacets,
  ...strategyFacets,
  ...workingGroupFacets,
  ...initiativeFacets,
]
