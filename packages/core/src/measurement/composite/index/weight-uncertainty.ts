// How far scores and ranks depend on the weights: the index computed again and again with other ones.
import type { Issue } from '../../../foundation/issue.ts'
import { GREATEST_SEED, seededRandom } from '../../../foundation/seeded-random.ts'
import type { Measured } from '../../measured.ts'
import { quantile } from '../../quality/outliers/spread.ts'
import { isPresent } from '../number-or-reason.ts'
import { ranksFromHighest } from '../ties.ts'
import type { CompositeDefinition } from './composite-definition.ts'
import { measuredScore } from './composite-index.ts'
import { drawnScores } from './drawn-scores.ts'
import { type CompositeUnit, scoreUnits } from './score-units.ts'

/** How weights are varied. */
export interface WeightUncertaintyOptions {
  readonly asOf: string
  /** Makes the draws; a whole number from 0 to 2³² − 1. The same seed gives the same result. */
  readonly seed: number
  /** How often the index is computed; 1,000 when absent. */
  readonly draws?: number
  /** How far a weight may go down or up, as a share of it, 0 to below 1; 0.25 when absent. */
  readonly spread?: number
  /** The middle share of the draws that an interval holds; 0.9 when absent: from the 5th to the 95th percentile. */
  readonly level?: number
}

/** Where a unit ranks as weights vary. */
export interface RankInterval {
  /** By the weights of the definition. */
  readonly nominal: number
  /** The best rank in the interval. */
  readonly best: number
  readonly median: number
  /** The worst rank in the interval. */
  readonly worst: number
}

/** What varied weights do to one unit. */
export interface UnitUncertainty {
  readonly unit: string
  /** By the weights of the definition, with the interval over the draws. */
  readonly score: Measured
  /** Absent where there is no score. */
  readonly rank?: RankInterval
}

/** The result, with all it takes to get it again. */
export interface WeightUncertainty {
  readonly seed: number
  readonly draws: number
  readonly spread: number
  readonly level: number
  /** In the order of their ids. */
  readonly units: readonly UnitUncertainty[]
}

/**
 * Monte Carlo over the weights: in each draw every weight is multiplied by a factor drawn evenly from 1 − spread to
 * 1 + spread, and those of a group are rescaled. Coverage is judged by the weights of the definition, so that who has a
 * score does not change. Normalization, aggregation and data are not varied, and neither is a Mazziotta–Pareto group.
 *
 * OECD & JRC (2008), step 7; Saisana, Saltelli & Tarantola (2005), "Uncertainty and sensitivity analysis techniques as tools
 * for the quality assessment of composite indicators", Journal of the Royal Statistical Society A 168, 307–323. The factor
 * is that of COINr `get_noisy_weights`.
 * @throws {@link CollectiveImpactError} `measurement/invalid-index`, with every issue in `issues`
 */
export function weightUncertainty(
  definition: CompositeDefinition,
  units: readonly CompositeUnit[],
  options: WeightUncertaintyOptions,
): WeightUncertainty {
  const { asOf, seed, draws = 1000, spread = 0.25, level = 0.9 } = options
  const { ids, root, trees } = scoreUnits(definition, units, optionIssues({ seed, draws, spread, level }))
  const stated = trees.map(({ score }) => score)
  const ties = definition.ties ?? 'minimum'
  const ranks = ranksFromHighest(stated, ties)
  const random = seededRandom(seed)
  const draw = drawnScores(root, trees, () => 1 + spread * (2 * random() - 1))
  const drawn = ids.map(() => ({ scores: new Float64Array(draws), ranks: new Float64Array(draws) }))
  for (let number = 0; number < draws; number += 1) {
    const scores = [...draw()]
    const drawnRanks = ranksFromHighest(scores, ties)
    for (const [position, unit] of drawn.entries()) {
      unit.scores[number] = scores[position] ?? Number.NaN
      const rank = drawnRanks[position]
      unit.ranks[number] = typeof rank === 'number' ? rank : Number.NaN
    }
  }
  return {
    seed,
    draws,
    spread,
    level,
    units: trees.map((tree, position): UnitUncertainty => {
      const unit = ids[position] ?? ''
      const score = measuredScore(tree, tree.score, definition.id, asOf)
      const rank = ranks[position]
      const found = drawn[position]
      if (score.kind === 'missing' || !isPresent(rank) || found === undefined) return { unit, score }
      const [lower, , upper] = middleOf(found.scores, level)
      const [best, median, worst] = middleOf(found.ranks, level)
      return {
        unit,
        score: { ...score, interval: { lower, upper, level } },
        rank: { nominal: rank, best: Math.floor(best), median, worst: Math.ceil(worst) },
      }
    }),
  }
}

/** The ends of the middle share of numbers, and their median between. */
function middleOf(numbers: Float64Array, level: number): readonly [number, number, number] {
  const sorted = numbers.toSorted()
  const at = (share: number) => quantile(sorted, share, 'type-7')
  return [at((1 - level) / 2), at(0.5), at((1 + level) / 2)]
}

function optionIssues(options: Required<Omit<WeightUncertaintyOptions, 'asOf'>>): Issue[] {
  const { seed, draws, spread, level } = options
  const issues: Issue[] = []
  const wrong = (field: string, message: string) => issues.push({ code: 'input/invalid-value', path: [field], message })
  if (!(Number.isInteger(seed) && seed >= 0 && seed <= GREATEST_SEED))
    wrong('seed', `expected a whole number, 0 to ${GREATEST_SEED}`)
  if (!(Number.isInteger(draws) && draws >= 1)) wrong('draws', 'expected a whole number, 1 or above')
  if (!(spread >= 0 && spread < 1)) wrong('spread', 'expected a share, 0 to below 1')
  if (!(level > 0 && level < 1)) wrong('level', 'expected a share between 0 and 1')
  return issues
}
