// What has to be protected, what may be given up for it, at what cost, and what proves that it is protected.
import type { IndexedTable } from './additive-table.ts'
import type { Direction } from './attacker.ts'

/** How far a cell has to be able to lie from its value one way. */
export interface Requirement {
  readonly cell: number
  readonly direction: Direction
  readonly distance: number
}

/** A table with what has to be protected in it. */
export interface SuppressionProblem {
  readonly table: IndexedTable
  /** Cells that nobody sees: the ones to be protected, and those that are not published anyway. */
  readonly hidden: ReadonlySet<number>
  /** What withholding each further cell costs; `Infinity` for those that stay published. */
  readonly cost: Float64Array
}

/** Another table that goes with all that is published: by how much its cells differ. Those that do not are left out. */
export type Witness = ReadonlyMap<number, number>

const ROUNDING = 1e-7

/** The witness in which some cells differ by as much as is given for each; what is lost in rounding does not. */
export function witnessOf(cells: readonly number[], deviations: readonly number[]): Witness {
  const least = ROUNDING * 0.01 * deviations.reduce((most, by) => Math.max(most, Math.abs(by)), 0)
  const witness = new Map<number, number>()
  cells.forEach((cell, place) => {
    const by = deviations[place] as number
    if (Math.abs(by) > least) witness.set(cell, by)
  })
  return witness
}

/** Whether a distance is there, but for rounding. */
export function reaches(distance: number, required: number): boolean {
  return distance >= required * (1 - ROUNDING)
}

/** Whether a cell may differ from its value: it is hidden, or may be withheld. */
export function mayDiffer({ hidden, cost }: SuppressionProblem, cell: number): boolean {
  return hidden.has(cell) || cost[cell] !== Number.POSITIVE_INFINITY
}

/** What withholding some further cells costs in all. */
export function costOf({ cost }: SuppressionProblem, pattern: Iterable<number>): number {
  let sum = 0
  for (const cell of pattern) sum += cost[cell] as number
  return sum
}

/** Whether a witness meets a requirement: it differs in withheld cells alone, adds up, and every value in it can be. */
export function proves(
  { table }: SuppressionProblem,
  withheld: ReadonlySet<number>,
  { cell, direction, distance }: Requirement,
  witness: Witness,
): boolean {
  const size = Math.max(...[...witness.values()].map(Math.abs))
  const touched = new Set([...witness.keys()].flatMap((differing) => table.equationsOf[differing] ?? []))
  return (
    reaches(direction * (witness.get(cell) ?? 0), distance) &&
    [...witness].every(([differing, by]) => {
      const value = (table.values[differing] as number) + by
      const isPossible =
        value >= (table.lower[differing] as number) - ROUNDING * size &&
        value <= (table.upper[differing] as number) + ROUNDING * size
      return withheld.has(differing) && isPossible
    }) &&
    [...touched].every((equation) => {
      const rest = (table.equations[equation] ?? []).reduce((sum, [each, by]) => sum + by * (witness.get(each) ?? 0), 0)
      return Math.abs(rest) <= ROUNDING * size
    })
  )
}
