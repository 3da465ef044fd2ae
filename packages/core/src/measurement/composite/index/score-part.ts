// The score of one unit on a tree, from its leaves up.

import { type CoverageThreshold, withCoverage } from '../aggregation/coverage-threshold.ts'
import { generalizedMean } from '../aggregation/generalized-mean.ts'
import { mazziottaPareto } from '../aggregation/mazziotta-pareto.ts'
import { weightedArithmeticMean } from '../aggregation/weighted-arithmetic-mean.ts'
import { weightedGeometricMean } from '../aggregation/weighted-geometric-mean.ts'
import { weightedHarmonicMean } from '../aggregation/weighted-harmonic-mean.ts'
import type { NumberOrReason } from '../number-or-reason.ts'
import { type CompositeAggregation, type IndexGroup, type IndexPart, isGroup } from './composite-definition.ts'

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
  readonly parts: readonly ScoredPart[]
}

/** Scores a part and all below it. */
export function scorePart(part: IndexPart, scoring: Scoring): ScoredPart {
  return isGroup(part) ? scoreGroup(part, scoring) : { part, score: scoring.leaf(part.id), parts: [] }
}

/** Scores a group and all below it. */
export function scoreGroup(group: IndexGroup, scoring: Scoring): ScoredPart {
  const parts = group.parts.map((part) => scorePart(part, scoring))
  const scores = parts.map(({ score }) => score)
  const weights = group.parts.map(({ weight }) => weight)
  const score = withCoverage(scores, weights, scoring.coverage, () =>
    aggregateScores(scores, weights, group.aggregation),
  )
  return { part: group, score, parts }
}

function aggregateScores(
  scores: readonly NumberOrReason[],
  weights: readonly number[],
  aggregation: CompositeAggregation,
): NumberOrReason {
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
