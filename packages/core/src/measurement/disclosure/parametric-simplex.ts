// The cheapest way to move one variable while equations hold: the dual simplex method, parametric in how far it has
// moved (Gass & Saaty 1955; Lemke 1954). Moving by nothing costs nothing, so there is no first point to look for, and
// every point on the way satisfies the equations at the least cost, wherever it ends.
import { BasisInverse } from './basis-inverse.ts'
import { type LinearEquation, LinearEquations } from './linear-equations.ts'

/** Up, or down. */
export type Direction = 1 | -1

/** How far each variable may go from 0 either way, and what a unit of that costs. */
export interface Freedom {
  readonly up: Float64Array
  readonly down: Float64Array
  readonly charge: Float64Array
}

/** Where a walk ended. */
export interface Move {
  /** How far the variable moved; `Infinity` where nothing holds it. */
  readonly distance: number
  /** Where each variable is then; 0 for all where nothing holds it. */
  readonly deviations: Float64Array
  /** By how much farther it could go for each unit another could go beyond its end; absent where it went all its way. */
  readonly prices?: Float64Array
}

/** Smaller coefficients are rounding; those of tables are fractions of small whole numbers. */
const NEGLIGIBLE = 1e-7
/** After so many pivots beyond those a basis needs, it is inverted anew, before rounding and work have grown. */
const PIVOTS = 60
/** More pivots a variable than this are a walk in circles; the point reached holds all the same. */
const MOST_PIVOTS = 50

/** Equations that hold where all variables are 0. */
export class ParametricSimplex {
  /** How much work it has done so far. */
  pivots = 0
  private readonly equations: LinearEquations

  constructor(variables: number, equations: readonly LinearEquation[]) {
    this.equations = new LinearEquations(variables, equations)
  }

  /**
   * Moves a variable from 0 as far as it can go, no further than `limit`, at the least cost of all others. No two sums
   * of charges may be alike, or a walk can go in circles: `distinctCharges`.
   */
  move(variable: number, direction: Direction, limit: number, freedom: Freedom): Move {
    const walk = new Walk(this.equations, freedom, variable, direction)
    const move = walk.to(limit)
    this.pivots += walk.pivots
    return move
  }
}

/** Charges of which no two sums are alike, so that no walk goes in circles: each a trifle more, none of them 0. */
export function distinctCharges(charges: readonly number[]): Float64Array {
  const some = charges.filter((charge) => charge > 0 && charge < Number.POSITIVE_INFINITY)
  const most = some.reduce((greatest, charge) => Math.max(greatest, charge), 0)
  const trifle = most === 0 ? 1 : Math.max(1e-12 * most, 1e-3 * some.reduce((least, charge) => Math.min(least, charge)))
  let lot = 1
  return Float64Array.from(charges, (charge) => {
    lot = (lot * 48_271) % 2_147_483_647
    const share = 1 + lot / 2_147_483_647
    return charge * (1 + 1e-7 * share) + trifle * share
  })
}

/** One walk. Every equation has a slack of 0 that is basic at first; one that has left does not come back. */
class Walk {
  private readonly equations: LinearEquations
  private readonly freedom: Freedom
  private readonly target: number
  private readonly direction: Direction
  private readonly deviations: Float64Array
  /** What a unit of each variable that is not basic would save elsewhere. */
  private readonly prices: Float64Array
  /** Which way from 0 each basic variable is. */
  private readonly sides: Int8Array
  private readonly isBasic: Uint8Array
  /** The variable that is basic in each row; -1 for the slack. */
  private readonly basis: Int32Array
  private inverse = new BasisInverse()
  /** How many basic variables there are beside slacks. */
  private rank = 0
  /** By how much each row's basic variable goes down where the target goes up. */
  private readonly rates: Float64Array
  /** When each row changed last. */
  private readonly changed: Int32Array
  pivots = 0
  private readonly column: Float64Array
  /** A row of the basis, and the variables it says something of. */
  private readonly row: Float64Array
  private readonly mentioned: number[] = []

