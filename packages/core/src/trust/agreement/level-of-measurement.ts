// How far two values lie apart, by what their scale allows to be said: Krippendorff (2011).
import type { Issue } from '../../foundation/issue.ts'
import { type Ratings, refuseRatings } from './ratings.ts'

/**
 * What differences between values mean. `nominal`: same or not. `ordinal`: how many ratings lie between. `interval`: how
 * far apart. `ratio`: how far apart beside how great they are; values of 0 or above.
 */
export type LevelOfMeasurement = 'nominal' | 'ordinal' | 'interval' | 'ratio'

/** A value, and how many ratings have it. */
export interface FrequentValue {
  readonly value: number | string
  readonly frequency: number
}

/** The squared difference between the values at two positions, the first before the second. */
export type SquaredDifference = (first: number, second: number) => number

/** Squared differences between values, which are in ascending order. */
export function squaredDifferences(values: readonly FrequentValue[], level: LevelOfMeasurement): SquaredDifference {
  const numbers = values.map(({ value }) => Number(value))
  const at = (position: number) => numbers[position] ?? 0
  if (level === 'nominal') return () => 1
  if (level === 'interval') return (first, second) => (at(second) - at(first)) ** 2
  if (level === 'ratio') return (first, second) => ((at(second) - at(first)) / (at(second) + at(first))) ** 2
  let before = 0
  const middles = values.map(({ frequency }) => {
    before += frequency
    return before - frequency / 2
  })
  return (first, second) => ((middles[second] ?? 0) - (middles[first] ?? 0)) ** 2
}

/**
 * Checks that ratings can have the level: names are `nominal` alone, and numbers below 0 have no ratio.
 * @throws {@link CollectiveImpactError} `trust/invalid-ratings`, with every issue in `issues`
 */
export function requireLevel(ratings: Ratings<number | string>, level: LevelOfMeasurement): void {
  const refuse = (path: Issue['path'], message: string): Issue[] => [{ code: 'input/invalid-value', path, message }]
  refuseRatings(
    ratings.flatMap((row, subject) =>
      row.flatMap((value, rater) => {
        if (typeof value === 'string' && level !== 'nominal') return refuse([subject, rater], 'expected a number')
        if (level !== 'ratio' || value === null || Number(value) >= 0) return []
        return refuse([subject, rater], 'expected 0 or above: below 0 there are no ratios')
      }),
    ),
  )
}
