// What the standard profile asks of shared measurement.
import type { ProfileAreaInput } from '../../define-profile.ts'

export const sharedMeasurement: ProfileAreaInput = {
  area: 'shared-measurement',
  title: 'Shared measurement',
  checks: [
    { check: 'shared-measurement/low-reporting-coverage', weight: 3 },
    { check: 'shared-measurement/stale-indicators', weight: 2 },
    { check: 'shared-measurement/indicators-without-baselines', weight: 1 },
  ],
}
