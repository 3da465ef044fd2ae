// Mending what the checks of improvement watch.
import { before, type Improvement } from '../improvement-step.ts'

export const improvement: Readonly<Record<string, Improvement>> = {
  'improvement/no-improvement-method': ({ improvement }) => {
    improvement?.cycles?.push({ id: 'new', aim: 'An aim', startedOn: before })
  },
}
