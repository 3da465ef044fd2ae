// How few people's answers are shown together.
import type { SurveyInstrumentInput } from '../survey-instrument.ts'

const USUAL = 5

/** Results of fewer people than this are not shown: 5, unless the instrument says otherwise. */
export function minimumGroupSizeOf({ minimumGroupSize }: Pick<SurveyInstrumentInput, 'minimumGroupSize'>): number {
  return minimumGroupSize ?? USUAL
}
