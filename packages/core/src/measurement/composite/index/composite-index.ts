// A composite index of units: scores, what each part contributes, coverage and ranks.
import { exactSum } from '../../../foundation/exact-sum.ts'
import { type Basis, type Measured, missing, observed } from '../../measured.ts'
import { isPresent, type NumberOrReason } from '../number-or-reason.ts'
import { ranksFromHighest } from '../ties.ts'
import { type CompositeAggregation, type CompositeDefinition, isGroup } from './composite-definition.ts'

import type { ScoredPart } from './score-part.ts'
import { type CompositeUnit, scoreUnits } from './score-units.ts'

/** What a part of the tree comes to for one unit. */
export interface PartScore {
  readonly part: string
  /** Of an indicator, its normalized value; of a group, its aggregate. */
  readonly score: Measured
  /** Its share, 0 to 1, of the weight of those parts of its group that are there; 0 where it is not. */
  readonly weight: number
  /**
   * What it adds to the score of the unit, in the same points: weights along the way × score. Those of a group's parts sum
   * to that of the group. Missing as `not-meaningful` below an aggregation that does not add up.
   */
  readonly contribution: Measured
  /** The parts of a group; none of an indicator. */
  readonly parts: readonly PartScore[]
}

/** What the index comes to for one unit. */
export interface UnitScore {
  readonly unit: string
  readonly score: Measured
  /** 1 for the highest score; absent where there is no score. */
  readonly rank?: number
  /** The share, 0 to 1, of all indicators, by weight or number as the definition asks, that the score rests on, or would. */
  readonly coverage: number
  readonly parts: readonly PartScore[]
}

/** A computed index, its definition beside it: weights belong next to results. */
export interface CompositeResult {
  readonly definition: CompositeDefinition
  /** In the order of their ids. */
  readonly units: readonly UnitScore[]
}

/**
 * Scores units on a composite index: normalizes every indicator over all units, then aggregates from the leaves up. What
 * is missing is left out with its weight as long as the coverage allows; a group below it has no score (`below-coverage`).
 * The order of units and parts changes nothing.
 *
 * OECD & JRC (2008), Handbook on Constructing Composite Indicators: Methodology and User Guide.
 * @throws {@link CollectiveImpactError} `measurement/invalid-index`, with every issue in `issues`: weights that do not sum
 * to 1, ids that are there twice, a normalization without meaning
 */
export function compositeIndex(
  definition: CompositeDefinition,
  units: readonly CompositeUnit[],
  { asOf }: { readonly asOf: string },
): CompositeResult {
  const { ids, trees } = scoreUnits(definition, units)
  const ranks = ranksFromHighest(
    trees.map(({ score }) => score),
    definition.ties ?? 'minimum',
  )
  return {
    definition,
    units: trees.map((tree, position): UnitScore => {
      const rank = ranks[position]
      const { score, parts } = partScore(tree, { asOf, index: definition.id, weight: 1, multiplier: 1 })
      return {
        unit: ids[position] ?? '',
        score,
        ...(isPresent(rank) ? { rank } : {}),
        coverage: tree.coverage,
        parts,
      }
    }),
  }
}

/** A score of an index as a measured number. */
export function measuredScore(tree: ScoredPart, value: NumberOrReason, index: string, asOf: string): Measured {
  const leaves = leavesOf(tree)
  const absent = leaves.filter(({ score }) => !isPresent(score))
  const basis: Basis = {
    method: { id: 'composite-index', version: 1 },
    asOf,
    inputs: leaves.length - absent.length,
    ...(absent.length === 0
      ? {}
      : { remarks: [`not there: ${absent.map(({ part, score }) => `${part.id} (${score})`).join(', ')}`] }),
  }
  return isPresent(value) ? observed(value, { kind: 'score', of: index }, basis) : missing(value, basis)
}

interface Place {
  readonly asOf: string
  readonly index: string
  readonly weight: number
  /** What a point of the part adds to the score of the unit, or why that cannot be said. */
  readonly multiplier: NumberOrReason
}

function partScore(tree: ScoredPart, place: Place): PartScore {
  const { asOf, index, multiplier } = place
  const { part, score, parts } = tree
  const measured = (value: NumberOrReason) => measuredScore(tree, value, index, asOf)
  const there = exactSum(parts.flatMap((each) => (isPresent(each.score) ? [each.part.weight] : [])))
  const aggregation = isGroup(part) ? part.aggregation : undefined
  return {
    part: part.id,
    score: measured(score),
    weight: isPresent(score) ? place.weight : 0,
    contribution: measured(times(score, multiplier)),
    parts: parts.map((each) => {
      const weight = isPresent(each.score) && there > 0 ? each.part.weight / there : 0
      const below = isPresent(score) ? (addsUp(aggregation) ? times(weight, multiplier) : 'not-meaningful') : score
      return partScore(each, { ...place, weight, multiplier: below })
    }),
  }
}

function times(one: NumberOrReason, other: NumberOrReason): NumberOrReason {
  if (typeof one === 'string') return one
  return typeof other === 'string' ? other : one * other
}

function addsUp(aggregation: CompositeAggregation | undefined): boolean {
  return aggregation?.method === 'arithmetic' || (aggregation?.method === 'generalized' && aggregation.power === 1)
}

function leavesOf(tree: ScoredPart): readonly ScoredPart[] {
  return isGroup(tree.part) ? tree.parts.flatMap(leavesOf) : [tree]
}
