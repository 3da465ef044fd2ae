// The checks of backbone support.
import type { Check } from '../check.ts'
import { missingBackbone } from './backbone-support/missing-backbone.ts'
import { missingSteeringCommittee } from './backbone-support/missing-steering-committee.ts'
import { noDedicatedStaff } from './backbone-support/no-dedicated-staff.ts'
import { uncoveredFunctions } from './backbone-support/uncovered-functions.ts'

/** The checks of backbone support. */
export const backboneSupportChecks: readonly Check[] = [
  missingBackbone,
  missingSteeringCommittee,
  noDedicatedStaff,
  uncoveredFunctions,
]
