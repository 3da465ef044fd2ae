// The simplex method for bounded variables (Dantzig 1963, ch. 18), walking from a point that is known to be possible:
// the table itself. No search for a first point, so rounding can never make a table look impossible.

/** Σ coefficient × variable = constant; what the constant is follows from the point a walk starts from. */
export type LinearEquation = readonly (readonly [variable: number, coefficient: number])[]

/** Where variables may go. `Infinity` where nothing holds them. */
export interface Box {
  readonly lower: Float64Array
  readonly upper: Float64Array
}

/** The best point that was reached. */
export interface Optimum {
  /** The objective there; `Infinity` where it grows without end. */
  readonly value: number
  readonly point: Float64Array
  /** What a further unit of each variable would add to the objective. No variable could still add to it. */
  readonly prices: Float64Array
}

/** Prices and coefficients smaller than this are rounding; those of tables are fractions of small whole numbers. */
export const NEGLIGIBLE = 1e-7
/** What is left of a coefficient that is taken off itself. */
const ROUNDING = 1e-9
/** After so many steps in one place ways are drawn by lot, so that no walk goes in circles. */
const STANDSTILL = 20

/** More steps a variable than this are a walk in circles; the point reached is possible all the same. */
const STEPS = 100
/** After so many exchanges the rows are solved anew, before rounding has grown. */
const EXCHANGES = 60

/** Linear equations, solved for as many variables as there are independent equations among them. */
export class Simplex {
  private readonly rows: Float64Array[] = []
  /** The variable each row is solved for. */
  private readonly basis: number[] = []
  /** The row that is solved for each variable; -1 where none is. */
  private readonly rowOf: Int32Array
  private readonly size: number
  private readonly equations: readonly LinearEquation[]
  private exchanges = 0
  private lot = 1

  constructor(size: number, equations: readonly LinearEquation[]) {
    this.size = size
    this.equations = equations
    this.rowOf = new Int32Array(size).fill(-1)
    for (const equation of equations) this.add(equation, () => true)
  }

  /** The greatest value of an objective within a box, from a point in the box that satisfies the equations. */
  maximize(objective: LinearEquation, box: Box, start: Float64Array): Optimum {
    const point = Float64Array.from(start)
    const least = leastStep(box)
    let prices = this.pricesOf(objective)
    for (let standing = 0, steps = 0; steps < STEPS * this.size; steps += 1) {
      const entering = this.choose(prices, box, point, standing > STANDSTILL)
      if (entering < 0) break
      const direction = (prices[entering] as number) > 0 ? 1 : -1
      const { row, step } = this.blocked(entering, direction, box, point, least)
      if (step === Number.POSITIVE_INFINITY) return { value: Number.POSITIVE_INFINITY, point, prices }
      this.move(entering, direction * step, point)
      if (row < 0) point[entering] = (direction > 0 ? box.upper : box.lower)[entering] as number
      else this.exchange(row, entering, box, point, prices)
      standing = step > 0 ? 0 : standing + 1
      if (this.exchanges < EXCHANGES) continue
      this.solveAnew()
      this.settle(point, start)
      prices = this.pricesOf(objective)
    }
    this.settle(point, start)
    return {
      value: objective.reduce((sum, [variable, by]) => sum + by * (point[variable] as number), 0),
      point,
      prices,
    }
  }

  /** Solves a further equation for one of some variables, unless the others already say as much. */
  private add(equation: LinearEquation, isCandidate: (variable: number) => boolean): void {
    const added = new Float64Array(this.size)
    for (const [variable, by] of equation) added[variable] = (added[variable] as number) + by
    for (const [variable] of equation) {
      const row = this.rowOf[variable] as number
      if (row >= 0) subtract(added, entriesOf(this.rows[row] as Float64Array), added[variable] as number)
    }
    const candidates = [...equation.map(([variable]) => variable), ...entriesOf(added).variables].filter(isCandidate)
    const sizeOf = (variable: number) => Math.abs(added[variable] as number)
    const most = candidates.reduce((greatest, variable) => Math.max(greatest, sizeOf(variable)), 0)
    if (most <= NEGLIGIBLE) return
    // The first that is large enough: an equation names first what few others have, which keeps the rows short.
    const pivot = candidates.find((variable) => sizeOf(variable) >= most / 2) as number
    divide(added, added[pivot] as number)
    const entries = entriesOf(added)
    for (const row of this.rows) subtract(row, entries, row[pivot] as number)
    this.rowOf[pivot] = this.rows.length
    this.basis.push(pivot)
    this.rows.push(added)
  }

  /** Solves the equations for the same variables once more, from what they were. */
  private solveAnew(): void {
    const solvedFor = new Set(this.basis)
    this.rows.length = 0
    this.basis.length = 0
    this.rowOf.fill(-1)
    this.exchanges = 0
    for (const equation of this.equations) this.add(equation, (variable) => solvedFor.has(variable))
  }

