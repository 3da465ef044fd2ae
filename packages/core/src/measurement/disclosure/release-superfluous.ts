// Publishes again what need not be withheld: cells whose withholding protects nothing that is not protected without.
import { Attacker, type Witness } from './attacker.ts'
import { linkedCells } from './linked-cells.ts'
import { type Requirement, reaches, type SuppressionProblem } from './suppression-problem.ts'
import type { ProvenPattern } from './withhold-step-by-step.ts'

/** Pivots a group is worth, in all its linear programs together; after these it keeps what is left. */
const MOST_PIVOTS = 50_000

/** Tries to publish each cell of a pattern again, the dearest first. */
export function releaseSuperfluous(problem: SuppressionProblem, { pattern, witnesses }: ProvenPattern): ProvenPattern {
  const kept = new Set(pattern)
  const proofs = new Map<Requirement, Witness>()
  const requiredOf = Map.groupBy(witnesses.keys(), ({ cell }) => cell)
  for (const cells of linkedCells(problem.table, (cell) => problem.hidden.has(cell) || kept.has(cell))) {
    const audit = new Audit(new Attacker(problem.table, cells))
    for (const requirement of cells.flatMap((cell) => requiredOf.get(cell) ?? [])) {
      audit.record(requirement, witnesses.get(requirement) as Witness)
    }
    for (const cell of byCost(problem, cells)) {
      if (audit.attacker.pivots > MOST_PIVOTS) break
      if (audit.release(cell)) kept.delete(cell)
    }
    for (const [requirement, witness] of audit.witnesses) proofs.set(requirement, witness)
  }
  return { pattern: pattern.filter((cell) => kept.has(cell)), witnesses: proofs }
}

/** The cells that need not be withheld, from the dearest. */
function byCost({ hidden, cost }: SuppressionProblem, cells: readonly number[]): readonly number[] {
  return cells.filter((cell) => !hidden.has(cell)).sort((a, b) => (cost[b] as number) - (cost[a] as number) || a - b)
}

/** What is withheld in one group, and a witness for whatever it protects. */
class Audit {
  readonly witnesses = new Map<Requirement, Witness>()
  readonly attacker: Attacker
  /** The requirements whose witnesses differ in a cell. */
  private readonly restingOn = new Map<number, Set<Requirement>>()

  constructor(attacker: Attacker) {
    this.attacker = attacker
  }

  record(requirement: Requirement, witness: Witness): void {
    for (const cell of this.witnesses.get(requirement)?.keys() ?? []) this.restingOn.get(cell)?.delete(requirement)
    this.witnesses.set(requirement, witness)
    for (const cell of witness.keys()) {
      const resting = this.restingOn.get(cell)
      if (resting === undefined) this.restingOn.set(cell, new Set([requirement]))
      else resting.add(requirement)
    }
  }

  /** Publishes a cell, if all that is protected stays so. */
  release(cell: number): boolean {
    this.attacker.hold(cell, 0)
    const resting = [...(this.restingOn.get(cell) ?? [])].sort((a, b) => b.distance - a.distance)
    const witnesses = new Set(this.witnesses.values())
    for (const requirement of resting) witnesses.delete(this.witnesses.get(requirement) as Witness)
    const others = new Map<Requirement, Witness>()
    for (const requirement of resting) {
      const witness = this.known(requirement, witnesses) ?? this.found(requirement)
      if (witness === undefined) {
        this.attacker.hold(cell, 1)
        return false
      }
      witnesses.add(witness)
      others.set(requirement, witness)
    }
    for (const [requirement, witness] of others) this.record(requirement, witness)
    return true
  }

  /** The witness for another requirement that does for this one too. */
  private known({ cell, direction, distance }: Requirement, witnesses: Iterable<Witness>): Witness | undefined {
    for (const witness of witnesses) if (reaches(direction * (witness.get(cell) ?? 0), distance)) return witness
    return undefined
  }

  private found(requirement: Requirement): Witness | undefined {
    const { distance, witness } = this.attacker.reach(requirement.cell, requirement.direction, requirement.distance)
    return reaches(distance, requirement.distance) ? witness : undefined
  }
}
