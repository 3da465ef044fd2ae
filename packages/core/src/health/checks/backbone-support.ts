// The checks of backbone support.
import type { Check } from '../check.ts'
import { assessmentsNotShared } from './backbone-support/assessments-not-shared.ts'
import { backboneNotSeparate } from './backbone-support/backbone-not-separate.ts'
import { leadershipGaps } from './backbone-support/leadership-gaps.ts'
import { missingBackbone } from './backbone-support/missing-backbone.ts'
import { missingKeyRoles } from './backbone-support/missing-key-roles.ts'
import { missingProgressAssessments } from './backbone-support/missing-progress-assessments.ts'
import { missingSteeringCommittee } from './backbone-support/missing-steering-committee.ts'
import { noDedicatedStaff } from './backbone-support/no-dedicated-staff.ts'
import { shortFundingRunway } from './backbone-support/short-funding-runway.ts'
import { singleSectorSteering } from './backbone-support/single-sector-steering.ts'
import { steeringIdle } from './backbone-support/steering-idle.ts'
import { steeringWithoutCommunity } from './backbone-support/steering-without-community.ts'
import { steeringWithoutExecutives } from './backbone-support/steering-without-executives.ts'
import { uncoveredFunctions } from './backbone-support/uncovered-functions.ts'
import { workingGroupsNotCommunicating } from './backbone-support/working-groups-not-communicating.ts'
import { workingGroupsWithoutMeasures } from './backbone-support/working-groups-without-measures.ts'
import { workingGroupsWithoutTestsOfChange } from './backbone-support/working-groups-without-tests-of-change.ts'

/** The checks of backbone support. */
export const backboneSupportChecks: readonly Check[] = [
  missingBackbone,
  backboneNotSeparate,
  noDedicatedStaff,
  uncoveredFunctions,
  missingKeyRoles,
  leadershipGaps,
  missingSteeringCommittee,
  singleSectorSteering,
  steeringWithoutExecutives,
  steeringWithoutCommunity,
  steeringIdle,
  workingGroupsWithoutMeasures,
  workingGroupsWithoutTestsOfChange,
  workingGroupsNotCommunicating,
  missingProgressAssessments,
  assessmentsNotShared,
  shortFundingRunway,
]
