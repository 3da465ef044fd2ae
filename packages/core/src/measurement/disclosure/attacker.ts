// Somebody who sees every published cell, knows which cells add up and what no value can be, and works out the rest.
import type { IndexedTable } from './additive-table.ts'
import type { LinearEquation } from './linear-equations.ts'
import { type Direction, distinctCharges, type Freedom, ParametricSimplex } from './parametric-simplex.ts'

/** Another table that goes with all that is published: by how much its cells differ. Those that do not are left out. */
export type Witness = ReadonlyMap<number, number>

/** How far a cell can be from its value. */
export interface Reach {
  /** How far; `Infinity` where nothing holds it. */
  readonly distance: number
  /** A table in which it is so far, among those the one that charges least; empty where nothing holds the cell. */
  readonly witness: Witness
}

/** Smaller deviations, as a share of the greatest, are what is lost in rounding. */
const ROUNDING = 1e-9

/** What the attacker does not see. All else is published. */
export class Attacker {
  private readonly table: IndexedTable
  private readonly cells: readonly number[]
  private readonly columns: ReadonlyMap<number, number>
  private readonly simplex: ParametricSimplex
  private readonly freedom: Freedom

  /** `cells` are those that may differ from their values, `charges` what a unit of that costs for each of them. */
  constructor(table: IndexedTable, cells: readonly number[], charges: (cell: number) => number = () => 1) {
    this.table = table
    this.cells = cells
    this.columns = new Map(cells.map((cell, column) => [cell, column]))
    this.freedom = {
      up: Float64Array.from(cells, (cell) => this.room(cell, 1)),
      down: Float64Array.from(cells, (cell) => this.room(cell, -1)),
      charge: distinctCharges(cells.map(charges)),
    }
    this.simplex = new ParametricSimplex(cells.length, narrowed(table, this.columns))
  }

  /** How far a cell can go, no further than `limit`. */
  reach(cell: number, direction: Direction, limit = Number.POSITIVE_INFINITY): Reach {
    const column = this.columns.get(cell) as number
    const most = Math.min(limit, this.room(cell, direction))
    const { distance, deviations } = this.simplex.move(column, direction, most, this.freedom)
    return { distance, witness: this.witness(deviations) }
  }

  /** From now on a cell differs at no charge. */
  waive(cell: number): void {
    this.freedom.charge[this.columns.get(cell) as number] = 0
  }

  publish(cell: number): void {
    const column = this.columns.get(cell) as number
    this.freedom.up[column] = 0
    this.freedom.down[column] = 0
  }

  withhold(cell: number): void {
    const column = this.columns.get(cell) as number
    this.freedom.up[column] = this.room(cell, 1)
    this.freedom.down[column] = this.room(cell, -1)
  }

  /** How far a cell may go one way, held by nothing but what everybody knows. */
  private room(cell: number, direction: Direction): number {
    const { values, lower, upper } = this.table
    const value = values[cell] as number
    return direction > 0 ? (upper[cell] as number) - value : value - (lower[cell] as number)
  }

  private witness(deviations: Float64Array): Witness {
    let most = 0
    for (const by of deviations) if (Math.abs(by) > most) most = Math.abs(by)
    const witness = new Map<number, number>()
    for (let column = 0; column < deviations.length; column += 1) {
      const by = deviations[column] as number
      if (Math.abs(by) > ROUNDING * most) witness.set(this.cells[column] as number, by)
    }
    return witness
  }
}

/** The equations over some cells alone: the others do not differ from what they are. */
export function narrowed(table: IndexedTable, columns: ReadonlyMap<number, number>): readonly LinearEquation[] {
  const touched = new Set([...columns.keys()].flatMap((cell) => table.equationsOf[cell] ?? []))
  return [...touched].map((position) =>
    (table.equations[position] ?? []).flatMap(([cell, by]) => {
      const column = columns.get(cell)
      return column === undefined ? [] : [[column, by] as const]
    }),
  )
}
