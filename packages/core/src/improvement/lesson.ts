// What was learned, and with whom it was shared.
import type * as z from 'zod'
import { entity } from '../foundation/entity.ts'
import { DmaicProjectId, ImprovementCycleId, LessonId, PartnerId, WorkingGroupId } from '../foundation/ids.ts'
import { PlainDate } from '../foundation/plain-date.ts'
import { list, Text } from '../foundation/schema.ts'

/** What was learned, and with whom it was shared. */
export const Lesson = entity('Lesson', 'What was learned, and with whom it was shared.', {
  /** Stable, readable identifier. */
  id: LessonId,
  /** The lesson in a sentence or two. */
  text: Text,
  /** The day it was learned. */
  learnedOn: PlainDate.optional(),
  /** The cycles it came out of. */
  cycles: list(ImprovementCycleId).optional(),
  /** The projects it came out of. */
  projects: list(DmaicProjectId).optional(),
  /** Partners it was shared with. */
  sharedWithPartners: list(PartnerId).optional(),
  /** Working groups it was shared with. */
  sharedWithWorkingGroups: list(WorkingGroupId).optional(),
})
export interface Lesson extends z.output<typeof Lesson> {}
