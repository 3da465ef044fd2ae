// The mean of a sample, how far its values lie apart, and the interval that holds the mean of all.
import { studentTQuantile } from '../../foundation/distributions/student-t-distribution.ts'
import { exactSum } from '../../foundation/exact-sum.ts'
import type { Interval } from '../../measurement/measured.ts'
import { ratingDeviations } from '../agreement/rating-deviations.ts'

/** Values in short. */
export interface SampleMean {
  readonly count: number
  readonly mean: number
  /** Divided by n − 1; absent for a single value. */
  readonly standardDeviation?: number
}

/** Of no values the mean is not a number; their count is to be looked at first. */
export function sampleMean(values: readonly number[]): SampleMean {
  const count = values.length
  const mean = exactSum(values) / count
  if (count < 2) return { count, mean }
  return { count, mean, standardDeviation: Math.sqrt(ratingDeviations(values) / (count - 1)) }
}

/** The t interval of the mean; absent where nothing says how far values lie apart. */
export function meanInterval({ count, mean, standardDeviation = 0 }: SampleMean, level: number): Interval | undefined {
  if (standardDeviation === 0) return undefined
  const margin = (studentTQuantile((1 + level) / 2, count - 1) * standardDeviation) / Math.sqrt(count)
  return { lower: mean - margin, upper: mean + margin, level }
}

/**
 * Welch's interval of how much greater the second mean is, for samples of other people with other spreads: Welch (1947),
 * The generalization of "Student's" problem when several different population variances are involved, Biometrika 34,
 * 28–35. Same as R `t.test`. Absent where nothing says how far values lie apart.
 */
export function welchInterval(first: SampleMean, second: SampleMean, level: number): Interval | undefined {
  if (first.standardDeviation === undefined || second.standardDeviation === undefined) return undefined
  const ofFirst = first.standardDeviation ** 2 / first.count
  const ofSecond = second.standardDeviation ** 2 / second.count
  const both = ofFirst + ofSecond
  if (both === 0) return undefined
  const degreesOfFreedom = both ** 2 / (ofFirst ** 2 / (first.count - 1) + ofSecond ** 2 / (second.count - 1))
  const margin = studentTQuantile((1 + level) / 2, degreesOfFreedom) * Math.sqrt(both)
  const difference = second.mean - first.mean
  return { lower: difference - margin, upper: difference + margin, level }
}
