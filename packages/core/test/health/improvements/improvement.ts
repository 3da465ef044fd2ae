// Mending what the checks of improvement watch.
import { asOf } from '../arbitrary-record.ts'
import { before, chosen, type Improvement } from '../improvement-step.ts'

export const improvement: Readonly<Record<string, Improvement>> = {
  'improvement/no-improvement-method': ({ improvement }) => {
    improvement?.cycles?.push({ id: 'new', aim: 'An aim', startedOn: before })
  },
  'improvement/stalled-cycles': ({ improvement }, pick) => {
    Object.assign(chosen(improvement?.cycles, pick) ?? {}, { decision: 'adopt' })
  },
  'improvement/lessons-not-shared': ({ improvement }, pick) => {
    const lesson = chosen(improvement?.lessons, pick)
    if (lesson !== undefined) lesson.sharedWithPartners = ['partner-0']
  },
  'improvement/stories-missing': ({ improvement }) => {
    improvement?.stories?.push({ id: 'new', title: 'New', text: 'A text', toldOn: asOf })
  },
}
