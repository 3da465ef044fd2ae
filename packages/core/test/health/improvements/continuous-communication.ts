// Mending what the checks of continuous-communication watch.
import { asOf } from '../arbitrary-record.ts'
import { chosen, type Improvement } from '../improvement-step.ts'

export const continuousCommunication: Readonly<Record<string, Improvement>> = {
  'continuous-communication/infrequent-leadership-meetings': ({ continuousCommunication }, pick) => {
    const meetings = continuousCommunication?.meetings
    const isJudged =
      meetings?.length === 0 || meetings?.some(({ body, heldOn }) => body.kind === 'leaders' && heldOn <= asOf)
    if (isJudged) meetings?.push({ id: 'new', body: { kind: 'leaders' }, heldOn: `2023-12-${10 + (pick % 20)}` })
  },
  'continuous-communication/overdue-actions': ({ continuousCommunication }, pick) => {
    Object.assign(chosen(continuousCommunication?.actionItems, pick) ?? {}, { doneOn: asOf })
  },
  'continuous-communication/skipped-meetings': ({ continuousCommunication }, pick) => {
    const meeting = chosen(continuousCommunication?.meetings, pick)
    Object.assign(chosen(meeting?.attendance, pick) ?? {}, { present: true })
  },
}
