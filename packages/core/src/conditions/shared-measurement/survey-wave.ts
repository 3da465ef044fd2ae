// A stretch of days in which a survey was held, under the name the partners know it by.
import type * as z from 'zod'
import { Period } from '../../foundation/period.ts'
import { part, Text } from '../../foundation/schema.ts'

/** A stretch of days in which a survey was held. Waves have no day in common. */
export const SurveyWave = part('SurveyWave', 'A stretch of days in which a survey was held.', {
  /** The name it goes by, e.g. `Spring 2011`. */
  name: Text,
  /** From its first day to its last. */
  period: Period,
})
export interface SurveyWave extends z.output<typeof SurveyWave> {}
