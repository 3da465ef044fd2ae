// The scores of an indicator, by the normalization that its index asks for.

import { distanceToReference, distanceToTarget } from '../normalization/distance-to-target.ts'
import { fractionOfMaximum } from '../normalization/fraction-of-maximum.ts'
import { goalpostScores } from '../normalization/goalpost-scores.ts'
import { minMaxScores } from '../normalization/min-max-scores.ts'
import { bordaScores, percentileRanks, rankScores } from '../normalization/rank-scores.ts'
import { zScores } from '../normalization/z-scores.ts'
import type { NumberOrReason } from '../number-or-reason.ts'
import type { IndexIndicator } from './composite-definition.ts'

/** Scores of which more is better. `units` are the ids of the units whose values they are. */
export function normalizeIndicator(
  { direction, normalization }: Pick<IndexIndicator, 'direction' | 'normalization'>,
  values: readonly NumberOrReason[],
  units: readonly string[],
): readonly NumberOrReason[] {
  const oriented =
    direction === 'increase' ? values : values.map((value) => (typeof value === 'number' ? -value : value))
  switch (normalization.method) {
    case 'as-given':
      return values
    case 'min-max':
      return minMaxScores(oriented, normalization.range)
    case 'z-score':
      return zScores(oriented, normalization)
    case 'goalposts':
      return goalpostScores(values, { ...normalization, direction })
    case 'distance-to-target':
      return distanceToTarget(values, { ...normalization, direction })
    case 'distance-to-reference': {
      const reference = units.indexOf(normalization.reference)
      return distanceToReference(values, { ...normalization, reference, direction })
    }
    case 'fraction-of-maximum':
      return fractionOfMaximum(values)
    case 'rank':
      return rankScores(oriented, normalization.ties)
    case 'percentile-rank':
      return percentileRanks(oriented, normalization.ties)
    case 'borda':
      return bordaScores(oriented, normalization.ties)
  }
}
