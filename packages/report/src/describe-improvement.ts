// How many indicators are improving, in words.
import type { ImprovementCount, ImprovementRule } from '@collective-impact/core'
import type { Figures } from './figures.ts'
import { comparedWithWords } from './wording.ts'

const UNIT = { kind: 'count', of: 'indicators' } as const

/** `6 of 9 indicators improving, 1 steady, 2 worsening; 4 more cannot be compared`. */
export function describeImprovement(count: ImprovementCount, figures: Figures): string {
  const number = (amount: number) => figures.number(amount, UNIT)
  const indicators = (amount: number) => `${number(amount)} ${amount === 1 ? 'indicator' : 'indicators'}`
  const told = count.share.basis.inputs
  const open = count.notEnoughData === 0 ? '' : `; ${number(count.notEnoughData)} more cannot be compared`
  if (count.indicators === 0) return 'no indicator that could be judged'
  if (told === 0) return `none of ${indicators(count.indicators)} can be compared yet`
  const others = [
    ...(count.steady === 0 ? [] : [`${number(count.steady)} steady`]),
    ...(count.worsening === 0 ? [] : [`${number(count.worsening)} worsening`]),
  ]
  return `${[`${number(count.improving)} of ${indicators(told)} improving`, ...others].join(', ')}${open}`
}

/** The rule by which they are counted, as a sentence. */
export function describeRule({ comparedWith, steadyWithin }: ImprovementRule, figures: Figures): string {
  const steady =
    steadyWithin === 0
      ? 'Only equal values count as steady.'
      : `Differences up to ${figures.share(steadyWithin)} count as steady.`
  return `The latest value of each indicator is compared with ${comparedWithWords[comparedWith]}. ${steady}`
}
