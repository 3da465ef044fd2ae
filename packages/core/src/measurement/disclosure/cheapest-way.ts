// The incremental attacker: the cheapest cells that let one withheld cell be far enough from its value, found by a
// linear program among the cells around it (Kelly, Golden & Assad 1992; Hundepool et al. 2012, §4.4).
import { narrowed } from './attacker.ts'
import { cellsAround } from './cells-around.ts'
import { type LinearEquation, Simplex } from './simplex.ts'
import { type Requirement, reaches, type SuppressionProblem, type Witness, witnessOf } from './suppression-problem.ts'

/** Cells looked at first; the search widens fourfold until it succeeds or has seen all. */
const NEARBY = 60

/** How a requirement can be met, or comes closest to being met; `given` are cells already withheld. */
export function cheapestWay(
  problem: SuppressionProblem,
  given: ReadonlySet<number>,
  requirement: Requirement,
): Witness {
  for (let most = NEARBY; ; most *= 4) {
    const cells = cellsAround(problem, given, requirement.cell, most)
    const way = wayAmong(problem, given, requirement, cells)
    const reached = Math.abs(way.get(requirement.cell) ?? 0)
    if (cells.length < most || reaches(reached, requirement.distance)) return way
  }
}

function wayAmong(
  problem: SuppressionProblem,
  given: ReadonlySet<number>,
  requirement: Requirement,
  cells: readonly number[],
): Witness {
  const { table, cost } = problem
  const { direction, distance } = requirement
  // Every cell has a column for going up, and one for going down after it.
  const columns = new Map(cells.map((each, place) => [each, place * 2]))
  const equations = narrowed(table, columns).map((equation) =>
    equation.flatMap(([column, by]) => [[column, by] as const, [column + 1, -by] as const]),
  )
  const simplex = new Simplex(cells.length * 2, equations)
  const lower = new Float64Array(cells.length * 2)
  const upper = new Float64Array(cells.length * 2)
  const charges: (readonly [number, number])[] = []
  cells.forEach((each, place) => {
    const value = table.values[each] as number
    upper[place * 2] = (table.upper[each] as number) - value
    upper[place * 2 + 1] = value - (table.lower[each] as number)
    const charge = given.has(each) ? 0 : (cost[each] as number)
    charges.push([place * 2, -charge], [place * 2 + 1, -charge])
  })
  const [target, opposite] = direction > 0 ? [0, 1] : [1, 0]
  upper[target] = Math.min(distance, upper[target] as number)
  upper[opposite] = 0
  const objective: LinearEquation = [[target, 1]]
  const far = simplex.maximize(objective, { lower, upper }, new Float64Array(cells.length * 2))
  lower[target] = far.value
  upper[target] = far.value
  const { point } = simplex.maximize(charges, { lower, upper }, far.point)
  return witnessOf(
    cells,
    cells.map((_, place) => (point[place * 2] as number) - (point[place * 2 + 1] as number)),
  )
}
