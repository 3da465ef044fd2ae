// The second condition in the sample.
import { accuracyReviews, dataAgreements, learningReviews, overlapAgreements } from './agreements-and-reviews.ts'
import { dimensions } from './dimensions.ts'
import { measurementSystems } from './measurement-systems.ts'
import { populationIndicators } from './population-indicators.ts'
import { programIndicators } from './program-indicators.ts'
import { reportingExpectations } from './reporting-expectations.ts'
import { surveyWaves } from './survey-waves.ts'
import { validationRules } from './validation-rules.ts'

export const sharedMeasurement = {
  indicators: [...populationIndicators, ...programIndicators],
  dimensions,
  requiredStatus: 'submitted',
  expectations: reportingExpectations,
  validationRules,
  dataAgreements,
  accuracyReviews,
  learningReviews,
  overlapAgreements,
  surveyWaves,
  systems: measurementSystems,
} as const