  constructor(equations: LinearEquations, freedom: Freedom, target: number, direction: Direction) {
    this.equations = equations
    this.freedom = freedom
    this.target = target
    this.direction = direction
    this.deviations = new Float64Array(equations.variables)
    this.prices = new Float64Array(equations.variables)
    this.sides = new Int8Array(equations.variables)
    this.isBasic = new Uint8Array(equations.variables)
    this.basis = new Int32Array(equations.count).fill(-1)
    this.rates = new Float64Array(equations.count)
    this.changed = new Int32Array(equations.count)
    this.column = new Float64Array(equations.count)
    this.row = new Float64Array(equations.variables)
    equations.addVariable(target, 1, this.rates)
  }

  to(limit: number): Move {
    let distance = 0
    while (this.pivots < MOST_PIVOTS * this.equations.variables) {
      const { row, step } = this.blocked(limit - distance)
      if (step === Number.POSITIVE_INFINITY) return { distance: step, deviations: this.deviations.fill(0) }
      this.advance(step)
      distance += step
      if (row < 0) break
      if (!this.giveWay(row)) {
        this.settle()
        return { distance, deviations: this.deviations, prices: this.pricesOfEnd() }
      }
      if (this.inverse.exchanges > this.rank + PIVOTS) this.invertAnew()
    }
    this.settle()
    return { distance, deviations: this.deviations }
  }

  /**
   * How far the target can go, and the row that stops it; -1 where that is as far as was asked. Among rows that stop it
   * in one place, the one that has not changed for longest: that looks around evenly, which takes the fewest pivots.
   */
  private blocked(asked: number): { readonly row: number; readonly step: number } {
    let step = asked
    let stopping = -1
    for (let row = 0; row < this.rates.length; row += 1) {
      const rate = (this.rates[row] as number) * -this.direction
      const speed = Math.abs(rate)
      if (speed <= NEGLIGIBLE) continue
      const room = this.room(this.basis[row] as number, rate > 0 ? 1 : -1) / speed
      if (room > step) continue
      if (room === step && stopping >= 0 && (this.changed[row] as number) >= (this.changed[stopping] as number))
        continue
      step = room
      stopping = row
    }
    return { row: stopping, step }
  }

  /** How far a basic variable can go before its charge changes or it can go no further. */
  private room(variable: number, way: Direction): number {
    if (variable < 0) return 0
    const at = this.deviations[variable] as number
    const room = way * (this.end(variable, way) - at)
    return Math.max(room, 0)
  }

  private end(variable: number, way: Direction): number {
    if (this.sides[variable] !== way) return 0
    return way > 0 ? (this.freedom.up[variable] as number) : -(this.freedom.down[variable] as number)
  }

  private advance(step: number): void {
    if (step === 0) return
    this.deviations[this.target] = (this.deviations[this.target] as number) + this.direction * step
    for (let row = 0; row < this.rates.length; row += 1) {
      const variable = this.basis[row] as number
      if (variable < 0) continue
      this.deviations[variable] =
        (this.deviations[variable] as number) - (this.rates[row] as number) * this.direction * step
    }
  }

  /** Lets another variable move in place of the one that stops the target; `false` where none can. */
  private giveWay(row: number): boolean {
    const leaving = this.basis[row] as number
    const way = (this.rates[row] as number) * -this.direction > 0 ? 1 : -1
    this.pivots += 1
    this.readRow(row)
    const { entering, price } = this.cheapest(way)
    if (leaving >= 0) {
      const end = this.end(leaving, way)
      this.deviations[leaving] = end
      const beyond = (way > 0 ? this.freedom.up : this.freedom.down)[leaving] as number
      const turning = 2 * (this.freedom.charge[leaving] as number)
      if (this.sides[leaving] !== way && beyond > 0 && turning <= price) {
        this.raisePrices(way * turning)
        this.sides[leaving] = way
        return true
      }
    }
    if (entering < 0) return false
    this.raisePrices(way * price)
    if (leaving >= 0) {
      this.prices[leaving] = (this.sides[leaving] as number) * (this.freedom.charge[leaving] as number) + way * price
      this.isBasic[leaving] = 0
    } else this.rank += 1
    this.sides[entering] =
      Math.sign(this.deviations[entering] as number) || Math.sign((this.row[entering] as number) * way)
    this.exchange(row, entering)
    return true
  }

