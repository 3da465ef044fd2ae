// How far raters agree beyond chance, whatever the scale and whoever left out what.
import { ExactSum, exactSum } from '../../foundation/exact-sum.ts'
import { type NumberOrReason, quotientOf } from '../../measurement/composite/number-or-reason.ts'
import { inOrder } from './category-counts.ts'
import {
  type FrequentValue,
  type LevelOfMeasurement,
  requireLevel,
  type SquaredDifference,
  squaredDifferences,
} from './level-of-measurement.ts'
import { given, type Ratings, requireRatings } from './ratings.ts'

/** Agreement beyond chance, and what it rests on. */
export interface KrippendorffAlpha {
  /** 1: no disagreement; 0: as much as by chance; below 0: more than by chance. */
  readonly alpha: NumberOrReason
  /** Rows. */
  readonly subjects: number
  /** Columns. */
  readonly raters: number
  /** Ratings beside which there is another of the same subject; the others say nothing about agreement. */
  readonly pairableRatings: number
}

/**
 * Krippendorff's alpha, 1 − observed ÷ expected disagreement, of ratings with a row for each subject and a column for each
 * rater, who may have left out any of them. `level` says what differences mean. From 0.8 on it is commonly relied on, from
 * 0.667 for tentative conclusions (Krippendorff 2004, Content Analysis, 241).
 *
 * Krippendorff (2011), Computing Krippendorff's Alpha-Reliability. Same as irr `kripp.alpha`, except for complete ratings
 * by more than two raters, where irr 0.84.1 divides wrongly. No two ratings of one subject: `too-few-values`. All
 * pairable ratings the same: `not-meaningful`, because nobody can tell agreement from not looking.
 * @throws {@link CollectiveImpactError} `trust/invalid-ratings`, when rows differ in length, a number is not finite, a
 *   name has another level than `nominal`, or a number below 0 the level `ratio`
 */
export function krippendorffAlpha(ratings: Ratings<number | string>, level: LevelOfMeasurement): KrippendorffAlpha {
  requireRatings(ratings, 'categories')
  requireLevel(ratings, level)
  const units = ratings.map(given).filter((row) => row.length > 1)
  const pairableRatings = units.reduce((sum, row) => sum + row.length, 0)
  const alpha = pairableRatings === 0 ? 'too-few-values' : alphaOf(units, level)
  return { alpha, subjects: ratings.length, raters: ratings[0]?.length ?? 0, pairableRatings }
}

function alphaOf(units: readonly (readonly (number | string)[])[], level: LevelOfMeasurement): NumberOrReason {
  const values = frequencies(units.flat())
  const difference = squaredDifferences(values, level)
  const positions = new Map(values.map(({ value }, position) => [value, position]))
  const within = units.map((row) => {
    const counts = frequencies(row).map(({ value, frequency }) => ({ at: positions.get(value) ?? 0, frequency }))
    return disagreement(counts, difference) / (row.length - 1)
  })
  const everywhere = values.map(({ frequency }, at) => ({ at, frequency }))
  const pairable = exactSum(values.map(({ frequency }) => frequency))
  const ratio = quotientOf((pairable - 1) * exactSum(within), disagreement(everywhere, difference))
  return typeof ratio === 'number' ? 1 - ratio : ratio
}

/** Σ nᵢnⱼδ²ᵢⱼ over pairs of different values. */
function disagreement(
  counts: readonly { readonly at: number; readonly frequency: number }[],
  difference: SquaredDifference,
): number {
  const sum = new ExactSum()
  for (const second of counts) {
    let beside = 0
    for (const first of counts) {
      if (first.at >= second.at) break
      beside += first.frequency * difference(first.at, second.at)
    }
    sum.add(second.frequency * beside)
  }
  return sum.value()
}

/** Values in ascending order, numbers before names, with how often each is there. */
function frequencies(values: readonly (number | string)[]): readonly FrequentValue[] {
  const found = new Map<number | string, number>()
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1)
  return [...found].map(([value, frequency]) => ({ value, frequency })).sort((a, b) => inOrder(a.value, b.value))
}
