// The pattern of least cost, by branch and bound over what attackers must not be able to rule out (Fischetti & Salazar
// 2001): a pattern that leaves a cell unprotected breaks an inequality, drawn from the prices of the attacker's program.
import { Attacker } from './attacker.ts'
import { CoveringProgram, type Shares } from './covering-program.ts'
import type { LinearEquation } from './linear-equations.ts'
import { costOf, type Requirement, reaches, type SuppressionProblem } from './suppression-problem.ts'

/** Linear programs a group is worth; after these the best pattern so far stands. */
const MOST_PROGRAMS = 500
/** More open cells than this are left to the heuristic. */
const MOST_CELLS = 150

/** A pattern that costs less than `found` and meets the same requirements; `undefined` where none was found. */
export function leastCostPattern(
  problem: SuppressionProblem,
  requirements: readonly Requirement[],
  group: readonly number[],
  found: readonly number[],
): readonly number[] | undefined {
  const open = group.filter((cell) => !problem.hidden.has(cell))
  if (open.length > MOST_CELLS) return undefined
  const search = new Search(problem, requirements, group, open, costOf(problem, found))
  search.branch(new Map())
  return search.best
}

class Search {
  best: readonly number[] | undefined
  private leastCost: number
  private programs = 0
  private readonly requirements: readonly Requirement[]
  private readonly open: readonly number[]
  private readonly attacker: Attacker
  private readonly placeOf: ReadonlyMap<number, number>
  private readonly costs: readonly number[]
  /** What a cheaper pattern must save. */
  private readonly grain: number
  private readonly covering: CoveringProgram

  constructor(
    { table, cost }: SuppressionProblem,
    requirements: readonly Requirement[],
    group: readonly number[],
    open: readonly number[],
    leastCost: number,
  ) {
    this.requirements = requirements
    this.open = open
    this.leastCost = leastCost
    this.attacker = new Attacker(table, group)
    this.placeOf = new Map(open.map((cell, place) => [cell, place]))
    this.costs = open.map((cell) => cost[cell] as number)
    this.grain = this.costs.every(Number.isInteger) ? 0.5 : 1e-9 * leastCost
    this.covering = new CoveringProgram(this.costs)
  }

  /** Goes through every pattern that may cost less than the least so far, where some shares are decided. */
  branch(decided: ReadonlyMap<number, number>): void {
    for (let before = Number.NEGATIVE_INFINITY; this.programs < MOST_PROGRAMS; ) {
      const cheapest = this.covering.cheapest(decided)
      this.programs += 1
      if (cheapest === undefined || cheapest.cost >= this.leastCost - this.grain) return
      const { shares, cost } = cheapest
      const split = mostUndecided(shares)
      const isWorthCutting = split === undefined || cost > before + 1e-3 * Math.abs(before)
      const { isCut, isMet } = isWorthCutting ? this.cutOff(shares) : { isCut: false, isMet: false }
      if (isCut) {
        before = cost
        continue
      }
      if (split !== undefined) {
        this.branch(new Map(decided).set(split, 1))
        this.branch(new Map(decided).set(split, 0))
      } else if (isMet) {
        this.best = this.open.filter((_, place) => shares[place] === 1)
        this.leastCost = cost
      }
      return
    }
  }

  /** Draws an inequality from every requirement that the shares do not meet. */
  private cutOff(shares: Shares): { readonly isCut: boolean; readonly isMet: boolean } {
    let isCut = false
    let isMet = true
    for (const { cell, direction, distance } of this.requirements) {
      this.programs += 1
      this.open.forEach((each, place) => {
        this.attacker.hold(each, shares[place] as number, distance)
      })
      const reach = this.attacker.reach(cell, direction, distance)
      if (reaches(reach.distance, distance)) continue
      isMet = false
      const weights = this.weightsOf(reach.prices ?? new Map(), distance)
      const sum = weights.reduce((total, [place, weight]) => total + weight * (shares[place] as number), 0)
      if (sum >= 1 - 1e-5) continue
      this.covering.add(weights)
      isCut = true
    }
    return { isCut, isMet }
  }

  /** What the open cells must bring for the distance, where none can bring more than all of it. */
  private weightsOf(prices: ReadonlyMap<number, number>, distance: number): LinearEquation {
    let lacking = distance
    const bring: [number, number][] = []
    for (const [cell, price] of prices) {
      const most = Math.abs(price) * this.attacker.room(cell, price > 0 ? 1 : -1)
      const place = this.placeOf.get(cell)
      if (place === undefined) lacking -= most
      else if (most > 0) bring.push([place, most])
    }
    return bring.map(([place, most]) => [place, Math.min(1, most / lacking)])
  }
}

/** The open cell whose share is farthest from being decided; `undefined` where all are. */
function mostUndecided(shares: Shares): number | undefined {
  let split: number | undefined
  let most = 0
  shares.forEach((share, place) => {
    const doubt = Math.min(share, 1 - share)
    if (doubt <= most) return
    split = place
    most = doubt
  })
  return split
}
