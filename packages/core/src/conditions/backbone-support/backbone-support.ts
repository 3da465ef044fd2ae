// The fifth condition: a separate organization and staff that serve the whole initiative.
import type * as z from 'zod'
import { list, part } from '../../foundation/schema.ts'
import { Backbone } from './backbone.ts'
import { BackboneFunction } from './backbone-function.ts'
import { ProgressAssessment } from './progress-assessment.ts'
import { SteeringCommittee } from './steering-committee.ts'
import { WorkingGroup } from './working-group.ts'

/** A separate organization and staff that serve the whole initiative. */
export const BackboneSupport = part(
  'BackboneSupport',
  'A separate organization and staff that serve the whole initiative.',
  {
    /** The backbone; several where it changed or is shared. */
    backbones: list(Backbone).optional(),
    /** The functions of backbone support. */
    functions: list(BackboneFunction).optional(),
    /** The bodies that oversee the initiative. */
    steeringCommittees: list(SteeringCommittee).optional(),
    /** The groups that carry the strategies. */
    workingGroups: list(WorkingGroup).optional(),
    /** Periodic looks at how the initiative is doing. */
    progressAssessments: list(ProgressAssessment).optional(),
  },
)
export interface BackboneSupport extends z.output<typeof BackboneSupport> {}
