// What a composite index is made of: a tree of indicators, each with a weight, a direction and a normalization.
import type { CoverageThreshold } from '../aggregation/coverage-threshold.ts'
import type { MazziottaParetoOptions } from '../aggregation/mazziotta-pareto.ts'
import type { BetterDirection } from '../direction.ts'
import type { ScoreRange } from '../normalization/min-max-scores.ts'
import type { ZScoreOptions } from '../normalization/z-scores.ts'
import type { Ties } from '../ties.ts'

/**
 * How an indicator becomes a score, more being better after it. What is relative (all but `as-given`, `goalposts`, and a
 * given target's upper end) changes for everybody when a unit joins or leaves.
 */
export type Normalization =
  /** Scores already; only where more is better. */
  | { readonly method: 'as-given' }
  /** `minMaxScores`. */
  | { readonly method: 'min-max'; readonly range?: ScoreRange }
  /** `zScores`. */
  | ({ readonly method: 'z-score' } & ZScoreOptions)
  /** `goalpostScores`. */
  | {
      readonly method: 'goalposts'
      readonly lower: number
      readonly upper: number
      readonly range?: ScoreRange
      readonly truncate?: boolean
    }
  /** `distanceToTarget`. */
  | { readonly method: 'distance-to-target'; readonly target: number; readonly cap?: boolean }
  /** `distanceToReference`; `reference` is the id of a unit. */
  | { readonly method: 'distance-to-reference'; readonly reference: string; readonly cap?: boolean }
  /** `fractionOfMaximum`; only where more is better. */
  | { readonly method: 'fraction-of-maximum' }
  /** `rankScores`, `percentileRanks`, `bordaScores`. */
  | { readonly method: 'rank' | 'percentile-rank' | 'borda'; readonly ties?: Ties }

/** How the scores of the parts of a group become one. */
export type CompositeAggregation =
  | { readonly method: 'arithmetic' | 'geometric' | 'harmonic' }
  | { readonly method: 'generalized'; readonly power: number }
  /** `mazziottaPareto`; its parts weigh the same. */
  | ({ readonly method: 'mazziotta-pareto' } & MazziottaParetoOptions)

/** A leaf of the tree. */
export interface IndexIndicator {
  /** Unique in the tree; units give their values under it. */
  readonly id: string
  /** Among the parts of its group, 0 to 1; they sum to 1. */
  readonly weight: number
  readonly direction: BetterDirection
  readonly normalization: Normalization
}

/** A group of parts with a score of its own. */
export interface IndexGroup {
  /** Unique in the tree. */
  readonly id: string
  /** Among the parts of its group, 0 to 1; they sum to 1. */
  readonly weight: number
  readonly aggregation: CompositeAggregation
  readonly parts: readonly IndexPart[]
}

/** An indicator, or a group of parts. */
export type IndexPart = IndexIndicator | IndexGroup

/** A composite index. */
export interface CompositeDefinition {
  readonly id: string
  readonly aggregation: CompositeAggregation
  readonly parts: readonly IndexPart[]
  /** What has to be there of all indicators below a group, by their weight or number, for the group to have a score. */
  readonly coverage: CoverageThreshold
  /** What units of the same score get of the ranks they share; `minimum` when absent. */
  readonly ties?: Ties
}

/** Whether a part is a group. */
export function isGroup(part: IndexPart): part is IndexGroup {
  return 'parts' in part
}

/** The indicators of a tree, from left to right. */
export function indicatorsOf(parts: readonly IndexPart[]): readonly IndexIndicator[] {
  return parts.flatMap((part) => (isGroup(part) ? indicatorsOf(part.parts) : [part]))
}
