// Within which range a measure of inequality lies when some amounts are not stated.
import { exactSum } from '../../foundation/exact-sum.ts'
import { isPresent, type NumberOrReason, presentNumbers } from '../composite/number-or-reason.ts'

/** Amounts of which some are not stated. */
export interface PartlyStated {
  /** The amounts that are, each 0 or above and not above `most`. */
  readonly stated: readonly number[]
  /** How many are not. */
  readonly unstated: number
  /** The most that one of them can be; anything when absent. */
  readonly most?: number | undefined
}

/** From the least to the greatest that a measure can be. */
export interface Bounds {
  readonly lower: number
  readonly upper: number
}

/**
 * The least and the greatest value of a measure of inequality, whatever the amounts are that are not stated. They are
 * exact for measures that no averaging of two distributions raises above both and that do not depend on the order: the
 * Gini coefficient, the Herfindahl index and the share of the top.
 *
 * Such a measure is least where all unstated amounts are equal. Between neighboring stated amounts the Gini coefficient
 * and the share of the top only rise or only fall, and the Herfindahl index has its least at Σx² ÷ Σx. It is greatest
 * where each unstated amount is 0 or the most it can be; without a most, as one of them outgrows all others.
 * `undefined` where nothing but 0 is stated.
 */
export function boundsOf(
  measure: (amounts: readonly number[]) => NumberOrReason,
  { stated, unstated, most }: PartlyStated,
): Bounds | undefined {
  const sum = exactSum(stated)
  if (sum === 0) return undefined
  const alike = [...new Set([...stated, exactSum(stated.map((amount) => amount * (amount / sum)))])]
  const withAlike = (amount: number) => measure([...stated, ...repeated(amount, unstated)])
  const lower = leastOf(
    alike.toSorted((a, b) => a - b),
    withAlike,
  )
  const greatest =
    most === undefined
      ? [measure([1, ...repeated(0, stated.length + unstated - 1)])]
      : Array.from({ length: unstated + 1 }, (_, count) =>
          measure([...stated, ...repeated(most, count), ...repeated(0, unstated - count)]),
        )
  const upper = presentNumbers(greatest)
  if (!isPresent(lower) || upper.length === 0) return undefined
  return { lower, upper: Math.max(...upper) }
}

/** The least of values that fall to their least and rise from there, found in a few steps. */
function leastOf(
  ascending: readonly number[],
  valueAt: (amount: number) => NumberOrReason,
): NumberOrReason | undefined {
  let [from, to] = [0, ascending.length - 1]
  const at = (position: number) => valueAt(ascending[position] ?? 0)
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    if (at(middle) > at(middle + 1)) from = middle + 1
    else to = middle
  }
  return at(from)
}

function repeated(amount: number, times: number): readonly number[] {
  return Array.from({ length: times }, () => amount)
}
