// The checks of mutually reinforcing activities.
import type { Check } from '../check.ts'
import { activitiesOutsideThePlan } from './mutually-reinforcing-activities/activities-outside-the-plan.ts'
import { partnersWithoutActivities } from './mutually-reinforcing-activities/partners-without-activities.ts'
import { uncoveredStrategies } from './mutually-reinforcing-activities/uncovered-strategies.ts'

/** The checks of mutually reinforcing activities. */
export const mutuallyReinforcingActivitiesChecks: readonly Check[] = [
  activitiesOutsideThePlan,
  partnersWithoutActivities,
  uncoveredStrategies,
]
