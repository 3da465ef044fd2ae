// The checks of shared measurement.
import type { Check } from '../check.ts'
import { disclosureRisk } from './shared-measurement/disclosure-risk.ts'
import { incomparableMethods } from './shared-measurement/incomparable-methods.ts'
import { inconsistentTotals } from './shared-measurement/inconsistent-totals.ts'
import { indicatorsWithoutBaselines } from './shared-measurement/indicators-without-baselines.ts'
import { indicatorsWithoutGoals } from './shared-measurement/indicators-without-goals.ts'
import { lateReports } from './shared-measurement/late-reports.ts'
import { lowReportingCoverage } from './shared-measurement/low-reporting-coverage.ts'
import { measuresNotUsedInDecisions } from './shared-measurement/measures-not-used-in-decisions.ts'
import { missingDataAgreements } from './shared-measurement/missing-data-agreements.ts'
import { noDisaggregation } from './shared-measurement/no-disaggregation.ts'
import { noLearningReviews } from './shared-measurement/no-learning-reviews.ts'
import { noSharedIndicators } from './shared-measurement/no-shared-indicators.ts'
import { outlyingValues } from './shared-measurement/outlying-values.ts'
import { staleIndicators } from './shared-measurement/stale-indicators.ts'
import { tooManyHeadlineIndicators } from './shared-measurement/too-many-headline-indicators.ts'
import { unownedIndicators } from './shared-measurement/unowned-indicators.ts'
import { unreviewedAccuracy } from './shared-measurement/unreviewed-accuracy.ts'
import { unsupportedMeasurementSystem } from './shared-measurement/unsupported-measurement-system.ts'

/** The checks of shared measurement. */
export const sharedMeasurementChecks: readonly Check[] = [
  disclosureRisk,
  incomparableMethods,
  inconsistentTotals,
  indicatorsWithoutBaselines,
  indicatorsWithoutGoals,
  lateReports,
  lowReportingCoverage,
  measuresNotUsedInDecisions,
  missingDataAgreements,
  noDisaggregation,
  noLearningReviews,
  noSharedIndicators,
  outlyingValues,
  staleIndicators,
  tooManyHeadlineIndicators,
  unownedIndicators,
  unreviewedAccuracy,
  unsupportedMeasurementSystem,
]
