// A periodic, synthesized look at how the initiative is doing, and who was shown it.
import * as z from 'zod'
import { entity } from '../../foundation/entity.ts'
import {
  IndicatorId,
  PartnerId,
  ProgressAssessmentId,
  SteeringCommitteeId,
  WorkingGroupId,
} from '../../foundation/ids.ts'
import { PlainDate } from '../../foundation/plain-date.ts'
import { list, Text } from '../../foundation/schema.ts'

/** A periodic, synthesized look at how the initiative is doing. */
export const ProgressAssessment = entity(
  'ProgressAssessment',
  'A periodic, synthesized look at how the initiative is doing.',
  {
    /** Stable, readable identifier. */
    id: ProgressAssessmentId,
    /** The day of it. */
    assessedOn: PlainDate,
    /** What was found. */
    findings: list(Text).optional(),
    /** The indicators it rests on. */
    indicators: list(IndicatorId).optional(),
    /** Steering committees it was shared with. */
    sharedWithSteeringCommittees: list(SteeringCommitteeId).optional(),
    /** Working groups it was shared with. */
    sharedWithWorkingGroups: list(WorkingGroupId).optional(),
    /** Partners it was shared with. */
    sharedWithPartners: list(PartnerId).optional(),
    /** Whether the public could read it. */
    sharedWithPublic: z.boolean().optional(),
  },
)
export interface ProgressAssessment extends z.output<typeof ProgressAssessment> {}
