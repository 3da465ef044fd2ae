// The checks of continuous communication.
import type { Check } from '../check.ts'
import { infrequentLeadershipMeetings } from './continuous-communication/infrequent-leadership-meetings.ts'
import { overdueActions } from './continuous-communication/overdue-actions.ts'
import { skippedMeetings } from './continuous-communication/skipped-meetings.ts'

/** The checks of continuous communication. */
export const continuousCommunicationChecks: readonly Check[] = [
  infrequentLeadershipMeetings,
  overdueActions,
  skippedMeetings,
]
