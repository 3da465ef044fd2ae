// A plan-do-study-act cycle: one change tried out on a small scale.
import * as z from 'zod'
import { entity } from '../foundation/entity.ts'
import { ImprovementCycleId, IndicatorId, WorkingGroupId } from '../foundation/ids.ts'
import { PlainDate } from '../foundation/plain-date.ts'
import { Text } from '../foundation/schema.ts'

/** A plan-do-study-act cycle: one change tried out on a small scale (Langley et al. 2009). */
export const ImprovementCycle = entity(
  'ImprovementCycle',
  'A plan-do-study-act cycle: one change tried out on a small scale.',
  {
    /** Stable, readable identifier. */
    id: ImprovementCycleId,
    /** Who tries it. */
    workingGroup: WorkingGroupId.optional(),
    /** What it is to move. */
    indicator: IndicatorId.optional(),
    /** What is to be accomplished. */
    aim: Text,
    /** Plan: what is changed. */
    change: Text.optional(),
    /** Plan: what is expected to happen. */
    prediction: Text.optional(),
    /** Do: the first day. */
    startedOn: PlainDate.optional(),
    /** Do: the last day; absent while it runs. */
    endedOn: PlainDate.optional(),
    /** Study: what was learned. */
    learned: Text.optional(),
    /** Act: what becomes of the change. */
    decision: z.enum(['adopt', 'adapt', 'abandon']).optional(),
  },
  { inOrder: [['startedOn', 'endedOn']] },
)
export interface ImprovementCycle extends z.output<typeof ImprovementCycle> {}
