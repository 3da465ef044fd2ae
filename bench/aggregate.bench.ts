// Asking: ratios and last values by indicator and quarter, and what the cost of asking depends on.
import { table as frame, op } from 'arquero'
import { type CsvForm, writeCsv } from './data/csv.ts'
import { dayAfter, indicatorId, monthPeriod, quarterLabel } from './data/names.ts'
import { type ObservationColumns, observationColumns } from './data/observation-columns.ts'
import type { Size } from './data/size.ts'
import type { Benchmark, Comparison, Contestant, Result } from './harness/benchmark.ts'
import { askDuckDb, connectToDuckDb, loadCodes } from './peers/duckdb.ts'
import { LAST_BY_ARG_MAX, LAST_BY_WINDOW, ratioByQuarter } from './peers/duckdb-questions.ts'
import { allValues, loadTable, valuesOf } from './peers/ours.ts'

const tenth = (size: Size): Size => ({ ...size, rows: size.rows / 10 })

/** The files contestants load, with the size and the form of what is in them. */
const files = {
  'shares.csv': { of: (size: Size) => size, kind: 'share' },
  'shares-tenth.csv': { of: tenth, kind: 'share' },
  'shares-wide.csv': { of: (size: Size) => size, kind: 'share', isWide: true },
  'lists.csv': { of: (size: Size) => size, kind: 'people-listed' },
} as const satisfies Readonly<Record<string, CsvForm & { of(size: Size): Size }>>
type File = keyof typeof files

const cellName = (indicator: number, quarter: number) => `${indicatorId(indicator)} ${quarterLabel(quarter)}`

/** Each round asks as of another day, so that no answer is an old one. */
function ours(name: string, file: File, isHeldToOthers = true): Contestant {
  return {
    name,
    prepare({ size, files: paths }) {
      const loaded = loadTable(paths[file] as string, files[file].of(size), files[file].kind)
      return (round) => {
        const result = allValues(loaded, size.indicators, dayAfter(size.months, round))
        return isHeldToOthers ? { result } : {}
      }
    },
  }
}

function duckDb(name: string, file: File, question: string): Contestant {
  return {
    name,
    async prepare({ files: paths }) {
      const connection = await connectToDuckDb()
      await loadCodes(connection, paths[file] as string, files[file].kind)
      return async () => ({ result: await askDuckDb(connection, question) })
    },
  }
}

const quartersOf = ({ month }: ObservationColumns) => Uint16Array.from(month, (at) => Math.floor(at / 3))

const groupedRatio: Comparison = {
  title: 'Ratio by indicator and quarter',
  fairness:
    'The loop, Arquero and DuckDB are given small codes, the first two those of the quarters too, and do nothing but add ' +
    'and divide. `aggregate` is asked once for each indicator; it follows restatements, finds out who was to report, and ' +
    'gives every number its coverage and basis.',
  rows: ({ rows }) => rows,
  contestants: {
    aggregate: ours('aggregate', 'shares.csv'),
    duckdb: duckDb('DuckDB, two threads', 'shares.csv', ratioByQuarter()),
    arquero: {
      name: 'Arquero',
      prepare({ size }) {
        const columns = observationColumns(size)
        const { indicator, numerator, denominator } = columns
        const observations = frame({ indicator, quarter: quartersOf(columns), numerator, denominator })
        return () => {
          const rolled = observations
            .groupby('indicator', 'quarter')
            .rollup({ numerator: op.sum('numerator'), denominator: op.sum('denominator') })
          const [indicators, quarters, wholes] = [
            rolled.array('indicator'),
            rolled.array('quarter'),
            rolled.array('denominator'),
          ]
          const named = Array.from(
            rolled.array('numerator'),
            (part, row) => [cellName(indicators[row], quarters[row]), part / wholes[row]] as const,
          )
          return { result: new Map(named) }
        }
      },
    },
    loop: {
      name: 'bare loop, by codes',
      prepare({ size }) {
        const columns = observationColumns(size)
        const quarter = quartersOf(columns)
        return () => ({ result: groupInLoop(columns, quarter, size) })
      },
    },
    scan: {
      name: 'bare scan, adding up the two columns',
      prepare({ size }) {
        const { numerator, denominator } = observationColumns(size)
        return () => {
          let [parts, wholes] = [0, 0]
          for (let row = 0; row < numerator.length; row += 1) {
            parts += numerator[row] as number
            wholes += denominator[row] as number
          }
          if (parts > wholes) throw new RangeError('more parts than there are in the whole')
          return {}
        }
      },
    },
  },
  ratios: [
    { name: 'time of DuckDB ÷ ours', of: 'duckdb', to: 'aggregate', goal: { atLeast: 1 } },
    { name: 'time of Arquero ÷ ours', of: 'arquero', to: 'aggregate', goal: { atLeast: 20 } },
    { name: 'our time ÷ bare scan', of: 'aggregate', to: 'scan', goal: { atMost: 6 } },
  ],
}

