// Which parts of the model are published as JSON Schema, and for which direction.
import type * as z from 'zod'
import { Assessment } from '../../../packages/core/src/assessment/assessment.ts'
import { Observation } from '../../../packages/core/src/conditions/shared-measurement/observation.ts'
import { HealthBaseline } from '../../../packages/core/src/health/comparison/health-baseline.ts'
import { InitiativeRecord } from '../../../packages/core/src/initiative/initiative-record.ts'
import { SurveyInstrument } from '../../../packages/core/src/trust/survey-instrument.ts'

export interface PublishedSchema {
  /** The file below packages/core/schema/. */
  readonly file: string
  readonly schema: z.ZodType
  /** `input`: what may be written. `output`: what is given. */
  readonly io: 'input' | 'output'
}

export const publishedSchemas: readonly PublishedSchema[] = [
  { file: 'initiative-record.json', schema: InitiativeRecord, io: 'input' },
  { file: 'observation.json', schema: Observation, io: 'input' },
  { file: 'survey-instrument.json', schema: SurveyInstrument, io: 'input' },
  { file: 'assessment.json', schema: Assessment, io: 'output' },
  { file: 'health-baseline.json', schema: HealthBaseline, io: 'input' },
]
