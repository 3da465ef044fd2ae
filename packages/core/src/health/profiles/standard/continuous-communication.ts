// What the standard profile asks of continuous communication.
import type { ProfileAreaInput } from '../../define-profile.ts'

export const continuousCommunication: ProfileAreaInput = {
  area: 'continuous-communication',
  title: 'Continuous communication',
  checks: [
    { check: 'continuous-communication/infrequent-leadership-meetings', weight: 2 },
    { check: 'continuous-communication/irregular-meetings', weight: 2 },
    { check: 'continuous-communication/skipped-meetings', weight: 2 },
    { check: 'continuous-communication/delegated-attendance', weight: 2 },
    { check: 'continuous-communication/unstructured-agendas', weight: 1 },
    { check: 'continuous-communication/no-external-facilitation', weight: 1 },
    { check: 'continuous-communication/no-shared-vocabulary', weight: 2, from: 'organize' },
    { check: 'continuous-communication/silent-between-meetings', weight: 2, from: 'organize' },
    { check: 'continuous-communication/decisions-without-evidence', weight: 2 },
    { check: 'continuous-communication/overdue-actions', weight: 1 },
    { check: 'continuous-communication/partners-out-of-touch', weight: 2 },
    { check: 'continuous-communication/young-relationships', weight: 1, from: 'sustain' },
    { check: 'continuous-communication/one-way-communication', weight: 1, from: 'organize' },
  ],
}
