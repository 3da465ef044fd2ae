// The score of one unit on a tree, from its leaves up.

import { exactSum } from '../../../foundation/exact-sum.ts'
import { type CoverageThreshold, isCovered } from '../aggregation/coverage-threshold.ts'
import { generalizedMean } from '../aggregation/generalized-mean.ts'
import { mazziottaPareto } from '../aggregation/mazziotta-pareto.ts'
import { weightedArithmeticMean } from '../aggregation/weighted-arithmetic-mean.ts'
import { weightedGeometricMean } from '../aggregation/weighted-geometric-mean.ts'
import { weightedHarmonicMean } from '../aggregation/weighted-harmonic-mean.ts'
import { isPresent, type NumberOrReason } from '../number-or-reason.ts'
import {
  type CompositeAggregation,
  type IndexGroup,
  type IndexPart,
  indicatorsOf,
  isGroup,
} from './composite-definition.ts'

/** Where the score of a unit comes from. */
export interface Scoring {
  /** The score of an indicator. */
  readonly leaf: (id: string) => NumberOrReason
  readonly coverage: CoverageThreshold
}

/** The score of a part, and those it is made of. */
export interface ScoredPart {
  readonly part: IndexPart
  readonly score: NumberOrReason
  /** The share, 0 to 1, of the indicators below it, by weight or number, that its score rests on, or would. */
  readonly coverage: number
  readonly parts: readonly ScoredPart[]
}

/** Scores a part and all below it. */
export function scorePart(part: IndexPart, scoring: Scoring): ScoredPart {
  if (isGroup(part)) return scoreGroup(part, scoring)
  const score = scoring.leaf(part.id)
  return { part, score, coverage: isPresent(score) ? 1 : 0, parts: [] }
}

/** Scores a group and all below it. */
export function scoreGroup(group: IndexGroup, scoring: Scoring): ScoredPart {
  const parts = group.parts.map((part) => scorePart(part, scoring))
  const sizes = group.parts.map((part) =>
    scoring.coverage.of === 'weight' ? part.weight : indicatorsOf([part]).length,
  )
  const there = parts.map(({ score, coverage }, position) => (isPresent(score) ? coverage * (sizes[position] ?? 0) : 0))
  const coverage = Math.min(1, exactSum(there) / exactSum(sizes))
  const score = isCovered(coverage, scoring.coverage) ? aggregateScores(parts, group.aggregation) : 'below-coverage'
  return { part: group, score, coverage, parts }
}

function aggregateScores(parts: readonly ScoredPart[], aggregation: CompositeAggregation): NumberOrReason {
  const scores = parts.map(({ score }) => score)
  const weights = parts.map(({ part }) => part.weight)
  switch (aggregation.method) {
    case 'arithmetic':
      return weightedArithmeticMean(scores, weights)
    case 'geometric':
      return weightedGeometricMean(scores, weights)
    case 'harmonic':
      return weightedHarmonicMean(scores, weights)
    case 'generalized':
      return generalizedMean(scores, weights, aggregation.power)
    case 'mazziotta-pareto': {
      const found = mazziottaPareto(scores, aggregation)
      return typeof found === 'string' ? found : found.score
    }
  }
}
