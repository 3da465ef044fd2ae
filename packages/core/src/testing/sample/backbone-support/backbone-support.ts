// The fifth condition in the sample.
import { backboneFunctions } from './backbone-functions.ts'
import { backbones } from './backbones.ts'
import { progressAssessments } from './progress-assessments.ts'
import { steeringCommittees } from './steering-committees.ts'
import { workingGroups } from './working-groups.ts'

export const backboneSupport = {
  backbones,
  functions: backboneFunctions,
  steeringCommittees,
  workingGroups,
  progressAssessments,
} as const
