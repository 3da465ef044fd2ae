// What the standard profile asks of the common agenda.
import type { ProfileAreaInput } from '../../define-profile.ts'

export const commonAgenda: ProfileAreaInput = {
  area: 'common-agenda',
  title: 'Common agenda',
  checks: [
    { check: 'common-agenda/missing-shared-vision', weight: 3 },
    { check: 'common-agenda/goals-without-measures', weight: 2 },
    { check: 'common-agenda/unendorsed-agenda', weight: 2 },
  ],
}
