// How long a run and how few crossings chance alone brings about: the rules of Anhøj & Olesen (2014) and their successors.
import { CollectiveImpactError } from '../../foundation/errors.ts'
import { boxLimits } from './box-limits.ts'
import { fairCoinQuantile } from './fair-coin-quantile.ts'

/**
 * By which limits runs are judged. `anhoj`: the longest run and the crossings each by a limit of its own. `best-box`:
 * the pair of limits that finds a shift of 0.8 standard deviations most often among those that give no signal in at
 * least 92.5 % of random series. `cut-box`: the same, less combinations at its corner, as far as 92.5 % allow. The boxes
 * are known for 10 to 100 useful values; for fewer and for more the rules of Anhøj apply.
 */
export type RunRule = 'anhoj' | 'best-box' | 'cut-box'

/** What chance alone seldom goes beyond. */
export interface RunLimits {
  /** The rule that the limits are of. */
  readonly rule: RunRule
  /** A longer run is a signal. */
  readonly longestRunMaximum: number
  /** Fewer crossings are a signal. */
  readonly crossingsMinimum: number
  /**
   * Of a cut box: with no more than the fewest crossings only a run up to `longestRun` is no signal, and with the longest
   * run only `crossings` or more are none.
   */
  readonly corner?: { readonly longestRun: number; readonly crossings: number }
}

/** The share of random series that have fewer crossings than the limit. */
const FEW = 0.05

/**
 * The limits for a number of useful values, which are those that do not lie on the center; 1 or above.
 *
 * Anhøj & Olesen (2014): a run longer than round(log₂ n) + 3 (Schilling 2012), and fewer crossings than the 5 % quantile
 * of a binomial distribution of n − 1 trials with probability ½ (Chen 2010). Boxes: Anhøj & Wentzel-Larsen (2020).
 * @throws {@link CollectiveImpactError} `improvement/invalid-chart` where that is no whole number of 1 or above
 */
export function runLimits(useful: number, rule: RunRule = 'anhoj'): RunLimits {
  if (!Number.isSafeInteger(useful) || useful < 1) {
    const message = `expected a whole number of useful values, 1 or above, found ${useful}`
    throw new CollectiveImpactError('improvement/invalid-chart', message, { path: ['useful'] })
  }
  const box = rule === 'anhoj' ? undefined : boxLimits(useful)
  if (box === undefined) {
    return {
      rule: 'anhoj',
      longestRunMaximum: Math.round(Math.log2(useful)) + 3,
      crossingsMinimum: fairCoinQuantile(FEW, useful - 1),
    }
  }
  const { corner, ...limits } = box
  return { rule, ...limits, ...(rule === 'cut-box' && corner !== undefined ? { corner } : {}) }
}

/** Whether chance alone would seldom give so long a longest run, or so few crossings, or both at once. */
export function isRunSignal(
  { longestRun, crossings }: { readonly longestRun: number; readonly crossings: number },
  { longestRunMaximum, crossingsMinimum, corner }: RunLimits,
): boolean {
  if (longestRun > longestRunMaximum || crossings < crossingsMinimum) return true
  if (corner === undefined) return false
  return (
    (crossings === crossingsMinimum && longestRun > corner.longestRun) ||
    (longestRun === longestRunMaximum && crossings < corner.crossings)
  )
}
