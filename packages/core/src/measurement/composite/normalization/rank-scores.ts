// What only the order of values says: ranks, percentile ranks, Borda scores.
import { mapPresent, type NumberOrReason, presentNumbers, quotientOf } from '../number-or-reason.ts'
import { ranksFromLowest, type Ties } from '../ties.ts'

/**
 * Ranks as scores: 1 for the lowest value, so that more is better; `ties` is `minimum` when absent. Outliers lose their
 * weight, and so do distances. OECD & JRC (2008), step 5. Same as COINr `n_rank`.
 */
export function rankScores(values: readonly NumberOrReason[], ties: Ties = 'minimum'): readonly NumberOrReason[] {
  return ranksFromLowest(values, ties)
}

/**
 * Percentile ranks: (rank − 1) ÷ (n − 1), 0 for the lowest of n values and 1 for the highest; of one value there is
 * none. Same as COINr `n_prank`.
 */
export function percentileRanks(values: readonly NumberOrReason[], ties: Ties = 'minimum'): readonly NumberOrReason[] {
  const count = presentNumbers(values).length
  return mapPresent(ranksFromLowest(values, ties), (rank) => quotientOf(rank - 1, count - 1))
}

/** Borda scores: rank − 1, how many values lie below. Same as COINr `n_borda`. */
export function bordaScores(values: readonly NumberOrReason[], ties: Ties = 'minimum'): readonly NumberOrReason[] {
  return mapPresent(ranksFromLowest(values, ties), (rank) => rank - 1)
}
