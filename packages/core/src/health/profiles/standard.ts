// The profile for an initiative that is under way and has no purpose of its own in being checked.
import { defineProfile } from '../define-profile.ts'

/**
 * All areas, with the thresholds the checks propose. Weights: 3 where the rest stands on it, 2 where the framework
 * asks for it by name, 1 where it supports what the others ask.
 */
export const standard = defineProfile({
  id: 'standard',
  version: 1,
  title: 'Standard',
  description:
    'For an initiative that is under way: the five conditions, and trust, money, learning and preconditions.',
  areas: [
    {
      area: 'common-agenda',
      title: 'Common agenda',
      checks: [
        { check: 'common-agenda/missing-shared-vision', weight: 3 },
        { check: 'common-agenda/goals-without-measures', weight: 2 },
        { check: 'common-agenda/unendorsed-agenda', weight: 2 },
      ],
    },
    {
      area: 'shared-measurement',
      title: 'Shared measurement',
      checks: [
        { check: 'shared-measurement/low-reporting-coverage', weight: 3 },
        { check: 'shared-measurement/stale-indicators', weight: 2 },
        { check: 'shared-measurement/indicators-without-baselines', weight: 1 },
      ],
    },
    {
      area: 'mutually-reinforcing-activities',
      title: 'Mutually reinforcing activities',
      checks: [
        { check: 'mutually-reinforcing-activities/uncovered-strategies', weight: 2 },
        { check: 'mutually-reinforcing-activities/activities-outside-the-plan', weight: 2 },
        { check: 'mutually-reinforcing-activities/partners-without-activities', weight: 1 },
      ],
    },
    {
      area: 'continuous-communication',
      title: 'Continuous communication',
      checks: [
        { check: 'continuous-communication/infrequent-leadership-meetings', weight: 2 },
        { check: 'continuous-communication/skipped-meetings', weight: 2 },
        { check: 'continuous-communication/overdue-actions', weight: 1 },
      ],
    },
    {
      area: 'backbone-support',
      title: 'Backbone support',
      checks: [
        { check: 'backbone-support/missing-backbone', weight: 3 },
        { check: 'backbone-support/no-dedicated-staff', weight: 2 },
        { check: 'backbone-support/uncovered-functions', weight: 2 },
        { check: 'backbone-support/missing-steering-committee', weight: 2 },
      ],
    },
    { area: 'trust', title: 'Trust', checks: [{ check: 'trust/low-trust', weight: 1 }] },
    { area: 'funding', title: 'Funding', checks: [{ check: 'funding/unaligned-funding', weight: 1 }] },
    { area: 'improvement', title: 'Improvement', checks: [{ check: 'improvement/no-improvement-method', weight: 1 }] },
    { area: 'initiative', title: 'Initiative', checks: [{ check: 'initiative/missing-preconditions', weight: 1 }] },
  ],
})
