// Cells that add up: any number of dimensions, margins, hierarchies and linked tables are cells and totals of parts.
import { CollectiveImpactError } from '../../foundation/errors.ts'
import type { Issue } from '../../foundation/issue.ts'
import type { LinearEquation } from './linear-equations.ts'

/** A cell of an additive table. */
export interface TableCell {
  readonly id: string
  readonly value: number
  /** The least that everybody knows it can be; 0 when absent. */
  readonly lower?: number | undefined
  /** The most that everybody knows it can be; without limit when absent. */
  readonly upper?: number | undefined
}

/** A total and what it is the sum of, by cell id. */
export interface AdditiveRelation {
  readonly total: string
  readonly parts: readonly string[]
}

/**
 * Cells, and which of them are sums of which. Where a total differs from the sum of its parts, the difference is taken
 * to be known to everybody.
 */
export interface AdditiveTable {
  readonly cells: readonly TableCell[]
  readonly relations: readonly AdditiveRelation[]
}

/** A table in columns, ready for arithmetic. */
export interface IndexedTable {
  readonly ids: readonly string[]
  readonly values: Float64Array
  readonly lower: Float64Array
  readonly upper: Float64Array
  readonly equations: readonly LinearEquation[]
  /** Which equations each cell is in. */
  readonly equationsOf: readonly (readonly number[])[]
  /** @throws {@link CollectiveImpactError} `measurement/invalid-table` */
  positionOf(id: string): number
}

/** @throws {@link CollectiveImpactError} `measurement/invalid-table`, with everything that is wrong with it */
export function indexTable({ cells, relations }: AdditiveTable): IndexedTable {
  const positions = new Map(cells.map(({ id }, position) => [id, position]))
  const issues: Issue[] = []
  const complain = (path: Issue['path'], message: string) => issues.push({ code: 'input/invalid-value', path, message })
  cells.forEach(({ id, value, lower = 0, upper = Number.POSITIVE_INFINITY }, position) => {
    if (positions.get(id) !== position) complain(['cells', position, 'id'], `there is another cell ${quoted(id)}`)
    if (!Number.isFinite(value)) complain(['cells', position, 'value'], `expected a number, found ${value}`)
    else if (!(lower <= value && value <= upper)) {
      complain(['cells', position, 'value'], `${value} is not within ${lower} to ${upper}`)
    }
  })
  relations.forEach(({ total, parts }, position) => {
    for (const [place, id] of [total, ...parts].entries()) {
      const path = place === 0 ? ['total'] : ['parts', place - 1]
      if (!positions.has(id)) complain(['relations', position, ...path], `there is no cell ${quoted(id)}`)
      else if (place > 0 && id === total) complain(['relations', position, ...path], `${quoted(id)} is its own part`)
    }
  })
  if (issues.length > 0) refuseTable(issues)
  const positionOf = (id: string): number =>
    positions.get(id) ??
    refuseTable([{ code: 'input/invalid-value', path: [], message: `there is no cell ${quoted(id)}` }])
  const equations: readonly LinearEquation[] = relations.map(({ total, parts }) => [
    [positionOf(total), -1],
    ...parts.map((part) => [positionOf(part), 1] as const),
  ])
  const equationsOf: number[][] = cells.map(() => [])
  equations.forEach((equation, position) => {
    for (const [cell] of equation) equationsOf[cell]?.push(position)
  })
  return {
    ids: cells.map(({ id }) => id),
    values: Float64Array.from(cells, ({ value }) => value),
    lower: Float64Array.from(cells, ({ lower = 0 }) => lower),
    upper: Float64Array.from(cells, ({ upper = Number.POSITIVE_INFINITY }) => upper),
    equations,
    equationsOf,
    positionOf,
  }
}

export function refuseTable(issues: readonly Issue[]): never {
  throw new CollectiveImpactError('measurement/invalid-table', 'The table is not one of cells that add up.', { issues })
}

function quoted(id: string): string {
  return JSON.stringify(id)
}
