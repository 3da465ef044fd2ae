// Protects the sensitive cells of one group of linked cells: withhold, audit, repair; then give back what is not needed.
import { cheapestWay } from './cheapest-way.ts'
import { leastCostPattern } from './least-cost-pattern.ts'
import { type ProvenPattern, releaseSuperfluous } from './release-superfluous.ts'
import { proves, type Requirement, reaches, type SuppressionProblem, type Witness } from './suppression-problem.ts'

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
  const first = withholdStepByStep(problem, requirements)
  const attainable = [...first.witnesses.keys()]
  const spare = releaseSuperfluous(problem, attainable, first)
  const cheaper = leastCostPattern(problem, attainable, group, spare.pattern)
  const { pattern, witnesses } =
    cheaper === undefined
      ? spare
      : releaseSuperfluous(problem, attainable, { pattern: cheaper, witnesses: spare.witnesses })
  const withheld = new Set([...problem.hidden, ...pattern])
  const unmet = requirements.filter((requirement) => {
    const witness = witnesses.get(requirement)
    return witness === undefined || !proves(problem, withheld, requirement, witness)
  })
  return { pattern, unmet }
}

/** Withholds, one requirement after the other, what meets it at the least further cost. */
function withholdStepByStep(problem: SuppressionProblem, requirements: readonly Requirement[]): ProvenPattern {
  const withheld = new Set(problem.hidden)
  const witnesses = new Map<Requirement, Witness>()
  /** The witness in which a cell lies farthest up, and farthest down. */
  const farthest = { up: new Map<number, Witness>(), down: new Map<number, Witness>() }
  for (const requirement of requirements.toSorted((a, b) => b.distance - a.distance || a.cell - b.cell)) {
    const { cell, direction, distance } = requirement
    const known = (direction > 0 ? farthest.up : farthest.down).get(cell)
    if (known !== undefined && reaches(direction * (known.get(cell) ?? 0), distance)) {
      witnesses.set(requirement, known)
      continue
    }
    const witness = cheapestWay(problem, withheld, requirement)
    const reached = direction * (witness.get(cell) ?? 0)
    if (reached > 0)
      witnesses.set(reaches(reached, distance) ? requirement : { ...requirement, distance: reached }, witness)
    for (const [each, by] of witness) {
      withheld.add(each)
      const side = by > 0 ? farthest.up : farthest.down
      if (Math.abs(side.get(each)?.get(each) ?? 0) < Math.abs(by)) side.set(each, witness)
    }
  }
  return { pattern: [...withheld].filter((cell) => !problem.hidden.has(cell)), witnesses }
}
