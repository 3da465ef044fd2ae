// One round of answers to a survey.
import * as z from 'zod'
import { entity } from '../foundation/entity.ts'
import { PartnerId, SurveyId, SurveyInstrumentId } from '../foundation/ids.ts'
import { PlainDate } from '../foundation/plain-date.ts'
import { list, part, refersToCode, Text } from '../foundation/schema.ts'

/** One answer. */
export const SurveyAnswer = part('SurveyAnswer', 'One answer to one question.', {
  /** The question. */
  item: refersToCode('survey item', 'instrument'),
  /** The answer, on the instrument's scale. */
  value: z.int(),
})
export interface SurveyAnswer extends z.output<typeof SurveyAnswer> {}

/** What one respondent answered. */
export const SurveyResponse = part('SurveyResponse', 'What one respondent answered.', {
  /** A token that tells respondents apart within the wave and names nobody. */
  respondent: Text,
  /** The organization they come from, where it may be held. */
  partner: PartnerId.optional(),
  /** Which groups they are of, where it may be held, e.g. `role: 'resident'`. */
  groups: z.record(Text, Text).readonly().optional(),
  /** The answers. */
  answers: list(SurveyAnswer),
})
/** A response as it is written: plain text ids. */
export interface SurveyResponseInput extends z.input<typeof SurveyResponse> {}
export interface SurveyResponse extends z.output<typeof SurveyResponse> {}

/** One wave of answers to an instrument. */
export const Survey = entity('Survey', 'One wave of answers to an instrument.', {
  /** Stable, readable identifier. */
  id: SurveyId,
  /** The questions asked. */
  instrument: SurveyInstrumentId,
  /** The day it was asked. */
  askedOn: PlainDate,
  /** How many people were asked. */
  invited: z.int().min(0).optional(),
  /** What was answered. */
  responses: list(SurveyResponse),
})
/** A wave as it is written: plain text ids. */
export interface SurveyInput extends z.input<typeof Survey> {}
export interface Survey extends z.output<typeof Survey> {}
