// The questions of a survey.
import * as z from 'zod'
import { entity } from '../foundation/entity.ts'
import { SurveyInstrumentId } from '../foundation/ids.ts'
import { declaresCode, list, part, Text } from '../foundation/schema.ts'

/** One question. */
export const SurveyItem = part('SurveyItem', 'One question of a survey.', {
  /** Its code within the instrument. */
  code: declaresCode('survey item'),
  /** The question or statement as it is put. */
  text: Text,
  /** The factor it is part of, e.g. `governance`. */
  factor: Text.optional(),
  /** Whether a low answer is the good one. */
  reversed: z.boolean().optional(),
})
export interface SurveyItem extends z.output<typeof SurveyItem> {}

/** The answers a question can have: whole numbers from `lowest` to `highest`. */
export const AnswerScale = part(
  'AnswerScale',
  'The answers a question can have: whole numbers from lowest to highest.',
  {
    /** The least answer. */
    lowest: z.int(),
    /** The greatest answer. */
    highest: z.int(),
    /** What each answer means, from the least to the greatest. */
    labels: list(Text).optional(),
  },
)
export interface AnswerScale extends z.output<typeof AnswerScale> {}

/** The questions of a survey. */
export const SurveyInstrument = entity('SurveyInstrument', 'The questions of a survey.', {
  /** Stable, readable identifier. */
  id: SurveyInstrumentId,
  /** The name it goes by. */
  name: Text,
  /** The questions. */
  items: list(SurveyItem),
  /** The answers they can have. */
  scale: AnswerScale,
  /** Results of fewer respondents than this are not shown. */
  minimumGroupSize: z.int().min(1).optional(),
})
export interface SurveyInstrument extends z.output<typeof SurveyInstrument> {}
