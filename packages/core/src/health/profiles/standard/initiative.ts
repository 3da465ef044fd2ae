// What the standard profile asks of the initiative itself.
import type { ProfileAreaInput } from '../../define-profile.ts'

export const initiative: ProfileAreaInput = {
  area: 'initiative',
  title: 'Initiative',
  checks: [
    { check: 'initiative/missing-preconditions', weight: 1 },
    { check: 'initiative/no-observed-shifts', weight: 1, from: 'implement' },
    { check: 'initiative/existing-efforts-ignored', weight: 1, from: 'organize' },
    { check: 'initiative/essential-sectors-missing', weight: 2, from: 'organize' },
    { check: 'initiative/stalled-phase', weight: 1 },
  ],
}
