// Publishes again what need not be withheld: cells whose withholding protects nothing that is not protected without.
import { Attacker } from './attacker.ts'
import { linkedCells } from './linked-cells.ts'
import { type Requirement, reaches, type SuppressionProblem, type Witness, witnessOf } from './suppression-problem.ts'

/** Cells withheld beside the hidden ones, and for each requirement the witness that it is met. */
export interface ProvenPattern {
  readonly pattern: readonly number[]
  readonly witnesses: ReadonlyMap<Requirement, Witness>
}

/** Groups of more withheld cells than this keep all of them. */
const MOST_CELLS = 400

/** Tries to publish each cell of a pattern again, the dearest first. */
export function releaseSuperfluous(
  problem: SuppressionProblem,
  requirements: readonly Requirement[],
  proven: ProvenPattern,
): ProvenPattern {
  const kept = new Set(proven.pattern)
  const witnesses = new Map(proven.witnesses)
  const requiredOf = Map.groupBy(requirements, ({ cell }) => cell)
  for (const cells of linkedCells(problem.table, (cell) => problem.hidden.has(cell) || kept.has(cell))) {
    const required = cells.flatMap((cell) => requiredOf.get(cell) ?? [])
    if (cells.length > MOST_CELLS) continue
    const audit = new Audit(problem, cells)
    for (const requirement of required) audit.require(requirement)
    for (const cell of byCost(problem, cells)) if (audit.release(cell)) kept.delete(cell)
    for (const [requirement, witness] of audit.witnesses) witnesses.set(requirement, witness)
  }
  return { pattern: proven.pattern.filter((cell) => kept.has(cell)), witnesses }
}

/** The cells that need not be withheld, from the dearest. */
function byCost({ hidden, cost }: SuppressionProblem, cells: readonly number[]): readonly number[] {
  return cells.filter((cell) => !hidden.has(cell)).sort((a, b) => (cost[b] as number) - (cost[a] as number) || a - b)
}

/** What is withheld in one group, and a witness for whatever it protects. */
class Audit {
  readonly witnesses = new Map<Requirement, Witness>()
  private readonly attacker: Attacker
  /** 1 for what is withheld. */
  private readonly withheld: Float64Array
  private readonly columnOf: ReadonlyMap<number, number>

  constructor({ table }: SuppressionProblem, cells: readonly number[]) {
    this.attacker = new Attacker(table, cells)
    this.withheld = new Float64Array(cells.length).fill(1)
    this.columnOf = new Map(cells.map((cell, column) => [cell, column]))
  }

  require(requirement: Requirement): void {
    const witness = this.witnessFor(requirement)
    if (witness !== undefined) this.witnesses.set(requirement, witness)
  }

  /** Publishes a cell, if all that is protected stays so. */
  release(cell: number): boolean {
    const column = this.columnOf.get(cell) as number
    this.withheld[column] = 0
    const replaced = new Map<Requirement, Witness>()
    for (const [requirement, witness] of this.witnesses) {
      if (!witness.has(cell)) continue
      const other = this.witnessFor(requirement)
      if (other === undefined) {
        this.withheld[column] = 1
        return false
      }
      replaced.set(requirement, other)
    }
    for (const [requirement, witness] of replaced) this.witnesses.set(requirement, witness)
    return true
  }

  private witnessFor({ cell, direction, distance }: Requirement): Witness | undefined {
    const reach = this.attacker.reach(cell, direction, distance, this.withheld)
    if (!reaches(reach.distance, distance)) return undefined
    return witnessOf(this.attacker.cells, [...reach.deviations])
  }
}
