// Every check of this package, area by area. Compared with the folder in both directions.
import type { Check } from '../check.ts'
import { missingBackbone } from './backbone-support/missing-backbone.ts'
import { missingSteeringCommittee } from './backbone-support/missing-steering-committee.ts'
import { noDedicatedStaff } from './backbone-support/no-dedicated-staff.ts'
import { uncoveredFunctions } from './backbone-support/uncovered-functions.ts'
import { goalsWithoutMeasures } from './common-agenda/goals-without-measures.ts'
import { missingSharedVision } from './common-agenda/missing-shared-vision.ts'
import { unendorsedAgenda } from './common-agenda/unendorsed-agenda.ts'
import { infrequentLeadershipMeetings } from './continuous-communication/infrequent-leadership-meetings.ts'
import { overdueActions } from './continuous-communication/overdue-actions.ts'
import { skippedMeetings } from './continuous-communication/skipped-meetings.ts'
import { unalignedFunding } from './funding/unaligned-funding.ts'
import { noImprovementMethod } from './improvement/no-improvement-method.ts'
import { missingPreconditions } from './initiative/missing-preconditions.ts'
import { activitiesOutsideThePlan } from './mutually-reinforcing-activities/activities-outside-the-plan.ts'
import { partnersWithoutActivities } from './mutually-reinforcing-activities/partners-without-activities.ts'
import { uncoveredStrategies } from './mutually-reinforcing-activities/uncovered-strategies.ts'
import { indicatorsWithoutBaselines } from './shared-measurement/indicators-without-baselines.ts'
import { lowReportingCoverage } from './shared-measurement/low-reporting-coverage.ts'
import { staleIndicators } from './shared-measurement/stale-indicators.ts'
import { lowTrust } from './trust/low-trust.ts'

/** Every check of this package. */
export const checks: readonly Check[] = [
  goalsWithoutMeasures,
  missingSharedVision,
  unendorsedAgenda,
  indicatorsWithoutBaselines,
  lowReportingCoverage,
  staleIndicators,
  activitiesOutsideThePlan,
  partnersWithoutActivities,
  uncoveredStrategies,
  infrequentLeadershipMeetings,
  overdueActions,
  skippedMeetings,
  missingBackbone,
  missingSteeringCommittee,
  noDedicatedStaff,
  uncoveredFunctions,
  lowTrust,
  unalignedFunding,
  noImprovementMethod,
  missingPreconditions,
]
