// What the standard profile asks of shared measurement.
import type { ProfileAreaInput } from '../../define-profile.ts'

export const sharedMeasurement: ProfileAreaInput = {
  area: 'shared-measurement',
  title: 'Shared measurement',
  checks: [
    { check: 'shared-measurement/no-shared-indicators', weight: 3, from: 'organize' },
    { check: 'shared-measurement/low-reporting-coverage', weight: 3, from: 'implement' },
    { check: 'shared-measurement/stale-indicators', weight: 2, from: 'implement' },
    { check: 'shared-measurement/indicators-without-goals', weight: 2, from: 'organize' },
    { check: 'shared-measurement/no-learning-reviews', weight: 2, from: 'implement' },
    { check: 'shared-measurement/measures-not-used-in-decisions', weight: 2, from: 'implement' },
    { check: 'shared-measurement/unsupported-measurement-system', weight: 2, from: 'organize' },
    { check: 'shared-measurement/no-disaggregation', weight: 2, from: 'organize' },
    { check: 'shared-measurement/indicators-without-baselines', weight: 1, from: 'organize' },
    { check: 'shared-measurement/too-many-headline-indicators', weight: 1, from: 'organize' },
    { check: 'shared-measurement/unowned-indicators', weight: 1, from: 'organize' },
    { check: 'shared-measurement/unreviewed-accuracy', weight: 1, from: 'implement' },
    { check: 'shared-measurement/missing-data-agreements', weight: 1, from: 'organize' },
    { check: 'shared-measurement/incomparable-methods', weight: 2, from: 'organize' },
    { check: 'shared-measurement/disclosure-risk', weight: 2, from: 'organize' },
    { check: 'shared-measurement/inconsistent-totals', weight: 1, from: 'implement' },
    { check: 'shared-measurement/outlying-values', weight: 1, from: 'implement' },
    { check: 'shared-measurement/late-reports', weight: 1, from: 'implement' },
  ],
}
