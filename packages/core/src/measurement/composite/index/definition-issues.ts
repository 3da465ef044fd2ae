// What is wrong with the definition of a composite index.
import { exactSum } from '../../../foundation/exact-sum.ts'
import type { Issue } from '../../../foundation/issue.ts'
import type { Path } from '../../../foundation/path.ts'
import { type CompositeDefinition, type IndexIndicator, type IndexPart, isGroup } from './composite-definition.ts'

/** Weights that are off by their rounding sum to 1. */
const WEIGHTS_WITHIN = 1e-9

/** Every issue of a definition. */
export function definitionIssues(definition: CompositeDefinition): Issue[] {
  const { coverage } = definition
  const seen = new Set<string>()
  const outOfRange = !(coverage.atLeast >= 0 && coverage.atLeast <= 1)
  return [
    ...(outOfRange ? [wrong(['coverage', 'atLeast'], 'expected a share, 0 to 1')] : []),
    ...groupIssues(definition, [], seen),
  ]
}

function groupIssues(
  { aggregation, parts }: Pick<CompositeDefinition, 'aggregation' | 'parts'>,
  path: Path,
  seen: Set<string>,
): Issue[] {
  const at = [...path, 'parts']
  if (parts.length === 0) return [wrong(at, 'expected at least one part')]
  const issues = parts.flatMap((part, position) => partIssues(part, [...at, position], seen))
  const weights = parts.map(({ weight }) => weight)
  const sum = exactSum(weights)
  if (!(Math.abs(sum - 1) <= WEIGHTS_WITHIN)) issues.push(wrong(at, `the weights sum to ${sum}, expected 1`))
  if (aggregation.method === 'generalized' && !Number.isFinite(aggregation.power)) {
    issues.push(wrong([...path, 'aggregation', 'power'], 'expected a finite number'))
  }
  const unequal = weights.some((weight) => Math.abs(weight - 1 / weights.length) > WEIGHTS_WITHIN)
  if (aggregation.method === 'mazziotta-pareto' && unequal) {
    issues.push(wrong(at, 'the parts of a Mazziotta–Pareto index weigh the same'))
  }
  return issues
}

function partIssues(part: IndexPart, path: Path, seen: Set<string>): Issue[] {
  const issues: Issue[] = []
  if (seen.has(part.id)) issues.push(wrong([...path, 'id'], `${part.id} is there twice`))
  seen.add(part.id)
  if (!(part.weight >= 0)) issues.push(wrong([...path, 'weight'], 'expected a number, 0 to 1'))
  return [...issues, ...(isGroup(part) ? groupIssues(part, path, seen) : indicatorIssues(part, path))]
}

function indicatorIssues({ direction, normalization }: IndexIndicator, path: Path): Issue[] {
  const { method } = normalization
  const at = [...path, 'normalization']
  if (direction === 'decrease' && (method === 'as-given' || method === 'fraction-of-maximum')) {
    return [wrong(at, `${method} is for indicators of which more is better`)]
  }
  if (method === 'goalposts' && !(normalization.lower < normalization.upper)) {
    return [wrong(at, 'expected a lower post below the upper one')]
  }
  if (method === 'distance-to-target' && !Number.isFinite(normalization.target)) {
    return [wrong([...at, 'target'], 'expected a finite number')]
  }
  const range = method === 'min-max' || method === 'goalposts' ? normalization.range : undefined
  return range === undefined || range[0] < range[1]
    ? []
    : [wrong([...at, 'range'], 'expected a lower end below the upper one')]
}

function wrong(path: Path, message: string): Issue {
  return { code: 'input/invalid-value', path, message }
}
