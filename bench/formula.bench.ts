// A million rows through six formulas of the kind that derived indicators have.
import { formulas } from '@collective-impact/core/formula'
import { compile } from 'mathjs'
import type { Benchmark, Result } from './benchmark.ts'

const ROWS = 1_000_000
/** So many rows of each formula are held to each other. */
const SAMPLES = 1000

const expressions = [
  'spending / hours',
  '100000 * cases / people',
  '(visits - before) / before',
  'served == 0 ? 0 : housed / served',
  'round(100 * housed / people, 1)',
  'mean(housed / people, min(1, spending / 500))',
] as const

const symbols = ['spending', 'hours', 'cases', 'people', 'visits', 'before', 'housed', 'served'] as const
type Columns = Readonly<Record<(typeof symbols)[number], Float64Array>>

/** Whole numbers from 1, from 0 for those served. */
function generateColumns(): Columns {
  const columns = symbols.map((symbol, place) => {
    const [factor, size, least] = [7919 + 2 * place, 997 + 10 * place, symbol === 'served' ? 0 : 1]
    return [symbol, Float64Array.from({ length: ROWS }, (_, row) => ((row * factor) % size) + least)]
  })
  return Object.fromEntries(columns)
}

/** One array for the values of each formula. */
function arrays(): readonly Float64Array[] {
  return expressions.map(() => new Float64Array(ROWS))
}

/** mathjs takes the values of a row as an object; one is used for all rows, which is the quickest way. */
function evaluateRowByRow(columns: Columns, results: readonly Float64Array[]): void {
  const { spending, hours, cases, people, visits, before, housed, served } = columns
  const scope = { spending: 0, hours: 0, cases: 0, people: 0, visits: 0, before: 0, housed: 0, served: 0 }
  for (const [formula, values] of results.entries()) {
    const compiled = compile(expressions[formula] ?? '')
    for (let row = 0; row < ROWS; row += 1) {
      scope.spending = spending[row] as number
      scope.hours = hours[row] as number
      scope.cases = cases[row] as number
      scope.people = people[row] as number
      scope.visits = visits[row] as number
      scope.before = before[row] as number
      scope.housed = housed[row] as number
      scope.served = served[row] as number
      values[row] = compiled.evaluate(scope)
    }
  }
}

function evaluateOverColumns(columns: Columns, results: readonly Float64Array[]): void {
  for (const [formula, values] of results.entries()) {
    formulas.compile(expressions[formula] ?? '').evaluate(columns, values)
  }
}

function sample(results: readonly Float64Array[]): Result {
  const sampled = new Map<string, number>()
  for (const [formula, values] of results.entries()) {
    for (let row = 0; row < ROWS; row += ROWS / SAMPLES) {
      sampled.set(`${expressions[formula]}, row ${row}`, values[row] as number)
    }
  }
  return sampled
}

export const benchmark: Benchmark = {
  title: `${expressions.length} formulas over ${ROWS.toLocaleString('en')} rows`,
  fairness:
    'Both read the texts, and write into arrays that are there. mathjs compiles a text once and evaluates it row by ' +
    'row; a formula runs over whole columns, and drops what is not finite.',
  prepare() {
    const columns = generateColumns()
    const [rowByRow, overColumns] = [arrays(), arrays()]
    return [
      {
        name: 'mathjs 15.2.0, compiled',
        run() {
          evaluateRowByRow(columns, rowByRow)
          return sample(rowByRow)
        },
      },
      {
        name: 'formulas over columns',
        run() {
          evaluateOverColumns(columns, overColumns)
          return sample(overColumns)
        },
      },
    ]
  },
}