  /** What the row says in which the walk ended. */
  private pricesOfEnd(): Float64Array {
    const by = -this.direction * (this.row[this.target] as number)
    return this.row.map((each, variable) => (variable === this.target ? 0 : each / by))
  }

  /** What a row of the basis says of every variable. */
  private readRow(row: number): void {
    this.column.fill(0)
    this.column[row] = 1
    this.inverse.multiplyRow(this.column)
    for (const variable of this.mentioned) this.row[variable] = 0
    this.mentioned.length = 0
    for (let equation = 0; equation < this.column.length; equation += 1) {
      const times = this.column[equation] as number
      if (times !== 0) this.equations.addEquation(equation, times, this.row, this.mentioned)
    }
  }

  /** The variable whose price reaches its charge first where the price of a row's basic variable goes a way. */
  private cheapest(way: Direction): { readonly entering: number; readonly price: number } {
    const { up, down, charge } = this.freedom
    let entering = -1
    let price = Number.POSITIVE_INFINITY
    for (const variable of this.mentioned) {
      const by = (this.row[variable] as number) * way
      if (Math.abs(by) <= NEGLIGIBLE || this.isBasic[variable] === 1 || variable === this.target) continue
      const at = this.deviations[variable] as number
      if (at === 0 ? ((by > 0 ? up : down)[variable] as number) <= 0 : at > 0 === by > 0) continue
      const side = at === 0 ? Math.sign(by) : Math.sign(at)
      const reached = Math.max(0, (side * (charge[variable] as number) - (this.prices[variable] as number)) / by)
      if (reached > price || (reached === price && Math.abs(by) <= Math.abs(this.row[entering] as number))) continue
      entering = variable
      price = reached
    }
    return { entering, price }
  }

  private raisePrices(by: number): void {
    for (const variable of this.mentioned) {
      this.prices[variable] = (this.prices[variable] as number) + (this.row[variable] as number) * by
    }
  }

  private exchange(row: number, entering: number): void {
    this.column.fill(0)
    this.equations.addVariable(entering, 1, this.column)
    this.inverse.multiply(this.column)
    const share = (this.rates[row] as number) / (this.column[row] as number)
    for (let each = 0; each < this.rates.length; each += 1) {
      const by = this.column[each] as number
      if (by === 0) continue
      this.rates[each] = (this.rates[each] as number) - by * share
      this.changed[each] = this.pivots
    }
    this.rates[row] = share
    this.enter(row, entering)
  }

  private enter(row: number, variable: number): void {
    this.inverse.exchange(row, this.column)
    this.basis[row] = variable
    this.isBasic[variable] = 1
  }

  /** Inverts the basis once more, from what it is. */
  private invertAnew(): void {
    const rows = new Set([...this.basis.keys()].filter((row) => (this.basis[row] as number) >= 0))
    const variables = [...rows].map((row) => this.basis[row] as number)
    this.inverse = new BasisInverse()
    for (const variable of variables) {
      this.column.fill(0)
      this.equations.addVariable(variable, 1, this.column)
      this.inverse.multiply(this.column)
      const size = (row: number) => Math.abs(this.column[row] as number)
      const pivot = [...rows].reduce((largest, row) => (size(row) > size(largest) ? row : largest))
      rows.delete(pivot)
      this.enter(pivot, variable)
    }
    this.rates.fill(0)
    this.equations.addVariable(this.target, 1, this.rates)
    this.inverse.multiply(this.rates)
    this.settle()
  }

  /** Works the basic variables out from the others, against what rounding has added up to. */
  private settle(): void {
    this.column.fill(0)
    for (let variable = 0; variable < this.deviations.length; variable += 1) {
      const by = this.deviations[variable] as number
      if (by !== 0 && this.isBasic[variable] === 0) this.equations.addVariable(variable, by, this.column)
    }
    this.inverse.multiply(this.column)
    this.basis.forEach((variable, row) => {
      if (variable >= 0) this.deviations[variable] = -(this.column[row] as number)
    })
  }
}
