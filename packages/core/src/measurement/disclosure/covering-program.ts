// The cheapest shares of cells to withhold that satisfy every inequality drawn so far: a linear program.
import type { LinearEquation } from './linear-equations.ts'
import { distinctCharges, ParametricSimplex } from './parametric-simplex.ts'

/** How much of each open cell is withheld: 0 to 1 while the search goes on. */
export type Shares = readonly number[]

/** The cheapest shares, and what they cost. */
export interface CheapestShares {
  readonly shares: Shares
  readonly cost: number
}

/** Shares this near to 0 or 1 are whole. */
const ROUNDING = 1e-6
/** An inequality that was slack so many times in a row is forgotten; it is drawn anew where it is missed. */
const IDLE = 12

/** Inequalities of the form Σ weight × share ≥ 1, with weights from 0 to 1, and what each share costs. */
export class CoveringProgram {
  private readonly costs: readonly number[]
  private inequalities: { readonly weights: LinearEquation; idle: number }[] = []

  constructor(costs: readonly number[]) {
    this.costs = costs
  }

  add(weights: LinearEquation): void {
    this.inequalities.push({ weights, idle: 0 })
  }

  /**
   * The cheapest shares, given those that are decided; `undefined` where the inequalities leave none. The shares start
   * from 0, and one variable more takes along what they lack: where it has gone all its way, every inequality holds.
   */
  cheapest(decided: ReadonlyMap<number, number>): CheapestShares | undefined {
    const cells = this.costs.length
    const whole = cells + this.inequalities.length
    const equations = this.inequalities.map(({ weights }, place): LinearEquation => {
      const lack = weights.reduce((left, [cell, weight]) => left - weight * (decided.get(cell) ?? 0), 1)
      return [...weights.filter(([cell]) => !decided.has(cell)), [cells + place, -1], [whole, -lack]]
    })
    const surplus = this.inequalities.map(() => Number.POSITIVE_INFINITY)
    const { distance, deviations } = new ParametricSimplex(whole + 1, equations).move(whole, 1, 1, {
      up: Float64Array.from([...this.costs.map((_, cell) => (decided.has(cell) ? 0 : 1)), ...surplus, 1]),
      down: new Float64Array(whole + 1),
      charge: distinctCharges([...this.costs, ...surplus.map(() => 0), 0]),
    })
    if (distance < 1) return undefined
    this.forget(deviations.subarray(cells, whole))
    const shares = this.costs.map((_, cell) => wholeIfNear(decided.get(cell) ?? (deviations[cell] as number)))
    return { shares, cost: this.costs.reduce((sum, cost, cell) => sum + cost * (shares[cell] as number), 0) }
  }

  private forget(surplus: Float64Array): void {
    for (const [place, each] of this.inequalities.entries()) {
      each.idle = (surplus[place] as number) > ROUNDING ? each.idle + 1 : 0
    }
    this.inequalities = this.inequalities.filter(({ idle }) => idle < IDLE)
  }
}

function wholeIfNear(share: number): number {
  return Math.abs(share - Math.round(share)) < ROUNDING ? Math.round(share) : share
}
