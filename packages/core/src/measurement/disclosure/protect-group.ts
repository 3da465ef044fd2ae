// Protects the sensitive cells of one group of linked cells: withholds what it takes, gives back what is not needed.
import { releaseSuperfluous } from './release-superfluous.ts'
import { proves, type Requirement, type SuppressionProblem } from './suppression-problem.ts'
import { withholdStepByStep } from './withhold-step-by-step.ts'

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
  const first = withholdStepByStep(problem, farthestFirst, group)
  const { pattern, witnesses } = releaseSuperfluous(problem, first)
  const withheld = new Set([...problem.hidden, ...pattern])
  const unmet = requirements.filter((requirement) => {
    const witness = witnesses.get(requirement)
    return witness === undefined || !proves(problem, withheld, requirement, witness)
  })
  return { pattern, unmet }
}
