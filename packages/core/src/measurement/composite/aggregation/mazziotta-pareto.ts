// M ∓ S·cv: the mean of a unit's parts, less a penalty for being unbalanced.
import { exactSum } from '../../../foundation/exact-sum.ts'
import { type NumberOrReason, presentNumbers, quotientOf } from '../number-or-reason.ts'
import { type SpreadOf, standardDeviationOf } from '../spread-of.ts'

/** Which way imbalance counts, and how it is measured. */
export interface MazziottaParetoOptions {
  /**
   * `downward`: imbalance lowers the score, where the index grows with what is wanted. `upward`: it raises the score,
   * where the index grows with what is not, such as poverty. `downward` when absent.
   */
  readonly penalty?: 'downward' | 'upward' | undefined
  /** `population`, as in the papers, when absent; `sample` as Compind `ci_mpi`. */
  readonly of?: SpreadOf | undefined
}

/** A Mazziotta–Pareto score and what it is made of. */
export interface MazziottaParetoScore {
  /** `mean` less, or plus, `penalty`. */
  readonly score: number
  /** The mean of the parts. */
  readonly mean: number
  /** The standard deviation among the parts. */
  readonly standardDeviation: number
  /** Standard deviation × coefficient of variation: S² ÷ M. */
  readonly penalty: number
}

/**
 * The Mazziotta–Pareto index of one unit, M ∓ S·cv with cv = S ÷ M, over its normalized parts that are there. The parts
 * count alike. On z-scores of mean 100 and standard deviation 10 this is the MPI (De Muro, Mazziotta & Pareto 2011,
 * "Composite Indices of Development and Poverty", Social Indicators Research 104, 1–18); on
 * {@link goalpostScores} from 70 to 130 the adjusted MPI, comparable over time (Mazziotta & Pareto 2016, "On a
 * Generalized Non-compensatory Composite Index for Measuring Socio-economic Phenomena", Social Indicators Research 127,
 * 983–1003). `not-meaningful` where the mean is 0 or below: the coefficient of variation then says nothing.
 */
export function mazziottaPareto(
  values: readonly NumberOrReason[],
  { penalty: way = 'downward', of = 'population' }: MazziottaParetoOptions = {},
): MazziottaParetoScore | Extract<NumberOrReason, string> {
  const present = presentNumbers(values)
  const standardDeviation = standardDeviationOf(present, of)
  if (typeof standardDeviation === 'string') return standardDeviation
  const mean = exactSum(present) / present.length
  if (!(mean > 0)) return 'not-meaningful'
  const penalty = quotientOf(standardDeviation ** 2, mean)
  if (typeof penalty === 'string') return penalty
  return { score: way === 'downward' ? mean - penalty : mean + penalty, mean, standardDeviation, penalty }
}
