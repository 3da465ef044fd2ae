// What the standard profile asks of trust.
import type { ProfileAreaInput } from '../../define-profile.ts'

export const trust: ProfileAreaInput = {
  area: 'trust',
  title: 'Trust',
  checks: [
    { check: 'trust/low-trust', weight: 3 },
    { check: 'trust/falling-trust', weight: 2, from: 'implement' },
    { check: 'trust/fragile-network', weight: 1, from: 'organize' },
    { check: 'trust/power-imbalance', weight: 2, from: 'organize' },
  ],
}
