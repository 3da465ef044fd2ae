// Where the cells of a report come from.
import type { Cell } from '../cell.ts'
import { cellsOf } from '../cells-of.ts'
import type { Plan } from '../query.ts'

/** Gives the cells of checked queries. */
export interface CellSource {
  cellsOf(plan: Plan): readonly Cell[]
}

/** Gives them as they are. */
export const openCells: CellSource = { cellsOf }
