// What the standard profile asks of trust.
import type { ProfileAreaInput } from '../../define-profile.ts'

export const trust: ProfileAreaInput = {
  area: 'trust',
  title: 'Trust',
  checks: [{ check: 'trust/low-trust', weight: 1 }],
}
