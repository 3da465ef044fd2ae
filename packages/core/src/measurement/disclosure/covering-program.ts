// The cheapest shares of cells to withhold that satisfy every inequality drawn so far: a linear program.
import { type LinearEquation, Simplex } from './simplex.ts'

/** How much of each open cell is withheld: 0 to 1 while the search goes on. */
export type Shares = Float64Array

/** The cheapest shares, and what they cost. */
export interface CheapestShares {
  readonly shares: Shares
  readonly cost: number
}

/** An inequality that was slack so many times in a row is forgotten; it is drawn anew where it is missed. */
const IDLE = 12

/** Inequalities of the form Σ weight × share ≥ 1, with weights from 0 to 1, and what each share costs. */
export class CoveringProgram {
  private readonly costs: readonly number[]
  private cuts: { readonly weights: LinearEquation; readonly slack: number; idle: number }[] = []
  private drawn = 0

  constructor(costs: readonly number[]) {
    this.costs = costs
  }

  /** Adds an inequality. It holds but for a little, each for another: many that meet in one place halt the simplex. */
  add(weights: LinearEquation): void {
    this.drawn += 1
    this.cuts.push({ weights, slack: 1e-6 * (1 + ((this.drawn * 7919) % 1000) / 1000), idle: 0 })
  }

  /** The cheapest shares between two bounds; `undefined` where the inequalities leave none. */
  cheapest(lower: Shares, upper: Shares): CheapestShares | undefined {
    const cells = this.costs.length
    const size = cells + this.cuts.length
    const start = new Float64Array(size)
    const box = { lower: new Float64Array(size), upper: new Float64Array(size).fill(Number.POSITIVE_INFINITY) }
    start.set(upper)
    box.lower.set(lower)
    box.upper.set(upper)
    const equations: LinearEquation[] = []
    for (const [place, { weights, slack }] of this.cuts.entries()) {
      const surplus = weights.reduce((sum, [cell, weight]) => sum + weight * (upper[cell] as number), -1)
      if (surplus < -slack) return undefined
      start[cells + place] = surplus
      box.lower[cells + place] = -slack
      equations.push([[cells + place, -1], ...weights])
    }
    const charges = this.costs.map((cost, cell) => [cell, -cost] as const)
    const { value, point } = new Simplex(size, equations).maximize(charges, box, start)
    this.forget(point.subarray(cells))
    return { shares: point.subarray(0, cells).map(decided), cost: -value }
  }

  private forget(surplus: Float64Array): void {
    for (const [place, cut] of this.cuts.entries()) cut.idle = (surplus[place] as number) > 1e-3 ? cut.idle + 1 : 0
    this.cuts = this.cuts.filter(({ idle }) => idle < IDLE)
  }
}

/** A share, whole where only rounding keeps it from being so. */
function decided(share: number): number {
  return Math.abs(share - Math.round(share)) < 1e-3 ? Math.round(share) : share
}
