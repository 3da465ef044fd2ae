// The second condition: collecting data and measuring results consistently across all partners.
import type * as z from 'zod'
import { list, part } from '../../foundation/schema.ts'
import { AccuracyReview } from './accuracy-review.ts'
import { DataAgreement } from './data-agreement.ts'
import { Dimension } from './dimension.ts'
import { Indicator } from './indicator.ts'
import { LearningReview } from './learning-review.ts'
import { MeasurementSystem } from './measurement-system.ts'
import { RequiredStatus } from './observation.ts'
import { OverlapAgreement } from './overlap-agreement.ts'
import { ReportingExpectation } from './reporting-expectation.ts'
import { SurveyWave } from './survey-wave.ts'
import { ValidationRule } from './validation-rule.ts'

/** Collecting data and measuring results consistently across all partners. */
export const SharedMeasurement = part(
  'SharedMeasurement',
  'Collecting data and measuring results consistently across all partners.',
  {
    /** The measures the partners have agreed to share. */
    indicators: list(Indicator).optional(),
    /** The ways groups are told apart. */
    dimensions: list(Dimension).optional(),
    /** How far a report must have come before it counts, unless its indicator says otherwise; `submitted` when absent. */
    requiredStatus: RequiredStatus.optional(),
    /** Who is to report what. */
    expectations: list(ReportingExpectation).optional(),
    /** What must hold between reported values. */
    validationRules: list(ValidationRule).optional(),
    /** Agreements about sharing data. */
    dataAgreements: list(DataAgreement).optional(),
    /** Checks of whether values are right. */
    accuracyReviews: list(AccuracyReview).optional(),
    /** Meetings over the shared results. */
    learningReviews: list(LearningReview).optional(),
    /** Agreements about people counted by several partners. */
    overlapAgreements: list(OverlapAgreement).optional(),
    /** The waves of surveys, in which series can be cut. */
    surveyWaves: list(SurveyWave).optional(),
    /** The systems data are kept on. */
    systems: list(MeasurementSystem).optional(),
  },
)
export interface SharedMeasurement extends z.output<typeof SharedMeasurement> {}
