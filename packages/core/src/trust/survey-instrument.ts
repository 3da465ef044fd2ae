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

/** What several questions ask for together. */
export const SurveyFactor = part('SurveyFactor', 'What several questions ask for together.', {
  /** The name that items give as their `factor`. */
  name: Text,
  /** Which of the five conditions it is about, or the trust that carries them. */
  about: z
    .enum([
      'common-agenda',
      'shared-measurement',
      'mutually-reinforcing-activities',
      'continuous-communication',
      'backbone-support',
      'trust',
    ])
    .optional(),
  /** What it asks for. */
  description: Text.optional(),
})
export interface SurveyFactor extends z.output<typeof SurveyFactor> {}

/** How a score is to be read. */
export const ScoreBand = part('ScoreBand', 'How a score is to be read.', {
  /** What it is called, e.g. `strong`. */
  name: Text,
  /** The least score it holds for, on the scale of the answers, up to where the next band begins. */
  from: z.number(),
})
export interface ScoreBand extends z.output<typeof ScoreBand> {}

/** The answers a question can have: whole numbers from `lowest` to `highest`. */
export const AnswerScale = part(
  'AnswerScale',
  'The answers a question can have: whole numbers from lowest to highest.',
  {
    /** The least answer. */
    lowest: z.int(),
    /** The greatest answer: above `lowest`, and by 1,000 at most. */
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
  /** What the questions ask for together; the factors that items name, in the order they are shown, when absent. */
  factors: list(SurveyFactor).optional(),
  /** How scores of factors are to be read, from the lowest to the highest. */
  bands: list(ScoreBand).optional(),
  /** Results of fewer respondents than this are not shown; 5 when absent. */
  minimumGroupSize: z.int().min(1).optional(),
})
/** An instrument as it is written: plain text ids. */
export interface SurveyInstrumentInput extends z.input<typeof SurveyInstrument> {}
export interface SurveyInstrument extends z.output<typeof SurveyInstrument> {}
