// How often one unit does better than another, indicator by indicator, and what follows for all of them.
import { exactSum } from '../../../foundation/exact-sum.ts'
import { isPresent, type NumberOrReason } from '../number-or-reason.ts'
import { requireWeights } from '../weights/require-weights.ts'

/**
 * What happens to the weight of an indicator that one unit of a pair lacks. `shared`: only indicators that both have
 * count, their weights rescaled, so that the order of units changes nothing. `to-the-later`: it goes to the later unit of
 * the pair, as in COINr, which computes the pairs above the diagonal and takes the others off 1.
 */
export type MissingInPair = 'shared' | 'to-the-later'

/** How every unit stands against every other. */
export interface Outranking {
  /** At [i][j], the share of weight, 0 to 1, by which unit i does better than unit j; ties count half. 0 with itself. */
  readonly matrix: readonly (readonly NumberOrReason[])[]
  /** Pairs in which one unit is better throughout. */
  readonly dominantPairs: number
  /** `dominantPairs` of all pairs; missing where there is no pair. */
  readonly dominantShare: NumberOrReason
}

/**
 * The outranking matrix of units, given a column of values for each indicator, oriented so that more is better. Two units
 * without an indicator in common are not compared: `too-few-values`.
 *
 * OECD & JRC (2008), step 6, non-compensatory multi-criteria approach. Same as COINr `outrankMatrix` with
 * `missingInPair: 'to-the-later'`.
 * @throws {@link CollectiveImpactError} `measurement/invalid-weights`
 */
export function outranking(
  columns: readonly (readonly NumberOrReason[])[],
  weights: readonly number[],
  { missingInPair = 'shared' }: { readonly missingInPair?: MissingInPair } = {},
): Outranking {
  requireWeights(weights, columns.length)
  const count = columns.reduce((most, { length }) => Math.max(most, length), 0)
  const positions = Array.from({ length: count }, (_, position) => position)
  const share = (first: number, second: number): NumberOrReason => {
    if (first === second) return 0
    if (missingInPair === 'shared') return shareOfShared(columns, weights, first, second)
    const earlier = wonBy(columns, weights, Math.min(first, second), Math.max(first, second)) / exactSum(weights)
    return first < second ? earlier : 1 - earlier
  }
  const matrix = positions.map((first) => positions.map((second) => share(first, second)))
  const dominantPairs = matrix.flat().filter((value) => value === 1).length
  return {
    matrix,
    dominantPairs,
    dominantShare: count < 2 ? 'too-few-values' : dominantPairs / ((count ** 2 - count) / 2),
  }
}

/**
 * Copeland scores: pairs that a unit wins less pairs that it loses, over the {@link outranking} matrix. A pair that
 * cannot be compared counts for neither. Same as COINr `a_copeland`.
 */
export function copelandScores({ matrix }: Pick<Outranking, 'matrix'>): readonly number[] {
  return matrix.map((row, unit) =>
    row.reduce<number>(
      (score, value, other) => (typeof value === 'string' || other === unit ? score : score + Math.sign(value - 0.5)),
      0,
    ),
  )
}

type Columns = readonly (readonly NumberOrReason[])[]

function shareOfShared(columns: Columns, weights: readonly number[], first: number, second: number): NumberOrReason {
  const shared = exactSum(
    weights.filter((_, position) => {
      const column = columns[position] ?? []
      return isPresent(column[first]) && isPresent(column[second])
    }),
  )
  return shared === 0 ? 'too-few-values' : wonBy(columns, weights, first, second) / shared
}

function wonBy(columns: Columns, weights: readonly number[], first: number, second: number): number {
  return exactSum(
    columns.map((column, position) => {
      const [one, other] = [column[first], column[second]]
      if (!isPresent(one) || !isPresent(other) || one < other) return 0
      const weight = weights[position] ?? 0
      return one === other ? weight / 2 : weight
    }),
  )
}
