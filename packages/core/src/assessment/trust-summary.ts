// What people say of working together: the latest surveys, and how partners see each other.
import * as z from 'zod'
import { PlainDate } from '../foundation/plain-date.ts'
import { list, part, Text } from '../foundation/schema.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { Measured } from '../measurement/measured.ts'
import { partnerScores } from '../network/record/partner-scores.ts'
import type { SurveyHistory } from '../trust/survey/survey-histories.ts'
import { surveyHistories } from '../trust/survey/survey-histories.ts'

/** What the answers to one factor of a survey come to. */
export const FactorSummary = part('FactorSummary', 'What the answers to one factor of a survey come to.', {
  /** What is asked for. */
  factor: Text,
  /** How high people score, 0 for the least answer to every question and 1 for the greatest. */
  share: Measured,
  /** How the score is to be read, where the instrument says so. */
  band: Text.optional(),
  /** How alike people answer, 0 to 1. */
  consensus: Measured,
  /** The score less that of the wave before, on the scale of the answers; absent for a first wave. */
  change: Measured.optional(),
})
export interface FactorSummary extends z.output<typeof FactorSummary> {}

/** The latest wave of a survey. */
export const SurveySummary = part('SurveySummary', 'The latest wave of a survey.', {
  /** What the instrument is called. */
  name: Text,
  /** The day it was asked. */
  askedOn: PlainDate,
  /** The day the wave before was asked, where there is one. */
  previouslyAskedOn: PlainDate.optional(),
  /** How many answered. */
  respondents: Measured,
  /** Of those who were asked, 0 to 1. */
  responseRate: Measured,
  /** In the order of the instrument. */
  factors: list(FactorSummary),
})
export interface SurveySummary extends z.output<typeof SurveySummary> {}

/** How partners see each other on one side of trust or value. */
export const RatingSummary = part('RatingSummary', 'How partners see each other on one side of trust or value.', {
  /** Whether it is about trust or about value. */
  rated: z.enum(['trust', 'value']),
  /** Which side, e.g. `reliability`; absent for the mean of all sides. */
  side: Text.optional(),
  /** The mean rating received, 1 to 4. */
  rating: Measured,
})
export interface RatingSummary extends z.output<typeof RatingSummary> {}

/** How partners see each other, over all of them. */
export const RelationshipSummary = part('RelationshipSummary', 'How partners see each other, over all of them.', {
  /** The day they were asked. */
  askedOn: PlainDate,
  /** Of those who were asked, 0 to 1. */
  responseRate: Measured,
  /** Mean of all sides first, then side by side. */
  ratings: list(RatingSummary),
})
export interface RelationshipSummary extends z.output<typeof RelationshipSummary> {}

/** What people say of working together. */
export const TrustSummary = part('TrustSummary', 'What people say of working together.', {
  /** Survey by survey, those that have been asked. */
  surveys: list(SurveySummary),
  /** The latest wave in which partners rated each other; absent where there was none. */
  relationships: RelationshipSummary.optional(),
})
export interface TrustSummary extends z.output<typeof TrustSummary> {}

/** A mean of fewer ratings could be put down to who gave them. */
const LEAST_RATERS = 3

/** The latest word of people and partners by `asOf`. Nothing in it tells what one person or partner said. */
export function trustSummary(record: InitiativeRecord, asOf: PlainDate): TrustSummary {
  const relationships = relationshipSummary(record, asOf)
  return {
    surveys: surveyHistories(record, { asOf }).flatMap((history) => surveySummary(history) ?? []),
    ...(relationships === undefined ? {} : { relationships }),
  }
}

function surveySummary({ name, waves, changes }: SurveyHistory): SurveySummary | undefined {
  const latest = waves.at(-1)
  if (latest === undefined) return undefined
  const previouslyAskedOn = waves.at(-2)?.askedOn
  const changeOf = new Map(changes.at(-1)?.factors.map(({ factor, change }) => [factor, change]))
  return {
    name,
    askedOn: latest.askedOn,
    ...(previouslyAskedOn === undefined ? {} : { previouslyAskedOn }),
    respondents: latest.respondents,
    responseRate: latest.responseRate,
    factors: latest.factors.map(({ factor, share, band, consensus }) => {
      const change = changeOf.get(factor)
      return {
        factor,
        share,
        ...(band === undefined ? {} : { band }),
        consensus,
        ...(change === undefined ? {} : { change }),
      }
    }),
  }
}

function relationshipSummary(record: InitiativeRecord, asOf: PlainDate): RelationshipSummary | undefined {
  const scores = partnerScores(record, { asOf, leastRaters: LEAST_RATERS })
  if (typeof scores === 'string') return undefined
  return {
    askedOn: scores.askedOn,
    responseRate: scores.responseRate,
    ratings: (['trust', 'value'] as const).flatMap((rated) => [
      { rated, rating: scores[rated].overall },
      ...Object.entries<Measured>(scores[rated].sides).map(([side, rating]) => ({ rated, side, rating })),
    ]),
  }
}
