// Protects the sensitive cells of one group of linked cells: withholds what it takes, gives back what is not needed, and
// looks for something cheaper where the group is small.
import { leastCostPattern } from './least-cost-pattern.ts'
import { releaseSuperfluous } from './release-superfluous.ts'
import { proves, type Requirement, type SuppressionProblem } from './suppression-problem.ts'
import { type ProvenPattern, withholdStepByStep } from './withhold-step-by-step.ts'

/** What protects a group, and what nothing in it can. */
export interface GroupProtection {
  readonly pattern: readonly number[]
  readonly unmet: readonly Requirement[]
}

/** Further cells of a group to withhold. What cannot be met in full is met as far as it can be. */
export function protectGroup(
  problem: SuppressionProblem,
  requirements: readonly Requirement[],
  group: readonly number[],
): GroupProtection {
  const farthestFirst = requirements.toSorted((a, b) => b.distance - a.distance || a.cell - b.cell)
  const found = releaseSuperfluous(problem, withholdStepByStep(problem, farthestFirst, group))
  const { pattern, witnesses } = cheaper(problem, found, group) ?? found
  const withheld = new Set([...problem.hidden, ...pattern])
  const unmet = requirements.filter((requirement) => {
    const witness = witnesses.get(requirement)
    return witness === undefined || !proves(problem, withheld, requirement, witness)
  })
  return { pattern, unmet }
}

/** A pattern that meets the same requirements at less cost, proven; `undefined` where none was found. */
function cheaper(
  problem: SuppressionProblem,
  { pattern, witnesses }: ProvenPattern,
  group: readonly number[],
): ProvenPattern | undefined {
  const requirements = [...witnesses.keys()]
  const least = leastCostPattern(problem, requirements, group, pattern)
  if (least === undefined) return undefined
  const withheld = new Set([...problem.hidden, ...least])
  const proven = withholdStepByStep(
    problem,
    requirements,
    group.filter((cell) => withheld.has(cell)),
  )
  return requirements.every((each) => proven.witnesses.has(each)) ? releaseSuperfluous(problem, proven) : undefined
}
