// What the standard profile asks of funding.
import type { ProfileAreaInput } from '../../define-profile.ts'

export const funding: ProfileAreaInput = {
  area: 'funding',
  title: 'Funding',
  checks: [
    { check: 'funding/unaligned-funding', weight: 1 },
    { check: 'funding/isolated-funding', weight: 2, from: 'organize' },
    { check: 'funding/concentrated-funding', weight: 1, from: 'implement' },
  ],
}
