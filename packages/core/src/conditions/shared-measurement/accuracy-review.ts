// A check of whether reported values are right.
import * as z from 'zod'
import { entity } from '../../foundation/entity.ts'
import { AccuracyReviewId, IndicatorId, PartnerId, PersonId } from '../../foundation/ids.ts'
import { PlainDate } from '../../foundation/plain-date.ts'
import { list, Text } from '../../foundation/schema.ts'

/** A check of whether reported values are right. */
export const AccuracyReview = entity('AccuracyReview', 'A check of whether reported values are right.', {
  /** Stable, readable identifier. */
  id: AccuracyReviewId,
  /** What was checked. */
  indicators: list(IndicatorId),
  /** Whose reports were checked; all when absent. */
  partners: list(PartnerId).optional(),
  /** The day it was held. */
  heldOn: PlainDate,
  /** Who held it. */
  reviewer: PersonId.optional(),
  /** Whether somebody other than the reporting partner held it. */
  independent: z.boolean().optional(),
  /** What was found, and what was put right. */
  findings: Text.optional(),
})
export interface AccuracyReview extends z.output<typeof AccuracyReview> {}
