// How a goal is to be reached: where the partners push, and how soon it shows.
import * as z from 'zod'
import { entity } from '../../foundation/entity.ts'
import { GoalId, StrategyId, WorkingGroupId } from '../../foundation/ids.ts'
import { list, Text } from '../../foundation/schema.ts'

/** How a goal is to be reached. */
export const Strategy = entity('Strategy', 'How a goal is to be reached.', {
  /** Stable, readable identifier. */
  id: StrategyId,
  /** The strategy in a few words. */
  name: Text,
  /** The goals it serves. */
  goals: list(GoalId).optional(),
  /** The place in the system where a small shift moves much. */
  leveragePoint: Text.optional(),
  /** Whether it wins something soon or changes the system in the long run. */
  kind: z.enum(['short-term-win', 'long-term-systemic']).optional(),
  /** Months from its start until its effect is expected to show. */
  monthsToEffect: z.number().min(0).optional(),
  /** The working group that carries it. */
  workingGroup: WorkingGroupId.optional(),
})
export interface Strategy extends z.output<typeof Strategy> {}
