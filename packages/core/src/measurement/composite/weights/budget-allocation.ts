// Weights from experts who each spread the same number of points.

import { CollectiveImpactError } from '../../../foundation/errors.ts'
import { exactSum } from '../../../foundation/exact-sum.ts'
import type { Issue } from '../../../foundation/issue.ts'
import type { NumberOrReason } from '../number-or-reason.ts'
import { standardDeviationOf } from '../spread-of.ts'

/** What a part got. */
export interface AllocatedWeight {
  /** Its mean share of the points, 0 to 1. */
  readonly weight: number
  /** How far the experts lie apart, in points: the standard deviation of a sample. Missing for one expert. */
  readonly standardDeviation: NumberOrReason
}

/**
 * Budget allocation: the weight of a part is the mean, over the experts, of the points each gave it, as a share of the
 * points each had. OECD & JRC (2008), Handbook on Constructing Composite Indicators, step 6; more than ten parts or so
 * cannot be kept in mind.
 * - `points`: what each expert had; 100 when absent
 * @param budgets - for each expert, the points for each part
 * @throws {@link CollectiveImpactError} `measurement/invalid-weights` for a budget of another length, of points below 0, or
 * that does not spend all points
 */
export function budgetAllocation(
  budgets: readonly (readonly number[])[],
  { points = 100 }: { readonly points?: number } = {},
): readonly AllocatedWeight[] {
  const parts = budgets[0]?.length ?? 0
  const issues = budgets.flatMap((budget, position) => budgetIssues(budget, position, parts, points))
  if (parts === 0)
    issues.push({ code: 'input/invalid-value', path: [], message: 'expected points for at least one part' })
  if (issues.length > 0) {
    throw new CollectiveImpactError('measurement/invalid-weights', 'The budgets cannot be used:', { issues })
  }
  return Array.from({ length: parts }, (_, part) => {
    const given = budgets.map((budget) => budget[part] ?? 0)
    return {
      weight: exactSum(given) / (points * given.length),
      standardDeviation: standardDeviationOf(given, 'sample'),
    }
  })
}

function budgetIssues(budget: readonly number[], position: number, parts: number, points: number): Issue[] {
  const wrong = (message: string): Issue => ({ code: 'input/invalid-value', path: [position], message })
  if (budget.length !== parts) return [wrong(`expected ${parts} parts, found ${budget.length}`)]
  if (!budget.every((given) => given >= 0)) return [wrong('expected points of 0 or above')]
  const spent = exactSum(budget)
  return Math.abs(spent - points) <= 1e-9 * points ? [] : [wrong(`expected ${points} points in all, found ${spent}`)]
}
