// What ratings come to: the mean of each side, and of all sides.
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { Measured, MissingReason } from '../../measurement/measured.ts'
import { meanOf } from './answers.ts'
import { measuredOf, ratingUnit } from './measured-of.ts'

/** The mean ratings of a partner or of all, 1 to 4. */
export interface RatingScores<Side extends string> {
  /** The mean of the sides that were rated. */
  readonly overall: Measured
  /** The mean of the ratings on each side. */
  readonly sides: Readonly<Record<Side, Measured>>
}

/** When ratings are held back. */
export interface RatingGrounds {
  readonly asOf: PlainDate
  /** The mean of fewer ratings would tell who said what. */
  readonly leastRaters: number
  readonly remarks: readonly string[]
}

/** The scores of `ratings`, one entry for each who rates. */
export function ratingScores<Side extends string>(
  sides: readonly Side[],
  ratings: readonly Readonly<Record<Side, number | undefined>>[],
  { asOf, leastRaters, remarks }: RatingGrounds,
): RatingScores<Side> {
  const found = sides.map((side) => {
    const given = ratings.map((each) => each[side]).filter((rating) => rating !== undefined)
    return { side, count: given.length, mean: withheld(meanOf(given), given.length, leastRaters) }
  })
  const rated = found.filter(({ count }) => count > 0)
  const held = rated.find(({ mean }) => typeof mean === 'string')?.mean
  const overall = held ?? meanOf(rated.map(({ mean }) => (typeof mean === 'number' ? mean : undefined)))
  const unrated = found.filter(({ count }) => count === 0).map(({ side }) => side)
  const partly = rated.length > 0 && unrated.length > 0 ? [`nobody rated ${unrated.join(', ')}`] : []
  return {
    overall: measuredOf(overall ?? 'not-collected', ratingUnit, {
      method: 'mean-rating',
      asOf,
      inputs: found.reduce((sum, { count }) => sum + count, 0),
      remarks: [...remarks, ...partly],
    }),
    sides: Object.fromEntries(
      found.map(({ side, count, mean }) => [
        side,
        measuredOf(mean, ratingUnit, { method: 'mean-rating', asOf, inputs: count, remarks }),
      ]),
    ) as Record<Side, Measured>,
  }
}

function withheld(mean: number | undefined, count: number, leastRaters: number): number | MissingReason {
  if (mean === undefined) return 'not-collected'
  return count < leastRaters ? 'suppressed' : mean
}
