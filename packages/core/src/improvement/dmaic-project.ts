// A define-measure-analyze-improve-control project.
import * as z from 'zod'
import { entity } from '../foundation/entity.ts'
import { DmaicProjectId, IndicatorId, WorkingGroupId } from '../foundation/ids.ts'
import { PlainDate } from '../foundation/plain-date.ts'
import { list, part, Text } from '../foundation/schema.ts'

/** One stage of a DMAIC project. */
export const DmaicStage = part(
  'DmaicStage',
  'One stage of a DMAIC project.',
  {
    /** Which stage. */
    stage: z.enum(['define', 'measure', 'analyze', 'improve', 'control']),
    /** First day. */
    startedOn: PlainDate.optional(),
    /** Last day; absent while it lasts. */
    endedOn: PlainDate.optional(),
    /** What came out of it. */
    result: Text.optional(),
  },
  { inOrder: [['startedOn', 'endedOn']] },
)
export interface DmaicStage extends z.output<typeof DmaicStage> {}

/** A define-measure-analyze-improve-control project. */
export const DmaicProject = entity('DmaicProject', 'A define-measure-analyze-improve-control project.', {
  /** Stable, readable identifier. */
  id: DmaicProjectId,
  /** The problem it is to solve. */
  problem: Text,
  /** Who carries it. */
  workingGroup: WorkingGroupId.optional(),
  /** What it is to move. */
  indicators: list(IndicatorId).optional(),
  /** Its stages. */
  stages: list(DmaicStage).optional(),
})
export interface DmaicProject extends z.output<typeof DmaicProject> {}
