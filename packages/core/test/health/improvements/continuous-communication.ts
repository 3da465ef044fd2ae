// Mending what the checks of continuous-communication watch.
import { asOf } from '../arbitrary-record.ts'
import { chosen, type Improvement, type RecordDraft } from '../improvement-step.ts'

export const continuousCommunication: Readonly<Record<string, Improvement>> = {
  'continuous-communication/infrequent-leadership-meetings': (draft, pick) => {
    if (speaksOfLeaders(draft)) meet(draft, `2023-12-${10 + (pick % 20)}`)
  },
  'continuous-communication/irregular-meetings': (draft, pick) => {
    const meetings = draft.continuousCommunication?.meetings ?? []
    const saysWhoCame = meetings.every(({ attendance }) => attendance !== undefined)
    if (speaksOfLeaders(draft) && saysWhoCame) meet(draft, `2023-12-${10 + (pick % 20)}`)
  },
  'continuous-communication/overdue-actions': ({ continuousCommunication }, pick) => {
    Object.assign(chosen(continuousCommunication?.actionItems, pick) ?? {}, { doneOn: asOf })
  },
  'continuous-communication/skipped-meetings': ({ continuousCommunication }, pick) => {
    const meeting = chosen(continuousCommunication?.meetings, pick)
    Object.assign(chosen(meeting?.attendance, pick) ?? {}, { present: true })
  },
  'continuous-communication/delegated-attendance': ({ continuousCommunication }, pick) => {
    const meetings = continuousCommunication?.meetings?.filter(({ body }) => body.kind === 'leaders')
    for (const entry of chosen(meetings, pick)?.attendance ?? []) entry.delegate = false
  },
  'continuous-communication/unstructured-agendas': ({ continuousCommunication }, pick) => {
    Object.assign(chosen(continuousCommunication?.meetings, pick) ?? {}, { agenda: { items: ['A point'] } })
  },
  'continuous-communication/no-external-facilitation': ({ continuousCommunication }, pick) => {
    Object.assign(chosen(continuousCommunication?.meetings, pick) ?? {}, { externalFacilitator: true })
  },
  'continuous-communication/no-shared-vocabulary': ({ continuousCommunication }) => {
    continuousCommunication?.vocabulary?.push({ id: 'new', term: 'A word', definition: 'What it means' })
  },
  'continuous-communication/silent-between-meetings': ({ continuousCommunication }, pick) => {
    const use = { messages: 5, partners: ['partner-0', 'partner-1'] }
    Object.assign(chosen(chosen(continuousCommunication?.channels, pick)?.activity, pick) ?? {}, use)
  },
  'continuous-communication/decisions-without-evidence': ({ continuousCommunication }, pick) => {
    Object.assign(chosen(continuousCommunication?.decisions, pick) ?? {}, { evidence: ['A study'] })
  },
  'continuous-communication/partners-out-of-touch': ({ continuousCommunication }, pick) => {
    const meeting = chosen(continuousCommunication?.meetings, pick)
    Object.assign(chosen(meeting?.attendance, pick) ?? {}, { present: true })
  },
  'continuous-communication/young-relationships': (draft) => {
    if (!speaksOfLeaders(draft)) return
    meet(draft, '2022-11-30')
    meet(draft, '2023-10-30')
  },
  'continuous-communication/one-way-communication': ({ continuousCommunication }, pick) => {
    Object.assign(chosen(continuousCommunication?.communityMessages, pick) ?? {}, { responses: 5 })
  },
}

/** Whether the record says of leaders when they met, or that nobody did. */
function speaksOfLeaders({ continuousCommunication }: RecordDraft): boolean {
  const { meetings } = continuousCommunication ?? {}
  return (
    meetings?.length === 0 || meetings?.some(({ body, heldOn }) => body.kind === 'leaders' && heldOn <= asOf) === true
  )
}

/** A meeting of leaders that all partners come to. */
function meet({ partners = [], continuousCommunication }: RecordDraft, heldOn: string): void {
  const attendance = partners.map(({ id }) => ({ partner: id, present: true }))
  continuousCommunication?.meetings?.push({ id: `new-${heldOn}`, body: { kind: 'leaders' }, heldOn, attendance })
}
