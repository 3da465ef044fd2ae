// The audit of a suppression pattern: how narrowly each withheld cell can be worked out from what is published.
import { type AdditiveTable, indexTable } from './additive-table.ts'
import { Attacker } from './attacker.ts'
import { linkedCells } from './linked-cells.ts'
import type { Direction } from './parametric-simplex.ts'

/** What an attacker can work out about a withheld cell. */
export interface FeasibilityInterval {
  readonly cell: string
  /** The least value that goes with everything published. */
  readonly lower: number
  /** The greatest; `Infinity` where nothing published holds it. */
  readonly upper: number
}

/**
 * The feasibility interval of every withheld cell (Hundepool et al. 2012, §4.3): the least and the greatest value that
 * go with all published cells, all relations and what everybody knows of each cell. A linear program a bound; an
 * interval of no width means that the value is disclosed exactly.
 * @throws {@link CollectiveImpactError} `measurement/invalid-table`
 */
export function feasibilityIntervals(
  table: AdditiveTable,
  withheld: readonly string[],
): readonly FeasibilityInterval[] {
  const indexed = indexTable(table)
  const positions = withheld.map((id) => indexed.positionOf(id))
  const hidden = new Set(positions)
  const intervals = new Map<number, FeasibilityInterval>()
  for (const cells of linkedCells(indexed, (cell) => hidden.has(cell))) {
    const attacker = new Attacker(indexed, cells)
    for (const cell of cells) {
      const bound = (direction: Direction) =>
        (indexed.values[cell] as number) + direction * attacker.reach(cell, direction).distance
      intervals.set(cell, { cell: indexed.ids[cell] as string, lower: bound(-1), upper: bound(1) })
    }
  }
  return positions.map((cell) => intervals.get(cell) as FeasibilityInterval)
}
