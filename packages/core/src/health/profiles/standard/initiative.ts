// What the standard profile asks of the initiative itself.
import type { ProfileAreaInput } from '../../define-profile.ts'

export const initiative: ProfileAreaInput = {
  area: 'initiative',
  title: 'Initiative',
  checks: [
    { check: 'initiative/missing-preconditions', weight: 1 },
    { check: 'initiative/no-observed-shifts', weight: 1, from: 'implement' },
  ],
}
