// Mending what the checks of initiative watch.
import { asOf } from '../arbitrary-record.ts'
import { chosen, type Improvement } from '../improvement-step.ts'

export const initiative: Readonly<Record<string, Improvement>> = {
  'initiative/missing-preconditions': ({ initiative }, pick) => {
    Object.assign(chosen(initiative.preconditions, pick) ?? {}, { met: true })
  },
  'initiative/no-observed-shifts': ({ improvement }) => {
    for (const level of ['individual', 'team', 'institution'] as const) {
      improvement?.shifts?.push({ id: `new-${level}`, level, text: 'A text', observedOn: asOf })
    }
  },
}
