// The third condition in the sample.
import { earlyChildhoodActivities } from './early-childhood-activities.ts'
import { contributions, plans } from './plans-and-contributions.ts'
import { schoolAgeActivities } from './school-age-activities.ts'

export const mutuallyReinforcingActivities = {
  activities: [...earlyChildhoodActivities, ...schoolAgeActivities],
  contributions,
  plans,
} as const
