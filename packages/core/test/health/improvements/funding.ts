// Mending what the checks of funding watch.
import { chosen, type Improvement } from '../improvement-step.ts'

export const funding: Readonly<Record<string, Improvement>> = {
  'funding/unaligned-funding': ({ funding }, pick) => {
    Object.assign(chosen(funding?.commitments, pick) ?? {}, { strategies: ['strategy-0'] })
  },
  'funding/concentrated-funding': ({ funding }, pick) => {
    const { commitments } = funding ?? {}
    const currencies = new Set(commitments?.map(({ currency }) => currency))
    for (const [number, currency] of [...currencies].entries()) {
      for (const funder of ['partner-0', 'partner-1', 'partner-2']) {
        commitments?.push({ id: `new-${number}-${funder}`, funder, amount: 1000 * (pick + 1), currency })
      }
    }
  },
}
