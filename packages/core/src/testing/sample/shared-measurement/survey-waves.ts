// When families were asked how they read at home.
import type * as z from 'zod'
import type { SurveyWave } from '../../../conditions/shared-measurement/survey-wave.ts'

export const surveyWaves = [
  { name: 'Families, fall 2022', period: { start: '2022-09-19', end: '2022-11-04' } },
  { name: 'Families, fall 2024', period: { start: '2024-09-16', end: '2024-11-01' } },
] as const satisfies readonly z.input<typeof SurveyWave>[]
