// The checks of mutually reinforcing activities.
import type { Check } from '../check.ts'
import { activitiesOutsideCapability } from './mutually-reinforcing-activities/activities-outside-capability.ts'
import { activitiesOutsideThePlan } from './mutually-reinforcing-activities/activities-outside-the-plan.ts'
import { activitiesWithoutMeasures } from './mutually-reinforcing-activities/activities-without-measures.ts'
import { brokenDependencies } from './mutually-reinforcing-activities/broken-dependencies.ts'
import { duplicatedActivities } from './mutually-reinforcing-activities/duplicated-activities.ts'
import { isolatedActivities } from './mutually-reinforcing-activities/isolated-activities.ts'
import { missingPlanOfAction } from './mutually-reinforcing-activities/missing-plan-of-action.ts'
import { overloadedPartners } from './mutually-reinforcing-activities/overloaded-partners.ts'
import { partnersWithoutActivities } from './mutually-reinforcing-activities/partners-without-activities.ts'
import { stalePlan } from './mutually-reinforcing-activities/stale-plan.ts'
import { uncoveredStrategies } from './mutually-reinforcing-activities/uncovered-strategies.ts'
import { unlinkedStrategies } from './mutually-reinforcing-activities/unlinked-strategies.ts'

/** The checks of mutually reinforcing activities. */
export const mutuallyReinforcingActivitiesChecks: readonly Check[] = [
  missingPlanOfAction,
  activitiesOutsideThePlan,
  uncoveredStrategies,
  partnersWithoutActivities,
  duplicatedActivities,
  isolatedActivities,
  activitiesOutsideCapability,
  overloadedPartners,
  activitiesWithoutMeasures,
  brokenDependencies,
  stalePlan,
  unlinkedStrategies,
]
