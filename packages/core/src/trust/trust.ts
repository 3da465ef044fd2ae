// Trust, which carries all five conditions: relationships and surveys.
import type * as z from 'zod'
import { list, part } from '../foundation/schema.ts'
import { RelationshipWave } from './relationship-wave.ts'
import { Survey } from './survey.ts'
import { SurveyInstrument } from './survey-instrument.ts'

/** Trust among partners: how they see each other and the initiative. */
export const Trust = part('Trust', 'Trust among partners: how they see each other and the initiative.', {
  /** How partners see each other, wave by wave. */
  relationshipWaves: list(RelationshipWave).optional(),
  /** The questions asked. */
  instruments: list(SurveyInstrument).optional(),
  /** The answers given. */
  surveys: list(Survey).optional(),
})
export interface Trust extends z.output<typeof Trust> {}
