// The incremental attacker: withholds, one requirement after the other, the cheapest cells that let the cell be far
// enough from its value, each found by a linear program (Kelly, Golden & Assad 1992; Hundepool et al. 2012, §4.4).
import { Attacker, type Witness } from './attacker.ts'
import { type Requirement, reaches, type SuppressionProblem } from './suppression-problem.ts'

/** Cells withheld beside the hidden ones, and for each requirement the witness that it is met. */
export interface ProvenPattern {
  readonly pattern: readonly number[]
  readonly witnesses: ReadonlyMap<Requirement, Witness>
}

/**
 * Meets requirements in the order given, with cells of `among`. One that cannot be met stands among the witnesses with
 * the distance that can be reached, where that is more than none.
 */
export function withholdStepByStep(
  { table, hidden, cost }: SuppressionProblem,
  requirements: readonly Requirement[],
  among: readonly number[],
): ProvenPattern {
  const withheld = new Set(hidden)
  const attacker = new Attacker(table, among, (cell) => (withheld.has(cell) ? 0 : (cost[cell] as number)))
  const witnesses = new Map<Requirement, Witness>()
  /** The witness in which a cell lies farthest up, and farthest down. */
  const farthest = { up: new Map<number, Witness>(), down: new Map<number, Witness>() }
  for (const requirement of requirements) {
    const { cell, direction, distance } = requirement
    const known = (direction > 0 ? farthest.up : farthest.down).get(cell)
    if (known !== undefined && reaches(direction * (known.get(cell) ?? 0), distance)) {
      witnesses.set(requirement, known)
      continue
    }
    const reach = attacker.reach(cell, direction, distance)
    if (reach.distance > 0) {
      const isMet = reaches(reach.distance, distance)
      witnesses.set(isMet ? requirement : { ...requirement, distance: reach.distance }, reach.witness)
    }
    for (const [each, by] of reach.witness) {
      if (!withheld.has(each)) attacker.waive(each)
      withheld.add(each)
      const side = by > 0 ? farthest.up : farthest.down
      if (Math.abs(side.get(each)?.get(each) ?? 0) < Math.abs(by)) side.set(each, reach.witness)
    }
  }
  return { pattern: [...withheld].filter((cell) => !hidden.has(cell)), witnesses }
}
