// When each partner was last seen to take part in something with others.
import type { Period } from '../foundation/period.ts'
import type { PlainDate } from '../foundation/plain-date.ts'
import type { RecordInputs } from './record-sections.ts'

/** What shows that partners were in touch. */
export type ContactSigns = Pick<
  RecordInputs,
  'meetings' | 'decisions' | 'actionItems' | 'channels' | 'learningReviews' | 'agendaReviews' | 'relationshipWaves'
>

/** The last day by `asOf` on which each partner came, wrote, decided, reviewed, answered or did what it had promised. */
export function lastContacts(signs: ContactSigns, asOf: PlainDate): ReadonlyMap<string, PlainDate> {
  const last = new Map<string, PlainDate>()
  const note = (partners: Iterable<string>, day: PlainDate) => {
    if (day > asOf) return
    for (const partner of partners) {
      if (day > (last.get(partner) ?? '')) last.set(partner, day)
    }
  }
  for (const { heldOn, attendance = [] } of signs.meetings ?? []) {
    note(
      attendance.filter(({ present }) => present).map(({ partner }) => partner),
      heldOn,
    )
  }
  for (const { decidedOn, partners = [] } of signs.decisions ?? []) note(partners, decidedOn)
  for (const { owner, doneOn } of signs.actionItems ?? []) if (doneOn !== undefined) note([owner], doneOn)
  for (const { activity = [] } of signs.channels ?? []) {
    for (const { period, messages, partners = [] } of activity)
      if (messages > 0) note(partners, lastDayBy(period, asOf))
  }
  for (const { heldOn, partners = [] } of signs.learningReviews ?? []) note(partners, heldOn)
  for (const { heldOn, partners = [] } of signs.agendaReviews ?? []) note(partners, heldOn)
  for (const { askedOn, answered = [], relationships } of signs.relationshipWaves ?? []) {
    note(answered, askedOn)
    note(
      relationships.map(({ from }) => from),
      askedOn,
    )
  }
  return last
}

/** The last of its days; of a period that goes on, the day itself. A period that begins later has none by then. */
function lastDayBy({ start, end }: Period, asOf: PlainDate): PlainDate {
  return start <= asOf && end > asOf ? asOf : end
}
