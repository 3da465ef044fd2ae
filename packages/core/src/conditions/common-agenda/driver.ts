// What in society drives the problem or its change.
import * as z from 'zod'
import { entity } from '../../foundation/entity.ts'
import { DriverId, GoalId, StrategyId } from '../../foundation/ids.ts'
import { list, Text } from '../../foundation/schema.ts'

/** A social driver for change: what in society holds the problem in place or could move it. */
export const Driver = entity(
  'Driver',
  'A social driver for change: what in society holds the problem in place or could move it.',
  {
    /** Stable, readable identifier. */
    id: DriverId,
    /** The driver in a sentence. */
    text: Text,
    /** Where it acts. */
    kind: z.enum(['policy', 'practice', 'resource-flow', 'relationship', 'power', 'mental-model', 'other']).optional(),
    /** The goals it bears upon. */
    goals: list(GoalId).optional(),
    /** The strategies that address it. */
    strategies: list(StrategyId).optional(),
  },
)
export interface Driver extends z.output<typeof Driver> {}
