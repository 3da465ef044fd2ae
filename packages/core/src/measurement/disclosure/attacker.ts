// Somebody who sees every published cell, knows which cells add up and what no value can be, and works out the rest.
import type { IndexedTable } from './additive-table.ts'
import { type LinearEquation, type Optimum, Simplex } from './simplex.ts'

/** Up from its value, or down. */
export type Direction = 1 | -1

/** How far a cell can be from its value. */
export interface Reach {
  /** How far; `Infinity` where nothing holds it. */
  readonly distance: number
  /** By how much each of the attacker's cells differs from its value there, in their order. */
  readonly deviations: Float64Array
  /** What a further unit of each cell would add to the distance. */
  readonly prices: Float64Array
}

/** What the attacker does not see. All else is published. */
export class Attacker {
  readonly cells: readonly number[]
  private readonly table: IndexedTable
  private readonly columns: ReadonlyMap<number, number>
  private readonly simplex: Simplex

  /** `cells` are those that may differ from their values. */
  constructor(table: IndexedTable, cells: readonly number[]) {
    this.table = table
    this.cells = cells
    this.columns = new Map(cells.map((cell, column) => [cell, column]))
    this.simplex = new Simplex(cells.length, narrowed(table, this.columns))
  }

  /**
   * How far a cell can go, no further than `limit`. `shares`, 0 to 1, hold each of the attacker's cells to a part of
   * its way; what has no end is then taken to end at `far`.
   */
  reach(
    cell: number,
    direction: Direction,
    limit = Number.POSITIVE_INFINITY,
    shares?: Float64Array,
    far = Number.POSITIVE_INFINITY,
  ): Reach {
    const column = this.columns.get(cell) as number
    const { lower, upper } = this.box(shares, far)
    if (direction > 0) upper[column] = Math.min(limit, upper[column] as number)
    else lower[column] = -Math.min(limit, -(lower[column] as number))
    const start = new Float64Array(this.cells.length)
    const { value, point, prices }: Optimum = this.simplex.maximize([[column, direction]], { lower, upper }, start)
    return { distance: value, deviations: point, prices }
  }

  /** How far a cell may go one way, held by nothing but what everybody knows. */
  room(cell: number, direction: Direction): number {
    const { values, lower, upper } = this.table
    const value = values[cell] as number
    return direction > 0 ? (upper[cell] as number) - value : value - (lower[cell] as number)
  }

  private box(shares: Float64Array | undefined, far: number) {
    const lower = new Float64Array(this.cells.length)
    const upper = new Float64Array(this.cells.length)
    this.cells.forEach((cell, column) => {
      const share = shares?.[column] ?? 1
      if (share <= 0) return
      const cap = share < 1 ? far : Number.POSITIVE_INFINITY
      lower[column] = -share * Math.min(cap, this.room(cell, -1))
      upper[column] = share * Math.min(cap, this.room(cell, 1))
    })
    return { lower, upper }
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
