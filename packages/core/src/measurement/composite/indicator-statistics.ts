// What a column is like before it enters an index: its spread, its gaps, and whether a few values decide it.
import { exactSum } from '../../foundation/exact-sum.ts'
import { medianOf } from '../quality/outliers/spread.ts'
import { type NumberOrReason, presentNumbers, quotientOf } from './number-or-reason.ts'
import { standardDeviationOf } from './spread-of.ts'

/** From where on a column is flagged. */
export interface StatisticsThresholds {
  /** Fewer values there, as a share of all, are `low`; 0.65 when absent. */
  readonly available?: number
  /** Fewer values other than 0, as a share of all, missing ones included, are `low`; 0.5 when absent. */
  readonly nonZero?: number
  /** Fewer different values, as a share of all, missing ones included, are `low`; 0.5 when absent. */
  readonly unique?: number
  /** A greater |skewness| together with the kurtosis is an `outlier`; 2 when absent. */
  readonly skewness?: number
  /** A greater kurtosis together with the skewness is an `outlier`; 3.5 when absent. */
  readonly kurtosis?: number
}

/** What a column is like. */
export interface IndicatorStatistics {
  readonly minimum: NumberOrReason
  readonly maximum: NumberOrReason
  readonly mean: NumberOrReason
  readonly median: NumberOrReason
  /** Of a sample, n − 1. */
  readonly standardDeviation: NumberOrReason
  /** G₁; needs three values that are not all the same. */
  readonly skewness: NumberOrReason
  /** G₂, 0 for a normal distribution; needs four values that are not all the same. */
  readonly kurtosis: NumberOrReason
  /** How many values are there, and as a share of all. */
  readonly available: Counted
  /** How many of those are not 0, and as a share of those. */
  readonly nonZero: Counted
  /** How many different values there are, and as a share of those there. */
  readonly unique: Counted
  /** How often the most frequent value is there, and as a share of those there. */
  readonly mostFrequent: Counted
  /** What speaks against using the column as it is. */
  readonly flags: readonly ('low-availability' | 'low-non-zero' | 'low-unique' | 'outliers')[]
}

/** A count and what share of its whole it is. */
export interface Counted {
  readonly count: number
  readonly share: NumberOrReason
}

/**
 * Statistics of a column of values, and what they speak against. Skewness G₁ and kurtosis G₂ are those of SAS and Excel
 * (Joanes & Gill 1998, "Comparing measures of sample skewness and kurtosis", The Statistician 47, 183–189, type 2).
 * OECD & JRC (2008), steps 3 and 4. Same as COINr `get_stats`.
 */
export function indicatorStatistics(
  values: readonly NumberOrReason[],
  thresholds: StatisticsThresholds = {},
): IndicatorStatistics {
  const { available = 0.65, nonZero = 0.5, unique = 0.5, skewness = 2, kurtosis = 3.5 } = thresholds
  const present = presentNumbers(values)
  const frequencies = new Map<number, number>()
  for (const value of present) frequencies.set(value, (frequencies.get(value) ?? 0) + 1)
  const counted = (count: number, whole: number): Counted => ({ count, share: quotientOf(count, whole) })
  const some = (of: (numbers: readonly number[]) => number) => (present.length === 0 ? 'too-few-values' : of(present))
  const found = {
    skewness: skewnessOf(present),
    kurtosis: kurtosisOf(present),
    available: counted(present.length, values.length),
    nonZero: counted(present.filter((value) => value !== 0).length, present.length),
    unique: counted(frequencies.size, present.length),
  }
  const below = ({ count }: Counted, least: number) => count < least * values.length
  const above = (value: NumberOrReason, most: number) => typeof value === 'number' && value > most
  const skewed = above(typeof found.skewness === 'number' ? Math.abs(found.skewness) : found.skewness, skewness)
  return {
    minimum: some((numbers) => numbers.reduce((a, b) => Math.min(a, b))),
    maximum: some((numbers) => numbers.reduce((a, b) => Math.max(a, b))),
    mean: some((numbers) => exactSum(numbers) / numbers.length),
    median: some((numbers) => medianOf(Float64Array.from(numbers))),
    standardDeviation: standardDeviationOf(present, 'sample'),
    ...found,
    mostFrequent: counted(
      [...frequencies.values()].reduce((a, b) => Math.max(a, b), 0),
      present.length,
    ),
    flags: [
      ...(below(found.available, available) ? ['low-availability' as const] : []),
      ...(below(found.nonZero, nonZero) ? ['low-non-zero' as const] : []),
      ...(below(found.unique, unique) ? ['low-unique' as const] : []),
      ...(skewed && above(found.kurtosis, kurtosis) ? ['outliers' as const] : []),
    ],
  }
}

function skewnessOf(values: readonly number[]): NumberOrReason {
  const count = values.length
  if (count < 3) return 'too-few-values'
  const ratio = standardizedMoment(values, 3)
  return typeof ratio === 'number' ? (ratio * Math.sqrt(count * (count - 1))) / (count - 2) : ratio
}

function kurtosisOf(values: readonly number[]): NumberOrReason {
  const count = values.length
  if (count < 4) return 'too-few-values'
  const ratio = standardizedMoment(values, 4)
  if (typeof ratio === 'string') return ratio
  return (((count + 1) * (ratio - 3) + 6) * (count - 1)) / ((count - 2) * (count - 3))
}

function standardizedMoment(values: readonly number[], power: number): NumberOrReason {
  const spread = standardDeviationOf(values, 'population')
  if (typeof spread === 'string') return spread
  const mean = exactSum(values) / values.length
  return quotientOf(exactSum(values.map((value) => (value - mean) ** power)) / values.length, spread ** power)
}
