// What the standard profile asks of mutually reinforcing activities.
import type { ProfileAreaInput } from '../../define-profile.ts'

export const mutuallyReinforcingActivities: ProfileAreaInput = {
  area: 'mutually-reinforcing-activities',
  title: 'Mutually reinforcing activities',
  checks: [
    { check: 'mutually-reinforcing-activities/missing-plan-of-action', weight: 3, from: 'implement' },
    { check: 'mutually-reinforcing-activities/activities-outside-the-plan', weight: 2, from: 'implement' },
    { check: 'mutually-reinforcing-activities/uncovered-strategies', weight: 2, from: 'implement' },
    { check: 'mutually-reinforcing-activities/partners-without-activities', weight: 1, from: 'implement' },
    { check: 'mutually-reinforcing-activities/duplicated-activities', weight: 2, from: 'implement' },
    { check: 'mutually-reinforcing-activities/isolated-activities', weight: 2, from: 'implement' },
    { check: 'mutually-reinforcing-activities/activities-outside-capability', weight: 2, from: 'implement' },
    { check: 'mutually-reinforcing-activities/overloaded-partners', weight: 1, from: 'implement' },
    { check: 'mutually-reinforcing-activities/activities-without-measures', weight: 1, from: 'implement' },
    { check: 'mutually-reinforcing-activities/broken-dependencies', weight: 2, from: 'implement' },
    { check: 'mutually-reinforcing-activities/stale-plan', weight: 1, from: 'implement' },
    { check: 'mutually-reinforcing-activities/unlinked-strategies', weight: 1, from: 'implement' },
  ],
}
