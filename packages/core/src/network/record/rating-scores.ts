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

/** What one who rates gives on each side. */
export type SideRatings<Side extends string> = Readonly<Record<Side, number | undefined>>

/**
 * The scores over all ratings, `received` one list for each who is rated, without those that would give away a mean that is
 * held back.
 */
export function scoresOverAll<Side extends string>(
  sides: readonly Side[],
  received: readonly (readonly SideRatings<Side>[])[],
  grounds: RatingGrounds,
): RatingScores<Side> {
  return ratingScores(sides, received.flat(), grounds, tellingSides(sides, received, grounds.leastRaters))
}

/**
 * The sides whose mean over all would tell the ratings of those whose own mean is held back: fewer than may be shown are left when the means that are shown are taken away.
 */
function tellingSides<Side extends string>(
  sides: readonly Side[],
  received: readonly (readonly SideRatings<Side>[])[],
  leastRaters: number,
): ReadonlySet<Side> {
  const telling = sides.filter((side) => {
    const counts = received.map((ratings) => ratings.filter((each) => each[side] !== undefined).length)
    const heldBack = counts.filter((count) => count < leastRaters).reduce((sum, count) => sum + count, 0)
    return heldBack > 0 && heldBack < leastRaters
  })
  return new Set(telling)
}

/** The scores of `ratings`, one entry for each who rates, without the means of `telling` sides. */
export function ratingScores<Side extends string>(
  sides: readonly Side[],
  ratings: readonly SideRatings<Side>[],
  { asOf, leastRaters, remarks }: RatingGrounds,
  telling: ReadonlySet<Side> = new Set(),
): RatingScores<Side> {
  const found = sides.map((side) => {
    const given = ratings.map((each) => each[side]).filter((rating) => rating !== undefined)
    const isHeld = given.length < leastRaters || telling.has(side)
    return { side, count: given.length, mean: withheld(meanOf(given), isHeld) }
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

function withheld(mean: number | undefined, isHeld: boolean): number | MissingReason {
  if (mean === undefined) return 'not-collected'
  return isHeld ? 'suppressed' : mean
}
