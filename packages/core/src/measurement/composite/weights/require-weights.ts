// What weights have to be.
import { CollectiveImpactError } from '../../../foundation/errors.ts'
import type { Issue } from '../../../foundation/issue.ts'

/**
 * Checks that there is a weight for each of `count` parts: a finite number, not below 0, and not all 0.
 * @throws {@link CollectiveImpactError} `measurement/invalid-weights`, with every issue in `issues`
 */
export function requireWeights(weights: readonly number[], count: number): void {
  const issues: Issue[] = []
  if (weights.length !== count) {
    issues.push({
      code: 'input/invalid-value',
      path: [],
      message: `expected ${count} weights, found ${weights.length}`,
    })
  }
  for (const [position, weight] of weights.entries()) {
    if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY)) {
      issues.push({ code: 'input/invalid-value', path: [position], message: 'expected a finite number, 0 or above' })
    }
  }
  if (weights.length > 0 && weights.every((weight) => weight === 0)) {
    issues.push({ code: 'input/invalid-value', path: [], message: 'expected a weight above 0' })
  }
  if (issues.length > 0) {
    throw new CollectiveImpactError('measurement/invalid-weights', 'The weights cannot be used:', { issues })
  }
}