  /** Brings a point back to what the equations say, against what rounding has added up to on the way from the start. */
  private settle(point: Float64Array, start: Float64Array): void {
    this.basis.forEach((variable, place) => {
      let off = 0
      const row = this.rows[place] as Float64Array
      for (let each = 0; each < this.size; each += 1) {
        const by = row[each] as number
        if (by !== 0) off += by * ((point[each] as number) - (start[each] as number))
      }
      point[variable] = (point[variable] as number) - off
    })
  }

  private pricesOf(objective: LinearEquation): Float64Array {
    const prices = new Float64Array(this.size)
    for (const [variable, by] of objective) prices[variable] = (prices[variable] as number) + by
    this.basis.forEach((variable, row) => {
      subtract(prices, entriesOf(this.rows[row] as Float64Array), prices[variable] as number)
    })
    return prices
  }

  /** The variable that adds most; in a standstill, one drawn among all that add. */
  private choose(prices: Float64Array, { lower, upper }: Box, point: Float64Array, standing: boolean): number {
    let chosen = -1
    let most = 0
    for (let variable = 0; variable < this.size; variable += 1) {
      const price = prices[variable] as number
      if (Math.abs(price) <= NEGLIGIBLE || (this.rowOf[variable] as number) >= 0) continue
      const at = point[variable] as number
      if (price > 0 ? at >= (upper[variable] as number) : at <= (lower[variable] as number)) continue
      const weight = standing ? this.draw() : Math.abs(price)
      if (weight <= most) continue
      chosen = variable
      most = weight
    }
    return chosen
  }

  /** How far a variable can go, and the row that stops it; -1 when it is stopped by its own bound. */
  private blocked(
    entering: number,
    direction: number,
    { lower, upper }: Box,
    point: Float64Array,
    least: number,
  ): { readonly row: number; readonly step: number } {
    const own = direction > 0 ? (upper[entering] as number) : (lower[entering] as number)
    let step = Math.abs(own - (point[entering] as number))
    let stopping = -1
    let stoppingRate = Number.POSITIVE_INFINITY
    for (let row = 0; row < this.rows.length; row += 1) {
      const rate = ((this.rows[row] as Float64Array)[entering] as number) * direction
      if (Math.abs(rate) <= NEGLIGIBLE) continue
      const variable = this.basis[row] as number
      const bound = (rate > 0 ? lower[variable] : upper[variable]) as number
      const way = ((point[variable] as number) - bound) / rate
      const room = way > least ? way : 0
      if (room < step || (room === step && Math.abs(rate) > stoppingRate)) {
        step = room
        stopping = row
        stoppingRate = Math.abs(rate)
      }
    }
    return { row: stopping, step }
  }

  /** The same numbers in every walk, 0 to 1 (Lehmer 1951). */
  private draw(): number {
    this.lot = (this.lot * 48_271) % 2_147_483_647
    return this.lot / 2_147_483_647
  }

  private move(entering: number, by: number, point: Float64Array): void {
    if (by === 0) return
    point[entering] = (point[entering] as number) + by
    this.basis.forEach((variable, row) => {
      const rate = (this.rows[row] as Float64Array)[entering] as number
      if (rate !== 0) point[variable] = (point[variable] as number) - rate * by
    })
  }

  /** Solves a row for the entering variable; the one it was solved for rests on its bound. */
  private exchange(row: number, entering: number, { lower, upper }: Box, point: Float64Array, prices: Float64Array) {
    this.exchanges += 1
    const leaving = this.basis[row] as number
    const at = point[leaving] as number
    const [low, high] = [lower[leaving] as number, upper[leaving] as number]
    point[leaving] = Math.abs(at - low) <= Math.abs(high - at) ? low : high
    const solved = this.rows[row] as Float64Array
    divide(solved, solved[entering] as number)
    const entries = entriesOf(solved)
    for (const other of this.rows) if (other !== solved) subtract(other, entries, other[entering] as number)
    subtract(prices, entries, prices[entering] as number)
    this.basis[row] = entering
    this.rowOf[leaving] = -1
    this.rowOf[entering] = row
  }
}

/** A shorter step is rounding. */
function leastStep({ lower, upper }: Box): number {
  const size = (most: number, bound: number) => (Number.isFinite(bound) ? Math.max(most, Math.abs(bound)) : most)
  return 1e-12 * upper.reduce(size, lower.reduce(size, 0))
}

function divide(row: Float64Array, by: number): void {
  if (by !== 1)
    for (let variable = 0; variable < row.length; variable += 1) row[variable] = (row[variable] as number) / by
}

/** A row without its zeros. */
interface Entries {
  readonly variables: readonly number[]
  readonly values: readonly number[]
}

function entriesOf(row: Float64Array): Entries {
  const variables: number[] = []
  const values: number[] = []
  for (let variable = 0; variable < row.length; variable += 1) {
    const value = row[variable] as number
    if (value === 0) continue
    variables.push(variable)
    values.push(value)
  }
  return { variables, values }
}

function subtract(from: Float64Array, { variables, values }: Entries, times: number): void {
  if (times === 0) return
  for (let place = 0; place < variables.length; place += 1) {
    const variable = variables[place] as number
    const left = (from[variable] as number) - times * (values[place] as number)
    from[variable] = Math.abs(left) < ROUNDING ? 0 : left
  }
}
