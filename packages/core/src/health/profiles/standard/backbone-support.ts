// What the standard profile asks of backbone support.
import type { ProfileAreaInput } from '../../define-profile.ts'

export const backboneSupport: ProfileAreaInput = {
  area: 'backbone-support',
  title: 'Backbone support',
  checks: [
    { check: 'backbone-support/missing-backbone', weight: 3, from: 'organize' },
    { check: 'backbone-support/backbone-not-separate', weight: 1, from: 'organize' },
    { check: 'backbone-support/no-dedicated-staff', weight: 2, from: 'organize' },
    { check: 'backbone-support/uncovered-functions', weight: 2, from: 'implement' },
    { check: 'backbone-support/missing-key-roles', weight: 2, from: 'organize' },
    { check: 'backbone-support/leadership-gaps', weight: 1, from: 'implement' },
    { check: 'backbone-support/missing-steering-committee', weight: 2, from: 'initiate' },
    { check: 'backbone-support/single-sector-steering', weight: 2, from: 'organize' },
    { check: 'backbone-support/steering-without-executives', weight: 2, from: 'organize' },
    { check: 'backbone-support/steering-without-community', weight: 1, from: 'organize' },
    { check: 'backbone-support/steering-idle', weight: 2, from: 'organize' },
    { check: 'backbone-support/working-groups-without-measures', weight: 2, from: 'organize' },
    { check: 'backbone-support/working-groups-without-tests-of-change', weight: 1, from: 'implement' },
    { check: 'backbone-support/working-groups-not-communicating', weight: 2, from: 'implement' },
    { check: 'backbone-support/missing-progress-assessments', weight: 2, from: 'implement' },
    { check: 'backbone-support/assessments-not-shared', weight: 2, from: 'implement' },
    { check: 'backbone-support/short-funding-runway', weight: 2, from: 'implement' },
  ],
}
