// An attacker of its own, who works withheld cells out with HiGHS: none of the code under test.
import highsModule from 'highs'
import type { AdditiveTable } from '../../src/index.ts'

interface Solver {
  solve(problem: string): { readonly Status: string; readonly ObjectiveValue: number }
}

/** Its types take the module for one of CommonJS, and its default export for a namespace. */
const load: unknown = highsModule
const isLoader = (value: unknown): value is () => Promise<Solver> => typeof value === 'function'
if (!isLoader(load)) throw new TypeError('HiGHS cannot be loaded')
const highs = await load()

export interface Interval {
  readonly lower: number
  readonly upper: number
}

/** The least and the greatest value of a withheld cell that go with everything published. */
export function attack(table: AdditiveTable, withheld: ReadonlySet<string>, cell: string): Interval {
  return { lower: bound(table, withheld, cell, 'Minimize'), upper: bound(table, withheld, cell, 'Maximize') }
}

function bound(
  { cells, relations }: AdditiveTable,
  withheld: ReadonlySet<string>,
  cell: string,
  sense: 'Minimize' | 'Maximize',
): number {
  const values = new Map(cells.map(({ id, value }) => [id, value]))
  const names = new Map([...withheld].map((id, place) => [id, `x${place}`]))
  // Deviations from the true values, so that no rounding of a constant makes the true table impossible.
  const rows = relations.flatMap(({ total, parts }, place) => {
    const terms = [total, ...parts].flatMap((id, at) => {
      const name = names.get(id)
      return name === undefined ? [] : [`${at === 0 ? '-' : '+'} ${name}`]
    })
    return terms.length === 0 ? [] : [` c${place}: ${terms.join(' ')} = 0`]
  })
  const bounds = cells.flatMap(({ id, value, lower = 0, upper = Number.POSITIVE_INFINITY }) => {
    const name = names.get(id)
    return name === undefined
      ? []
      : [` ${lower - value} <= ${name} <= ${upper === Number.POSITIVE_INFINITY ? 'inf' : upper - value}`]
  })
  const { Status, ObjectiveValue } = highs.solve(
    [sense, ` obj: ${names.get(cell)}`, 'Subject To', ...rows, 'Bounds', ...bounds, 'End'].join('\n'),
  )
  if (Status === 'Unbounded' || Status === 'Primal infeasible or unbounded') return Number.POSITIVE_INFINITY
  return (values.get(cell) ?? Number.NaN) + ObjectiveValue
}
