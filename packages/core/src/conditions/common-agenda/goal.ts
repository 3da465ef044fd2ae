// A change the partners have agreed to bring about.
import * as z from 'zod'
import { entity } from '../../foundation/entity.ts'
import { GoalId, PopulationId } from '../../foundation/ids.ts'
import { PlainDate } from '../../foundation/plain-date.ts'
import { list, Text } from '../../foundation/schema.ts'

/** A change the partners have agreed to bring about. */
export const Goal = entity('Goal', 'A change the partners have agreed to bring about.', {
  /** Stable, readable identifier. */
  id: GoalId,
  /** The goal in a sentence. */
  statement: Text,
  /** What will be different, and for whom. */
  desiredChange: Text.optional(),
  /** How far ahead it lies. */
  horizon: z.enum(['short-term', 'medium-term', 'long-term']).optional(),
  /** The day by which it is to be reached. */
  targetDate: PlainDate.optional(),
  /** The people whose lives it is to change. */
  populations: list(PopulationId).optional(),
})
export interface Goal extends z.output<typeof Goal> {}