function groupInLoop(columns: ObservationColumns, quarter: Uint16Array, { indicators, months }: Size): Result {
  const { length, indicator, numerator, denominator } = columns
  const quarters = Math.ceil(months / 3)
  const parts = new Float64Array(indicators * quarters)
  const wholes = new Float64Array(indicators * quarters)
  for (let row = 0; row < length; row += 1) {
    const cell = (indicator[row] as number) * quarters + (quarter[row] as number)
    parts[cell] = (parts[cell] as number) + (numerator[row] as number)
    wholes[cell] = (wholes[cell] as number) + (denominator[row] as number)
  }
  const result = new Map<string, number>()
  for (const [cell, whole] of wholes.entries()) {
    if (whole > 0) result.set(cellName(Math.floor(cell / quarters), cell % quarters), (parts[cell] as number) / whole)
  }
  return result
}

const lastInPeriod: Comparison = {
  title: 'Last value of the quarter, then summed over groups and partners',
  fairness: 'DuckDB is asked twice, with a window and with an aggregate of its own for it; both read small codes.',
  rows: ({ rows }) => rows,
  contestants: {
    aggregate: ours('aggregate', 'lists.csv'),
    window: duckDb('DuckDB, two threads, row_number()', 'lists.csv', LAST_BY_WINDOW),
    argMax: duckDb('DuckDB, two threads, arg_max()', 'lists.csv', LAST_BY_ARG_MAX),
  },
  ratios: [
    { name: 'time of the window ÷ ours', of: 'window', to: 'aggregate', goal: { atLeast: 5 } },
    { name: 'time of arg_max ÷ ours', of: 'argMax', to: 'aggregate' },
  ],
}

const linearity: Comparison = {
  title: 'Ten times the rows',
  fairness: 'The question of the ratio by indicator and quarter, to as many partners with a tenth of their reports.',
  contestants: {
    table: ours('aggregate, all rows', 'shares.csv'),
    tenth: ours('aggregate, a tenth of the rows', 'shares-tenth.csv', false),
  },
  ratios: [{ name: 'time of all rows ÷ a tenth', of: 'table', to: 'tenth', goal: { atMost: 11 } }],
}
const unusedColumns: Comparison = {
  title: 'Columns that are not asked about',
  fairness: 'The same question; one of the tables also knows when, from where and by which method was reported.',
  contestants: {
    narrow: ours('aggregate', 'shares.csv'),
    wide: ours('aggregate, four more columns', 'shares-wide.csv'),
  },
  ratios: [{ name: 'time with more columns ÷ without', of: 'wide', to: 'narrow', goal: { atMost: 1.2 } }],
}

/** One more report of the first indicator, on everybody, in the month after the last; another figure each round. */
function withOneMore(name: string, file: File, isHeldToOthers = true): Contestant {
  return {
    name,
    prepare({ size, files: paths }) {
      const { record, table } = loadTable(paths[file] as string, files[file].of(size), files[file].kind)
      const [row = 0] = table.rowsOf(indicatorId(0))
      const { partner = '' } = table.statement(row)
      const about = { indicator: indicatorId(0), partner, period: monthPeriod(size.months) }
      const asOf = dayAfter(size.months + 3, 0)
      valuesOf({ record, table }, 0, asOf)
      return (round) => {
        const more = table.append([{ ...about, numerator: round, denominator: 100 }])
        const result = valuesOf({ record, table: more }, 0, asOf)
        return isHeldToOthers ? { result } : {}
      }
    },
  }
}

const oneMore: Comparison = {
  title: 'One more observation, and the values of its indicator by quarter asked again',
  fairness: 'DuckDB inserts, asks and takes back. Ours is a new table each time; the old one stays as it was.',
  contestants: {
    table: withOneMore('append and aggregate', 'shares.csv'),
    tenth: withOneMore('append and aggregate, a tenth of the rows', 'shares-tenth.csv', false),
    duckdb: {
      name: 'DuckDB, two threads',
      async prepare({ size, files: paths }) {
        const connection = await connectToDuckDb()
        await loadCodes(connection, paths['shares.csv'] as string, 'share')
        return async (round) => {
          await connection.run('BEGIN')
          await connection.run(`INSERT INTO observations VALUES (0, 0, ${size.months}, 1, 1, ${round}, 100)`)
          const result = await askDuckDb(connection, ratioByQuarter(0))
          await connection.run('ROLLBACK')
          return { result }
        }
      },
    },
  },
  ratios: [
    { name: 'time with all rows ÷ a tenth', of: 'table', to: 'tenth', goal: { atMost: 3 } },
    { name: 'time of DuckDB ÷ ours', of: 'duckdb', to: 'table' },
  ],
}

export const benchmark: Benchmark = {
  title: 'asking for aggregates',
  files: Object.fromEntries(
    Object.entries(files).map(([file, { of, ...form }]) => [
      file,
      (path: string, size: Size) => writeCsv(path, of(size), form),
    ]),
  ),
  comparisons: { groupedRatio, lastInPeriod, linearity, unusedColumns, oneMore },
}
