// What the standard profile asks of funding.
import type { ProfileAreaInput } from '../../define-profile.ts'

export const funding: ProfileAreaInput = {
  area: 'funding',
  title: 'Funding',
  checks: [{ check: 'funding/unaligned-funding', weight: 1 }],
}
