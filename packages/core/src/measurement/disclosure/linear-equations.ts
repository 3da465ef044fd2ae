// Linear equations with few variables each, to be read by equation and by variable.

/** Σ coefficient × variable = constant; what the constant is follows from a point that satisfies it. */
export type LinearEquation = readonly (readonly [variable: number, coefficient: number])[]

/** The coefficients of one equation after the other, or of one variable after the other. */
interface Coefficients {
  /** Where each begins, and the last ends. */
  readonly starts: Int32Array
  /** The variable, or the equation, of each coefficient. */
  readonly places: Int32Array
  readonly values: Float64Array
}

/** Equations over variables 0, 1, … */
export class LinearEquations {
  readonly variables: number
  readonly count: number
  private readonly byEquation: Coefficients
  private readonly byVariable: Coefficients

  constructor(variables: number, equations: readonly LinearEquation[]) {
    this.variables = variables
    this.count = equations.length
    this.byEquation = coefficientsOf(equations)
    const ofVariable: [number, number][][] = Array.from({ length: variables }, () => [])
    equations.forEach((equation, position) => {
      for (const [variable, by] of equation) ofVariable[variable]?.push([position, by])
    })
    this.byVariable = coefficientsOf(ofVariable)
  }

  /** Adds a variable's coefficients, so many times, to what there is by equation. */
  addVariable(variable: number, times: number, to: Float64Array): void {
    add(this.byVariable, variable, times, to)
  }

  /** Adds an equation's coefficients, so many times, to what there is by variable; names those of which it was 0. */
  addEquation(equation: number, times: number, to: Float64Array, mentioned: number[]): void {
    const { starts, places } = this.byEquation
    for (let at = starts[equation] as number; at < (starts[equation + 1] as number); at += 1) {
      const variable = places[at] as number
      if (to[variable] === 0) mentioned.push(variable)
    }
    add(this.byEquation, equation, times, to)
  }
}

function coefficientsOf(lists: readonly LinearEquation[]): Coefficients {
  const starts = new Int32Array(lists.length + 1)
  lists.forEach((list, position) => {
    starts[position + 1] = (starts[position] as number) + list.length
  })
  const all = lists.flat()
  return { starts, places: Int32Array.from(all, ([place]) => place), values: Float64Array.from(all, ([, by]) => by) }
}

function add({ starts, places, values }: Coefficients, position: number, times: number, to: Float64Array): void {
  const end = starts[position + 1] as number
  for (let at = starts[position] as number; at < end; at += 1) {
    const place = places[at] as number
    to[place] = (to[place] as number) + times * (values[at] as number)
  }
}
