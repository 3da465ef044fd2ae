// The checks of continuous communication.
import type { Check } from '../check.ts'
import { decisionsWithoutEvidence } from './continuous-communication/decisions-without-evidence.ts'
import { delegatedAttendance } from './continuous-communication/delegated-attendance.ts'
import { infrequentLeadershipMeetings } from './continuous-communication/infrequent-leadership-meetings.ts'
import { irregularMeetings } from './continuous-communication/irregular-meetings.ts'
import { noExternalFacilitation } from './continuous-communication/no-external-facilitation.ts'
import { noSharedVocabulary } from './continuous-communication/no-shared-vocabulary.ts'
import { oneWayCommunication } from './continuous-communication/one-way-communication.ts'
import { overdueActions } from './continuous-communication/overdue-actions.ts'
import { partnersOutOfTouch } from './continuous-communication/partners-out-of-touch.ts'
import { silentBetweenMeetings } from './continuous-communication/silent-between-meetings.ts'
import { skippedMeetings } from './continuous-communication/skipped-meetings.ts'
import { unstructuredAgendas } from './continuous-communication/unstructured-agendas.ts'
import { youngRelationships } from './continuous-communication/young-relationships.ts'

/** The checks of continuous communication. */
export const continuousCommunicationChecks: readonly Check[] = [
  infrequentLeadershipMeetings,
  irregularMeetings,
  skippedMeetings,
  delegatedAttendance,
  unstructuredAgendas,
  noExternalFacilitation,
  noSharedVocabulary,
  silentBetweenMeetings,
  decisionsWithoutEvidence,
  overdueActions,
  partnersOutOfTouch,
  youngRelationships,
  oneWayCommunication,
]
