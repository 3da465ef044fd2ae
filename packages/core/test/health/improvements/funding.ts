// Mending what the checks of funding watch.
import { chosen, type Improvement } from '../improvement-step.ts'

export const funding: Readonly<Record<string, Improvement>> = {
  'funding/unaligned-funding': ({ funding }, pick) => {
    Object.assign(chosen(funding?.commitments, pick) ?? {}, { strategies: ['strategy-0'] })
  },
}
