// Controlled rounding: every cell moves to a neighboring multiple of the base, and the table still adds up (Cox 1987;
// Hundepool et al. 2012, §5.4).
import type { AdditiveTable } from './additive-table.ts'
import { indexTable, refuseTable } from './additive-table.ts'
import { narrowed } from './attacker.ts'
import type { LinearEquation } from './linear-equations.ts'
import { distinctCharges, ParametricSimplex } from './parametric-simplex.ts'
import { requireBase } from './round-to-base.ts'

/** Cells decided one way or the other in vain before the search is given up. */
const MOST_ATTEMPTS = 5000

/**
 * Every value by cell id, rounded down or up to a multiple of the base so that totals are still the sums of their
 * parts, near the true values. Multiples stay what they are; no cell moves by a base or more. `undefined` where no such
 * table was found: with two dimensions there always is one, with more there need not be.
 * @throws {@link CollectiveImpactError} `measurement/invalid-option` when the base is not above 0;
 * `measurement/invalid-table` also when totals are not the sums of their parts
 */
export function roundControlled(table: AdditiveTable, base: number): ReadonlyMap<string, number> | undefined {
  const indexed = requireBase(base, indexTable(table))
  const { ids, values } = indexed
  refuseUnbalanced(indexed)
  const below = values.map((value) => Math.floor(value / base))
  const moving = [...ids.keys()].filter((cell) => (below[cell] as number) * base !== values[cell])
  const columns = new Map(moving.map((cell, column) => [cell, column]))
  const parts = Float64Array.from(moving, (cell) => (values[cell] as number) / base - (below[cell] as number))
  const ups = new Rounding(narrowed(indexed, columns), parts).decide()
  if (ups === undefined) return undefined
  return new Map(
    ids.map((id, cell) => {
      const column = columns.get(cell)
      return [id, ((below[cell] as number) + (column === undefined ? 0 : (ups[column] as number))) * base]
    }),
  )
}

/** Looks for a corner in which every part is 0 or 1. Corners of tables of two dimensions always are. */
class Rounding {
  private readonly equations: readonly LinearEquation[]
  private readonly parts: Float64Array
  private attempts = 0

  constructor(equations: readonly LinearEquation[], parts: Float64Array) {
    this.equations = equations
    this.parts = parts
  }

  /** Which parts are rounded up, given what is decided for some of them. */
  decide(decided: ReadonlyMap<number, number> = new Map()): readonly number[] | undefined {
    const corner = this.nearestCorner(decided)
    if (corner === undefined) return undefined
    const open = corner.findIndex((part) => Math.abs(part - Math.round(part)) > 1e-6)
    if (open < 0) return corner.map(Math.round)
    const nearest = Math.round(corner[open] as number)
    for (const end of [nearest, 1 - nearest]) {
      if (this.attempts >= MOST_ATTEMPTS) return undefined
      this.attempts += 1
      const found = this.decide(new Map(decided).set(open, end))
      if (found !== undefined) return found
    }
    return undefined
  }

  /**
   * The nearest parts that add up, from those that are nearest each. One variable more takes along whatever these lack:
   * where it has gone all its way, the parts add up.
   */
  private nearestCorner(decided: ReadonlyMap<number, number>): readonly number[] | undefined {
    const from = [...this.parts].map((part, column) => decided.get(column) ?? Math.round(part))
    const isOpen = (column: number) => !decided.has(column)
    const whole = from.length
    const equations = this.equations.map((equation): LinearEquation => {
      const lack = equation.reduce(
        (sum, [column, by]) => sum + by * ((this.parts[column] as number) - (from[column] as number)),
        0,
      )
      return [...equation, [whole, -lack]]
    })
    const { distance, deviations } = new ParametricSimplex(whole + 1, equations).move(whole, 1, 1, {
      up: Float64Array.from([...from.map((part, column) => (isOpen(column) ? 1 - part : 0)), 1]),
      down: Float64Array.from([...from.map((part, column) => (isOpen(column) ? part : 0)), 0]),
      // What rounding the other way adds to the distance from the true value.
      charge: distinctCharges([...from.map((_, column) => Math.abs(1 - 2 * (this.parts[column] as number))), 0]),
    })
    return distance < 1 ? undefined : from.map((part, column) => part + (deviations[column] as number))
  }
}

function refuseUnbalanced({ ids, values, equations }: ReturnType<typeof indexTable>): void {
  const unbalanced = equations.flatMap((equation, place) => {
    const rest = equation.reduce((sum, [cell, by]) => sum + by * (values[cell] as number), 0)
    const size = equation.reduce((sum, [cell]) => sum + Math.abs(values[cell] as number), 1)
    const [total] = equation
    return Math.abs(rest) <= 1e-9 * size
      ? []
      : [{ place, message: `${JSON.stringify(ids[total?.[0] ?? 0])} is not the sum of its parts` }]
  })
  if (unbalanced.length > 0) {
    refuseTable(
      unbalanced.map(({ place, message }) => ({ code: 'input/invalid-value', path: ['relations', place], message })),
    )
  }
}
