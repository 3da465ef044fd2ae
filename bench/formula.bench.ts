// A million rows through formulas of the kind that derived indicators have.
import { formulas } from '@collective-impact/core/formula'
import { compile } from 'mathjs'
import { FULL_SIZE } from './data/size.ts'
import type { Benchmark, Comparison, Outcome, Ratio } from './harness/benchmark.ts'

/** So many rows of each formula are held to each other. */
const SAMPLES = 1000

const expressions = {
  price: 'spending / hours',
  rate: '100000 * cases / people',
  change: '(visits - before) / before',
  guarded: 'served == 0 ? 0 : housed / served',
  rounded: 'round(100 * housed / people, 1)',
  mean: 'mean(housed / people, min(1, spending / 500))',
} as const

const symbols = ['spending', 'hours', 'cases', 'people', 'visits', 'before', 'housed', 'served'] as const
type Columns = Readonly<Record<(typeof symbols)[number], Float64Array>>

/** Whole numbers from 1, from 0 for those served. */
function generateColumns(rows: number): Columns {
  const columns = symbols.map((symbol, place) => {
    const [factor, size, least] = [7919 + 2 * place, 997 + 10 * place, symbol === 'served' ? 0 : 1]
    return [symbol, Float64Array.from({ length: rows }, (_, row) => ((row * factor) % size) + least)]
  })
  return Object.fromEntries(columns)
}

/** mathjs takes the values of a row as an object; one is used for all rows, which is the quickest way. */
function evaluateRowByRow(expression: string, columns: Columns, values: Float64Array): void {
  const { evaluate } = compile(expression)
  const scope: Record<string, number> = {}
  const read = symbols.filter((symbol) => new RegExp(`\\b${symbol}\\b`).test(expression))
  for (let row = 0; row < values.length; row += 1) {
    for (const symbol of read) scope[symbol] = columns[symbol][row] as number
    values[row] = evaluate(scope)
  }
}

function evaluateOverColumns(expression: string, columns: Columns, values: Float64Array): void {
  formulas.compile(expression).evaluate(columns, values)
}

function sample(texts: readonly string[], results: readonly Float64Array[]): Outcome {
  const result = new Map<string, number>()
  for (const [place, values] of results.entries()) {
    for (let row = 0; row < values.length; row += Math.ceil(values.length / SAMPLES)) {
      result.set(`${texts[place]}, row ${row}`, values[row] as number)
    }
  }
  return { result }
}

/** Each contestant reads the texts again in every run, and writes into arrays that are there. */
function comparisonOf(title: string, texts: readonly string[], goal?: Ratio['goal']): Comparison {
  const contestant = (name: string, evaluate: typeof evaluateRowByRow) => ({
    name,
    prepare({ size }: { readonly size: { readonly rows: number } }) {
      const columns = generateColumns(size.rows)
      const results = texts.map(() => new Float64Array(size.rows))
      return () => {
        for (const [place, values] of results.entries()) evaluate(texts[place] ?? '', columns, values)
        return sample(texts, results)
      }
    },
  })
  return {
    title,
    fairness:
      'Both read the text, and write into an array that is there. mathjs compiles it once and evaluates it row by row; ' +
      'a formula runs over whole columns, and drops what is not finite.',
    rows: ({ rows }) => rows * texts.length,
    contestants: {
      formulas: contestant('formulas over columns', evaluateOverColumns),
      mathjs: contestant('mathjs, compiled', evaluateRowByRow),
    },
    ratios: [{ name: 'time of mathjs ÷ ours', of: 'mathjs', to: 'formulas', ...(goal === undefined ? {} : { goal }) }],
  }
}

export const benchmark: Benchmark = {
  title: 'Derived indicators over a million rows',
  size: { ...FULL_SIZE, rows: 1_000_000 },
  comparisons: {
    all: comparisonOf('Six formulas', Object.values(expressions), { atLeast: 100 }),
    ...Object.fromEntries(
      Object.entries(expressions).map(([name, expression]) => [name, comparisonOf(`\`${expression}\``, [expression])]),
    ),
  },
}
