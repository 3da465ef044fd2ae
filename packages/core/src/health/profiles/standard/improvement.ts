// What the standard profile asks of improvement.
import type { ProfileAreaInput } from '../../define-profile.ts'

export const improvement: ProfileAreaInput = {
  area: 'improvement',
  title: 'Improvement',
  checks: [{ check: 'improvement/no-improvement-method', weight: 1 }],
}
