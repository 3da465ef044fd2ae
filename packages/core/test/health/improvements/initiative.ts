// Mending what the checks of initiative watch.
import { chosen, type Improvement } from '../improvement-step.ts'

export const initiative: Readonly<Record<string, Improvement>> = {
  'initiative/missing-preconditions': ({ initiative }, pick) => {
    Object.assign(chosen(initiative.preconditions, pick) ?? {}, { met: true })
  },
}
