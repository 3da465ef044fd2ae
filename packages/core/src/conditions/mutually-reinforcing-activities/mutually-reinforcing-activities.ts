// The third condition: differentiated activities, coordinated through one plan of action.
import type * as z from 'zod'
import { list, part } from '../../foundation/schema.ts'
import { Activity } from './activity.ts'
import { Contribution } from './contribution.ts'
import { PlanOfAction } from './plan-of-action.ts'

/** Differentiated activities, coordinated through one plan of action. */
export const MutuallyReinforcingActivities = part(
  'MutuallyReinforcingActivities',
  'Differentiated activities, coordinated through one plan of action.',
  {
    /** What partners do. */
    activities: list(Activity).optional(),
    /** What partners have promised. */
    contributions: list(Contribution).optional(),
    /** The plan of action, version by version. */
    plans: list(PlanOfAction).optional(),
  },
)
export interface MutuallyReinforcingActivities extends z.output<typeof MutuallyReinforcingActivities> {}
