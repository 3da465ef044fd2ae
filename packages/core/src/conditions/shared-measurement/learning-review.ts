// Partners looking at the shared results together and learning from each other.
import type * as z from 'zod'
import { entity } from '../../foundation/entity.ts'
import { DecisionId, IndicatorId, LearningReviewId, LessonId, PartnerId } from '../../foundation/ids.ts'
import { PlainDate } from '../../foundation/plain-date.ts'
import { list, Text } from '../../foundation/schema.ts'

/** A meeting of partners over the shared results, to learn from each other. */
export const LearningReview = entity(
  'LearningReview',
  'A meeting of partners over the shared results, to learn from each other.',
  {
    /** Stable, readable identifier. */
    id: LearningReviewId,
    /** The day it was held. */
    heldOn: PlainDate,
    /** The results that were looked at. */
    indicators: list(IndicatorId).optional(),
    /** Who took part. */
    partners: list(PartnerId).optional(),
    /** What was learned. */
    learned: Text.optional(),
    /** Lessons that came out of it. */
    lessons: list(LessonId).optional(),
    /** Decisions that came out of it. */
    decisions: list(DecisionId).optional(),
  },
)
export interface LearningReview extends z.output<typeof LearningReview> {}
