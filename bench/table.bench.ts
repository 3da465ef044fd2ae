// Loading: from row objects and from CSV to a table that can be asked, and what an observation takes up in it.
import { createReadStream, readFileSync } from 'node:fs'
import { ObservationTable } from '@collective-impact/core'
import { from, fromCSV } from 'arquero'
import { writeCsv } from './data/csv.ts'
import { observationColumns } from './data/observation-columns.ts'
import { recordOf } from './data/record.ts'
import { bytesOf } from './data/resident-bytes.ts'
import { observationRows } from './data/rows.ts'
import type { Size } from './data/size.ts'
import type { Benchmark, Comparison, Outcome, Scene } from './harness/benchmark.ts'
import { appendRows, connectToDuckDb, readCsv } from './peers/duckdb.ts'

const CSV = 'observations.csv'
const LINE_FEED = 0x0a
const pathOf = ({ files }: Scene) => files[CSV] as string
const rowsOf = ({ rows }: Size) => rows
const counted = (rows: number): Outcome => ({ result: new Map([['rows', rows]]) })

/** The rows without objects in them. */
function* flatRows(size: Size) {
  for (const { period, groups, ...row } of observationRows(observationColumns(size), 'share')) {
    yield { ...row, periodStart: period.start, periodEnd: period.end, ...groups }
  }
}

const objects: Comparison = {
  title: 'From row objects',
  fairness:
    'Every row is an object of its own, with a period and groups. A table holds each row against the record, and takes ' +
    'it apart into codes and numbers. The others are given flat rows and check nothing: Arquero copies the references in ' +
    'them, column by column; DuckDB copies their texts and numbers.',
  rows: rowsOf,
  contestants: {
    table: {
      name: 'ObservationTable.from',
      prepare({ size }) {
        const record = recordOf(size, 'share')
        const rows = [...observationRows(observationColumns(size), 'share')]
        return () => counted(ObservationTable.from(rows, record).length)
      },
    },
    arquero: {
      name: 'Arquero, from',
      prepare({ size }) {
        const rows = [...flatRows(size)]
        return () => counted(from(rows).numRows())
      },
    },
    duckdb: {
      name: 'DuckDB, appender by chunks',
      async prepare({ size }) {
        const connection = await connectToDuckDb()
        const rows = [...flatRows(size)]
        return async () => counted(await appendRows(connection, rows))
      },
    },
  },
  ratios: [
    { name: 'time of Arquero ÷ ours', of: 'arquero', to: 'table', goal: { atLeast: 3 } },
    { name: 'time of DuckDB ÷ ours', of: 'duckdb', to: 'table' },
  ],
}

const csv: Comparison = {
  title: 'From CSV',
  fairness:
    'All read the same file, which the system has in memory. DuckDB is told the types, reads with two threads and ' +
    'checks nothing else. A table holds each row against the record. Arquero finds the types out.',
  rows: rowsOf,
  contestants: {
    table: {
      name: 'ObservationTable.fromCsv',
      prepare(scene) {
        const record = recordOf(scene.size, 'share')
        return () => counted(ObservationTable.fromCsv(readFileSync(pathOf(scene)), record).length)
      },
    },
    stream: {
      name: 'ObservationTable.fromCsvAsync',
      prepare(scene) {
        const record = recordOf(scene.size, 'share')
        return async () => {
          const stream = createReadStream(pathOf(scene), { highWaterMark: 1 << 20 })
          return counted((await ObservationTable.fromCsvAsync(stream, record)).length)
        }
      },
    },
    duckdb: {
      name: 'DuckDB, read_csv into a table',
      async prepare(scene) {
        const connection = await connectToDuckDb()
        return async () => {
          await connection.run(`CREATE OR REPLACE TABLE loaded AS FROM ${readCsv(pathOf(scene), 'share')}`)
          const reader = await connection.runAndReadAll('SELECT count(*)::DOUBLE FROM loaded')
          return counted(Number(reader.getRows()[0]?.[0]))
        }
      },
    },
    arquero: {
      name: 'Arquero, fromCSV',
      prepare: (scene) => () => counted(fromCSV(readFileSync(pathOf(scene), 'utf8')).numRows()),
    },
    scan: {
      name: 'bare search for line ends',
      prepare: (scene) => () => {
        const bytes = readFileSync(pathOf(scene))
        let lines = 0
        for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) lines += 1
        return counted(lines - 1)
      },
    },
  },
  ratios: [
    { name: 'time of Arquero ÷ ours', of: 'arquero', to: 'table', goal: { atLeast: 3 } },
    { name: 'our time ÷ DuckDB with two threads', of: 'table', to: 'duckdb', goal: { atMost: 2 } },
  ],
}

const memory: Comparison = {
  title: 'Memory',
  fairness:
    'By how much heap and array buffers, or what DuckDB counts as its own, have grown once the file is loaded and ' +
    'garbage is collected.',
  unit: 'bytes an observation',
  contestants: {
    table: {
      name: 'ObservationTable',
      prepare(scene) {
        const record = recordOf(scene.size, 'share')
        const make = () => ObservationTable.fromCsvAsync(createReadStream(pathOf(scene)), record)
        return async () => ({ measured: (await bytesOf(make)) / scene.size.rows })
      },
    },
    duckdb: {
      name: 'DuckDB',
      async prepare(scene) {
        const connection = await connectToDuckDb()
        return async () => {
          await connection.run(`CREATE OR REPLACE TABLE loaded AS FROM ${readCsv(pathOf(scene), 'share')}`)
          const reader = await connection.runAndReadAll('SELECT sum(memory_usage_bytes)::DOUBLE FROM duckdb_memory()')
          return { measured: Number(reader.getRows()[0]?.[0]) / scene.size.rows }
        }
      },
    },
    arquero: {
      name: 'Arquero',
      prepare: (scene) => async () => {
        const make = () => fromCSV(readFileSync(pathOf(scene), 'utf8'))
        return { measured: (await bytesOf(make)) / scene.size.rows }
      },
    },
  },
  ratios: [{ name: 'bytes of Arquero ÷ ours', of: 'arquero', to: 'table' }],
}

export const benchmark: Benchmark = {
  title: 'loading observations',
  files: { [CSV]: (path, size) => writeCsv(path, size, { kind: 'share' }) },
  comparisons: { objects, csv, memory },
}
