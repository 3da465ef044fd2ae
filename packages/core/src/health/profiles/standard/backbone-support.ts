// What the standard profile asks of backbone support.
import type { ProfileAreaInput } from '../../define-profile.ts'

export const backboneSupport: ProfileAreaInput = {
  area: 'backbone-support',
  title: 'Backbone support',
  checks: [
    { check: 'backbone-support/missing-backbone', weight: 3 },
    { check: 'backbone-support/no-dedicated-staff', weight: 2 },
    { check: 'backbone-support/uncovered-functions', weight: 2 },
    { check: 'backbone-support/missing-steering-committee', weight: 2 },
  ],
}
