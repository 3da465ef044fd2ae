// A look back at the agenda in the light of what was learned.
import * as z from 'zod'
import { entity } from '../../foundation/entity.ts'
import { AgendaReviewId, AgendaVersionId, PartnerId } from '../../foundation/ids.ts'
import { PlainDate } from '../../foundation/plain-date.ts'
import { list, Text } from '../../foundation/schema.ts'

/** A look back at the agenda in the light of what was learned. */
export const AgendaReview = entity('AgendaReview', 'A look back at the agenda in the light of what was learned.', {
  /** Stable, readable identifier. */
  id: AgendaReviewId,
  /** The day it was held. */
  heldOn: PlainDate,
  /** Who took part. */
  partners: list(PartnerId).optional(),
  /** What was learned. */
  learned: Text.optional(),
  /** Whether the agenda was changed because of it. */
  changed: z.boolean().optional(),
  /** The version that came out of it. */
  ledTo: AgendaVersionId.optional(),
})
export interface AgendaReview extends z.output<typeof AgendaReview> {}
