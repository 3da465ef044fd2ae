// What the variation of a process means for its indicator, as the icons of NHS England's Making Data Count tell it.
import type { Indicator } from '../../conditions/shared-measurement/indicator.ts'
import type { ProcessLimits } from './moving-ranges.ts'
import type { SpecialCause } from './special-causes.ts'

/**
 * What a value says of the process. `common-cause`: nothing but chance. `improvement`, `concern`: a special cause in the
 * wanted direction, or against it. `neutral`: a special cause where neither direction is better.
 */
export interface Variation {
  readonly kind: 'common-cause' | 'improvement' | 'concern' | 'neutral'
  /** Which way the special cause points. */
  readonly towards?: SpecialCause['towards']
}

/**
 * Whether a process that stays as it is meets a target. `pass`: it does so consistently. `fail`: it does not, whatever
 * chance brings. `inconsistent`: chance decides.
 */
export type Assurance = 'pass' | 'fail' | 'inconsistent'

/** What the special causes of a value mean; the first of them counts. */
export function variationOf([first]: readonly SpecialCause[], direction: Indicator['direction']): Variation {
  if (first === undefined) return { kind: 'common-cause' }
  const { towards } = first
  if (!hasBetterWay(direction)) return { kind: 'neutral', towards }
  return { kind: (towards === 'high') === (direction === 'increase') ? 'improvement' : 'concern', towards }
}

/**
 * Whether a process within these limits meets a target. A target between the limits, or at one of them, is met or missed
 * by chance. `undefined` where neither direction is better.
 */
export function assuranceOf(
  { lower, upper }: Pick<ProcessLimits, 'lower' | 'upper'>,
  target: number,
  direction: Indicator['direction'],
): Assurance | undefined {
  if (!hasBetterWay(direction)) return undefined
  if (target >= lower && target <= upper) return 'inconsistent'
  return target < lower === (direction === 'increase') ? 'pass' : 'fail'
}

/** Whether more is better than less, or less than more. */
export function hasBetterWay(direction: Indicator['direction']): direction is 'increase' | 'decrease' {
  return direction === 'increase' || direction === 'decrease'
}
