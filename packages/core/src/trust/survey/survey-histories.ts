// The surveys of a record over time: each instrument, its waves, and what changed from one to the next.
import { byText } from '../../foundation/order.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import { type SurveyChange, surveyChange } from './survey-change.ts'
import type { SurveyResults } from './survey-result.ts'
import { type SurveyResultsOptions, surveyResults } from './survey-results.ts'

/** One instrument over time. */
export interface SurveyHistory {
  readonly instrument: string
  readonly name: string
  /** What each wave came to, from the earliest; none where it has not been asked. */
  readonly waves: readonly SurveyResults[]
  /** From each wave to the next. */
  readonly changes: readonly SurveyChange[]
}

/**
 * What the surveys of a record came to as of a day, for each instrument by its id; waves asked later are left out. Without
 * instruments in the record there are none.
 * @throws {@link CollectiveImpactError} as {@link surveyResults}
 */
export function surveyHistories(record: InitiativeRecord, options: SurveyResultsOptions): readonly SurveyHistory[] {
  const { instruments = [], surveys = [] } = record.trust ?? {}
  return [...instruments]
    .sort((one, other) => byText(one.id, other.id))
    .map((instrument) => {
      const waves = surveys
        .filter((survey) => survey.instrument === instrument.id && survey.askedOn <= options.asOf)
        .sort((one, other) => byText(one.askedOn, other.askedOn) || byText(one.id, other.id))
        .map((survey) => surveyResults(survey, instrument, options))
      const changes = waves.slice(1).flatMap((later, position) => {
        const earlier = waves[position]
        return earlier === undefined ? [] : [surveyChange(earlier, later, options)]
      })
      return { instrument: instrument.id, name: instrument.name, waves, changes }
    })
}
