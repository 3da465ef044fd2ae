// Controlled rounding: every cell moves to a neighboring multiple of the base, and the table still adds up (Cox 1987;
// Hundepool et al. 2012, §5.4).
import type { AdditiveTable } from './additive-table.ts'
import { indexTable, refuseTable } from './additive-table.ts'
import { narrowed } from './attacker.ts'
import { requireBase } from './round-to-base.ts'
import { type LinearEquation, Simplex } from './simplex.ts'

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
  private readonly simplex: Simplex
  private readonly distances: LinearEquation
  private readonly start: Float64Array
  private attempts = 0

  constructor(equations: readonly LinearEquation[], parts: Float64Array) {
    this.simplex = new Simplex(parts.length, equations)
    // What rounding up adds to the distance from the true value, beyond what rounding down does.
    this.distances = [...parts].map((part, column) => [column, 2 * part - 1])
    this.start = parts
  }

  decide(): readonly number[] | undefined {
    const size = this.start.length
    return this.within(new Float64Array(size), new Float64Array(size).fill(1), this.start)
  }

  private within(lower: Float64Array, upper: Float64Array, start: Float64Array): readonly number[] | undefined {
    const { point } = this.simplex.maximize(this.distances, { lower, upper }, start)
    const open = point.findIndex((part) => Math.abs(part - Math.round(part)) > 1e-6)
    if (open < 0) return [...point].map(Math.round)
    const nearest = (point[open] as number) >= 0.5 ? 1 : 0
    for (const end of [nearest, 1 - nearest]) {
      if (this.attempts >= MOST_ATTEMPTS) return undefined
      this.attempts += 1
      const reached = this.simplex.maximize([[open, end === 1 ? 1 : -1]], { lower, upper }, point).point
      if (Math.abs((reached[open] as number) - end) > 1e-6) continue
      const [low, high] = [Float64Array.from(lower), Float64Array.from(upper)]
      low[open] = end
      high[open] = end
      reached[open] = end
      const found = this.within(low, high, reached)
      if (found !== undefined) return found
    }
    return undefined
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
