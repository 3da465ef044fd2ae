// What the standard profile asks of mutually reinforcing activities.
import type { ProfileAreaInput } from '../../define-profile.ts'

export const mutuallyReinforcingActivities: ProfileAreaInput = {
  area: 'mutually-reinforcing-activities',
  title: 'Mutually reinforcing activities',
  checks: [
    { check: 'mutually-reinforcing-activities/uncovered-strategies', weight: 2 },
    { check: 'mutually-reinforcing-activities/activities-outside-the-plan', weight: 2 },
    { check: 'mutually-reinforcing-activities/partners-without-activities', weight: 1 },
  ],
}
