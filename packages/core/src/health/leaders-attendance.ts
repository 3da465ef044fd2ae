// Who came for each partner to the meetings of leaders it was invited to.
import type { Attendance, Meeting } from '../conditions/continuous-communication/meeting.ts'

/** What a meeting says of one partner: of everybody invited for it, whoever they are. */
export interface Presence {
  readonly meeting: Meeting
  /** Those who came; nobody where it stayed away. */
  readonly came: readonly Attendance[]
}

/** For each partner the meetings it was invited to, in their order; a partner counts once a meeting. */
export function presenceByPartner(meetings: readonly Meeting[]): ReadonlyMap<string, readonly Presence[]> {
  const presence = new Map<string, Presence[]>()
  for (const meeting of meetings) {
    for (const [partner, entries] of Map.groupBy(meeting.attendance ?? [], (entry) => entry.partner)) {
      const invited = presence.get(partner) ?? []
      presence.set(partner, invited)
      invited.push({ meeting, came: entries.filter(({ present }) => present) })
    }
  }
  return presence
}
