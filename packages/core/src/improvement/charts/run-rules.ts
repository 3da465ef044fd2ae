// Which points of a series belong to a run of a length: the rules that special causes are made of.
import { type RunSign, signOf } from './side.ts'

/**
 * For each position the sign of the run of at least `length` equal signs that ends there or goes on; 0 where there is
 * none. A 0 among the signs ends a run. Same as the R package NHSRplotthedots, `ptd_seven_point_one_side_mean`, with the
 * side.
 */
export function completedRuns(signs: readonly RunSign[], length: number): readonly RunSign[] {
  let run = 0
  return signs.map((sign, index) => {
    run = sign === signs[index - 1] ? run + 1 : 1
    return run >= length ? sign : 0
  })
}

/**
 * For each position 1 or -1 where at least `length` values up to it rise or fall without a break; 0 elsewhere. Equal
 * neighbors and gaps end a trend. Same as NHSRplotthedots, `ptd_seven_point_trend`.
 */
export function completedTrends(values: readonly (number | undefined)[], length: number): readonly RunSign[] {
  return completedRuns(
    values.map((value, index) => signOf(values[index - 1], value)),
    length - 1,
  )
}

/**
 * For each position the sign of the latest completed run that it is one of the `length` last points of; 0 where there is
 * none. Same as NHSRplotthedots, `ptd_part_of_seven_trend`, with the side.
 */
export function partsOfRuns(completed: readonly RunSign[], length: number): readonly RunSign[] {
  return completed.map((_, index) => completed.slice(index, index + length).findLast((sign) => sign !== 0) ?? 0)
}

/**
 * For each position whether it is one of three points in a row that all lie on one side of the center, at least two of
 * them close to the limit. Same as NHSRplotthedots, `ptd_two_in_three`.
 */
export function twoOfThree(isClose: readonly boolean[], sides: readonly RunSign[]): readonly boolean[] {
  const begins = sides.map((side, index) => {
    const isOneSided = side !== 0 && side === sides[index + 1] && side === sides[index + 2]
    return isOneSided && isClose.slice(index, index + 3).filter(Boolean).length >= 2
  })
  return begins.map((_, index) => begins.slice(Math.max(0, index - 2), index + 1).includes(true))
}
