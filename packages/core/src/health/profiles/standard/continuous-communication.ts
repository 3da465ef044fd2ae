// What the standard profile asks of continuous communication.
import type { ProfileAreaInput } from '../../define-profile.ts'

export const continuousCommunication: ProfileAreaInput = {
  area: 'continuous-communication',
  title: 'Continuous communication',
  checks: [
    { check: 'continuous-communication/infrequent-leadership-meetings', weight: 2 },
    { check: 'continuous-communication/skipped-meetings', weight: 2 },
    { check: 'continuous-communication/overdue-actions', weight: 1 },
  ],
}
