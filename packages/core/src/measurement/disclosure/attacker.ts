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
  /** By how much farther it could be for each unit another of the attacker's cells could differ more. */
  readonly prices?: ReadonlyMap<number, number>
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

  /** How much work it was so far. */
  get pivots(): number {
    return this.simplex.pivots
  }

  /** How far a cell can go, no further than `limit`. */
  reach(cell: number, direction: Direction, limit = Number.POSITIVE_INFINITY): Reach {
    const column = this.columns.get(cell) as number
    const most = Math.min(limit, this.room(cell, direction))
    const { distance, deviations, prices } = this.simplex.move(column, direction, most, this.freedom)
    return { distance, witness: this.mapped(deviations), ...(prices && { prices: this.mapped(prices) }) }
  }

  /** From now on a cell differs at no charge. */
  waive(cell: number): void {
    this.freedom.charge[this.columns.get(cell) as number] = 0
  }

  /** Lets a cell differ by a share, 0 to 1, of what it could; where it is less than 1, of `far` at most. */
  hold(cell: number, share: number, far = Number.POSITIVE_INFINITY): void {
    const column = this.columns.get(cell) as number
    const room = (direction: Direction) =>
      share === 0 ? 0 : share * Math.min(this.room(cell, direction), share < 1 ? far : Number.POSITIVE_INFINITY)
    this.freedom.up[column] = room(1)
    this.freedom.down[column] = room(-1)
  }

  /** How far a cell may go one way, held by nothing but what everybody knows. */
  room(cell: number, direction: Direction): number {
    const { values, lower, upper } = this.table
    const value = values[cell] as number
    return direction > 0 ? (upper[cell] as number) - value : value - (lower[cell] as number)
  }

  /** By cell, but for what is lost in rounding. */
  private mapped(columns: Float64Array): ReadonlyMap<number, number> {
    let most = 0
    for (const by of columns) if (Math.abs(by) > most) most = Math.abs(by)
    const cells = new Map<number, number>()
    for (let column = 0; column < columns.length; column += 1) {
      const by = columns[column] as number
      if (Math.abs(by) > ROUNDING * most) cells.set(this.cells[column] as number, by)
    }
    return cells
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
