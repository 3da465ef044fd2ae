// The checks of shared measurement.
import type { Check } from '../check.ts'
import { indicatorsWithoutBaselines } from './shared-measurement/indicators-without-baselines.ts'
import { lowReportingCoverage } from './shared-measurement/low-reporting-coverage.ts'
import { staleIndicators } from './shared-measurement/stale-indicators.ts'

/** The checks of shared measurement. */
export const sharedMeasurementChecks: readonly Check[] = [
  indicatorsWithoutBaselines,
  lowReportingCoverage,
  staleIndicators,
]
