// What has to be protected, what may be given up for it, at what cost, and what proves that it is protected.
import type { IndexedTable } from './additive-table.ts'
import type { Witness } from './attacker.ts'
import type { Direction } from './parametric-simplex.ts'

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

const ROUNDING = 1e-7
/** What adding up numbers of a size leaves. */
const ADDING = 1e-14

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
  const sizes = [...witness].map(([differing, by]) =>
    Math.max(Math.abs(by), Math.abs(table.values[differing] as number)),
  )
  const tolerance = ROUNDING * distance + ADDING * Math.max(...sizes)
  const touched = new Set([...witness.keys()].flatMap((differing) => table.equationsOf[differing] ?? []))
  return (
    reaches(direction * (witness.get(cell) ?? 0), distance) &&
    [...witness].every(([differing, by]) => {
      const value = (table.values[differing] as number) + by
      const isPossible =
        value >= (table.lower[differing] as number) - tolerance &&
        value <= (table.upper[differing] as number) + tolerance
      return withheld.has(differing) && isPossible
    }) &&
    [...touched].every((equation) => {
      const rest = (table.equations[equation] ?? []).reduce((sum, [each, by]) => sum + by * (witness.get(each) ?? 0), 0)
      return Math.abs(rest) <= tolerance
    })
  )
}
