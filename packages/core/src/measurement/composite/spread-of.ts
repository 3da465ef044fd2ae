// How far numbers lie apart: the standard deviation of a sample or of a population.
import { squaredDeviations } from '../methods/squared-deviations.ts'
import { type NumberOrReason, quotientOf } from './number-or-reason.ts'

/** `sample`: divided by n − 1, as R `sd` and COINr. `population`: divided by n, as Mazziotta & Pareto. */
export type SpreadOf = 'sample' | 'population'

/** The standard deviation; exactly 0 where all numbers are the same. */
export function standardDeviationOf(numbers: readonly number[], of: SpreadOf): NumberOrReason {
  if (numbers.length < (of === 'sample' ? 2 : 1)) return 'too-few-values'
  if (numbers.every((number) => number === numbers[0])) return 0
  const variance = quotientOf(squaredDeviations(numbers), of === 'sample' ? numbers.length - 1 : numbers.length)
  return typeof variance === 'number' ? Math.sqrt(variance) : variance
}
