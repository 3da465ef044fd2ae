// The cells near a cell: those that share its equations, then those that share theirs, cheap and well-connected first.
import { mayDiffer, type SuppressionProblem } from './suppression-problem.ts'

/** How many cells each equation brings in a round. */
const A_ROUND = 4

/**
 * At least `most` cells around `start`, beginning with itself, or all that hang together with it. A cell all of whose
 * equations are there already closes a circle, so it comes first; then the cheap ones.
 */
export function cellsAround(
  problem: SuppressionProblem,
  given: ReadonlySet<number>,
  start: number,
  most: number,
): readonly number[] {
  const { table, cost } = problem
  const chosen = new Set<number>()
  const equations = new Set<number>()
  const reachedBy = new Map<number, number>()
  const missing = (cell: number) => (table.equationsOf[cell] ?? []).length - (reachedBy.get(cell) ?? 0)
  const charge = (cell: number) => (given.has(cell) ? 0 : (cost[cell] as number))
  const add = (cell: number) => {
    chosen.add(cell)
    for (const equation of table.equationsOf[cell] ?? []) {
      if (equations.has(equation)) continue
      equations.add(equation)
      for (const [member] of table.equations[equation] ?? []) reachedBy.set(member, (reachedBy.get(member) ?? 0) + 1)
    }
  }
  add(start)
  while (chosen.size < most) {
    const round = new Set<number>()
    for (const equation of equations) {
      const open = (table.equations[equation] ?? [])
        .map(([cell]) => cell)
        .filter((cell) => !chosen.has(cell) && mayDiffer(problem, cell))
        .sort((a, b) => missing(a) - missing(b) || charge(a) - charge(b) || a - b)
      open.slice(0, Math.max(A_ROUND, open.filter((cell) => missing(cell) === 0).length)).forEach((cell) => {
        round.add(cell)
      })
    }
    if (round.size === 0) break
    for (const cell of round) add(cell)
  }
  return [...chosen]
}
