// One score of many facets, by a named profile: with its parts, and how far it depends on the weights.
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { CompositeDefinition } from '../../measurement/composite/index/composite-definition.ts'
import { compositeIndex, type PartScore } from '../../measurement/composite/index/composite-index.ts'
import { type RankInterval, weightUncertainty } from '../../measurement/composite/index/weight-uncertainty.ts'
import { rescaledWeights } from '../../measurement/composite/weights/equal-weights.ts'
import type { Measured } from '../../measurement/measured.ts'
import type { AlignmentFacet, AlignmentResult } from '../alignment-result.ts'
import type { AlignmentProfile } from './alignment-profile.ts'

/** As of when, and how weights are varied. */
export interface AlignmentScoreOptions {
  readonly asOf: PlainDate
  /** Makes the draws; a whole number from 0 to 2³² − 1. The same seed gives the same intervals. */
  readonly seed: number
  /** How often weights are drawn; 1,000 when absent. */
  readonly draws?: number
  /** How far a weight may go down or up, as a share of it, 0 to below 1; 0.25 when absent. */
  readonly spread?: number
}

/** What the profile comes to for one partner, goal, strategy, working group or the initiative. */
export interface AlignmentScore {
  readonly id: string
  /** 0 to 1, with the interval that holds 90 % of what other weights come to. */
  readonly score: Measured
  /** Among the others; absent where there is no score. */
  readonly rank?: RankInterval
  /** The share of the weight of facets, 0 to 1, that the score rests on, or would. */
  readonly coverage: number
  /** Group by group and facet by facet: score, weight, and what it adds to the score. */
  readonly parts: readonly PartScore[]
}

/** Scores, and the profile they go by. */
export interface AlignmentScores {
  readonly profile: AlignmentProfile
  readonly seed: number
  /** By id. */
  readonly scores: readonly AlignmentScore[]
}

/**
 * Rolls facets up into one score each by the weights of a profile: weighted means of what is there, group by group, or a
 * score that is missing as `below-coverage`. The rank and the interval say how far that depends on the weights: in each
 * draw every weight is changed by up to `spread` (see {@link weightUncertainty}).
 * @throws {@link CollectiveImpactError} `measurement/invalid-index` for options out of their range
 */
export function alignmentScores(
  alignment: AlignmentResult,
  profile: AlignmentProfile,
  { asOf, seed, draws, spread }: AlignmentScoreOptions,
): AlignmentScores {
  const definition = definitionOf(profile)
  const units = subjectsOf(alignment, profile).map(({ id, facets }) => ({
    id,
    values: Object.fromEntries(facets.map((facet) => [facet.id, facet.measured])),
  }))
  const { units: scored } = compositeIndex(definition, units, { asOf })
  const varied = weightUncertainty(definition, units, {
    asOf,
    seed,
    ...(draws === undefined ? {} : { draws }),
    ...(spread === undefined ? {} : { spread }),
  })
  return {
    profile,
    seed,
    scores: scored.map(({ unit, coverage, parts, score }, position): AlignmentScore => {
      const { score: withInterval = score, rank } = varied.units[position] ?? {}
      return { id: unit, score: withInterval, ...(rank === undefined ? {} : { rank }), coverage, parts }
    }),
  }
}

function definitionOf({ id, groups, coverageThreshold }: AlignmentProfile): CompositeDefinition {
  const weights = rescaledWeights(groups.map(({ weight }) => weight))
  return {
    id,
    aggregation: { method: 'arithmetic' },
    coverage: { of: 'weight', atLeast: coverageThreshold },
    parts: groups.map((group, position) => {
      const within = rescaledWeights(group.facets.map(({ weight }) => weight))
      return {
        id: group.id,
        weight: weights[position] as number,
        aggregation: { method: 'arithmetic' },
        parts: group.facets.map(({ facet }, place) => ({
          id: facet,
          weight: within[place] as number,
          direction: 'increase',
          normalization: { method: 'as-given' },
        })),
      }
    }),
  }
}

function subjectsOf(
  alignment: AlignmentResult,
  { of }: AlignmentProfile,
): readonly { readonly id: string; readonly facets: readonly AlignmentFacet[] }[] {
  switch (of) {
    case 'partner':
      return alignment.partners
    case 'goal':
      return alignment.goals
    case 'strategy':
      return alignment.strategies
    case 'workingGroup':
      return alignment.workingGroups
    case 'initiative':
      return [{ id: 'initiative', facets: alignment.conditions.flatMap(({ facets }) => facets) }]
  }
}
