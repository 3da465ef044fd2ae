// The meetings at which the leaders of partner organizations see each other.
import { isOfLeaders } from '../conditions/continuous-communication/leaders-meeting.ts'
import type { Meeting } from '../conditions/continuous-communication/meeting.ts'
import { addDays, type PlainDate } from '../foundation/plain-date.ts'

/** The meetings of leaders in the `windowDays` days that end with `asOf`. */
export function leadershipMeetings(
  meetings: readonly Meeting[],
  windowDays: number,
  asOf: PlainDate,
): readonly Meeting[] {
  const before = addDays(asOf, -windowDays)
  return meetings.filter((meeting) => isOfLeaders(meeting) && meeting.heldOn > before && meeting.heldOn <= asOf)
}
