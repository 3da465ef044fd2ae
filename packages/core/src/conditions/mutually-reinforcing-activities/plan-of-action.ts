// The overarching plan that coordinates what each partner does.
import type * as z from 'zod'
import { entity } from '../../foundation/entity.ts'
import { ActivityId, PlanOfActionId } from '../../foundation/ids.ts'
import { PlainDate } from '../../foundation/plain-date.ts'
import { list, Text } from '../../foundation/schema.ts'

/** One version of the overarching plan that coordinates what each partner does. */
export const PlanOfAction = entity(
  'PlanOfAction',
  'One version of the overarching plan that coordinates what each partner does.',
  {
    /** Stable, readable identifier. */
    id: PlanOfActionId,
    /** The name it goes by. */
    name: Text,
    /** The day it was adopted; it holds until a later one is. */
    adoptedOn: PlainDate.optional(),
    /** The last day it is meant for. */
    endsOn: PlainDate.optional(),
    /** The activities it coordinates; all that serve a strategy when absent. */
    activities: list(ActivityId).optional(),
    /** What was changed against the version before, and why. */
    changes: Text.optional(),
  },
  { inOrder: [['adoptedOn', 'endsOn']] },
)
export interface PlanOfAction extends z.output<typeof PlanOfAction> {}
