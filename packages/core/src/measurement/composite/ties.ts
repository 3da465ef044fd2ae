// Ranks, and what equal values get.
import { isPresent, type NumberOrReason } from './number-or-reason.ts'

/**
 * What equal values get of the ranks they share: the least (`minimum`, as in sports: 1, 2, 2, 4), the greatest
 * (1, 3, 3, 4) or the mean (1, 2.5, 2.5, 4). R calls them `min`, `max` and `average`.
 */
export type Ties = 'minimum' | 'maximum' | 'average'

/** Ranks from the lowest value, 1, to the highest. What is missing has no rank, for the same reason. */
export function ranksFromLowest(values: readonly NumberOrReason[], ties: Ties): readonly NumberOrReason[] {
  const sorted = Float64Array.from(values.filter(isPresent)).sort()
  const ranges = new Map<number, { first: number; last: number }>()
  for (const [position, signed] of sorted.entries()) {
    const value = signed + 0
    const range = ranges.get(value)
    if (range === undefined) ranges.set(value, { first: position + 1, last: position + 1 })
    else range.last = position + 1
  }
  return values.map((value) => {
    if (typeof value === 'string') return value
    const range = ranges.get(value + 0)
    return range === undefined ? 'not-meaningful' : shared(range.first, range.last, ties)
  })
}

/** Ranks from the highest value, 1, to the lowest: who is best where more is better. */
export function ranksFromHighest(values: readonly NumberOrReason[], ties: Ties): readonly NumberOrReason[] {
  return ranksFromLowest(
    values.map((value) => (typeof value === 'number' ? -value : value)),
    ties,
  )
}

function shared(first: number, last: number, ties: Ties): number {
  if (ties === 'average') return (first + last) / 2
  return ties === 'minimum' ? first : last
}
