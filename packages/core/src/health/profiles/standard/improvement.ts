// What the standard profile asks of improvement.
import type { ProfileAreaInput } from '../../define-profile.ts'

export const improvement: ProfileAreaInput = {
  area: 'improvement',
  title: 'Improvement',
  checks: [
    { check: 'improvement/no-improvement-method', weight: 1 },
    { check: 'improvement/stalled-cycles', weight: 1, from: 'implement' },
    { check: 'improvement/lessons-not-shared', weight: 1, from: 'implement' },
    { check: 'improvement/stories-missing', weight: 1, from: 'implement' },
    { check: 'improvement/signals-without-response', weight: 2, from: 'implement' },
  ],
}
