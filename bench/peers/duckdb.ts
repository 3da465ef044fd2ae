// DuckDB in memory, with two threads, and what all its contestants need.
import { DOUBLE, type DuckDBConnection, DuckDBDataChunk, DuckDBInstance, VARCHAR } from '@duckdb/node-api'
import { FIRST_YEAR } from '../data/names.ts'
import { AGES, GENDERS } from '../data/observation-columns.ts'
import type { IndicatorKind } from '../data/record.ts'
import type { Result } from '../harness/benchmark.ts'

export async function connectToDuckDb(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
  return instance.connect()
}

/** How the columns of the text are read. Types are given, so that none need be found out. */
export function readCsv(path: string, kind: IndicatorKind): string {
  const texts = {
    indicator: 'VARCHAR',
    partner: 'VARCHAR',
    periodStart: 'DATE',
    periodEnd: 'DATE',
    gender: 'VARCHAR',
    age: 'VARCHAR',
  }
  const numbers = kind === 'share' ? { numerator: 'DOUBLE', denominator: 'DOUBLE' } : { value: 'DOUBLE' }
  const columns = Object.entries({ ...texts, ...numbers }).map(([name, type]) => `${name}: '${type}'`)
  return `read_csv('${path}', header = true, delim = ',', quote = '"', columns = {${columns.join(', ')}})`
}

const FLAT_FIELDS = ['indicator', 'partner', 'periodStart', 'periodEnd', 'gender', 'age', 'numerator', 'denominator']
const CHUNK = 2048

/** A table of rows without objects in them, chunk by chunk. How many there are in the end. */
export async function appendRows(
  connection: DuckDBConnection,
  rows: readonly { readonly [field: string]: unknown }[],
): Promise<number> {
  const types = FLAT_FIELDS.map((field) => (field.endsWith('ator') ? DOUBLE : VARCHAR))
  const columns = FLAT_FIELDS.map((field, position) => `${field} ${types[position]}`)
  await connection.run(`CREATE OR REPLACE TABLE appended (${columns.join(', ')})`)
  const appender = await connection.createAppender('appended')
  for (let start = 0; start < rows.length; start += CHUNK) {
    const some = rows.slice(start, start + CHUNK)
    const chunk = DuckDBDataChunk.create(types)
    chunk.setColumns(FLAT_FIELDS.map((field) => some.map((row) => row[field] as string | number)))
    appender.appendDataChunk(chunk)
  }
  appender.closeSync()
  const reader = await connection.runAndReadAll('SELECT count(*)::DOUBLE FROM appended')
  return Number(reader.getRows()[0]?.[0])
}

/** A table `observations` of codes as small as they can be, and months counted from the first. */
export async function loadCodes(connection: DuckDBConnection, path: string, kind: IndicatorKind): Promise<void> {
  const code = (column: string, names: readonly string[]) =>
    `CAST(list_position([${names.map((name) => `'${name}'`).join(', ')}], ${column}) AS UTINYINT)`
  const numbered = (column: string, type: string) => `CAST(split_part(${column}, '-', 2) AS ${type}) - 1`
  await connection.run(`
    CREATE TABLE observations AS SELECT
      CAST(${numbered('indicator', 'SMALLINT')} AS USMALLINT) AS indicator,
      CAST(${numbered('partner', 'SMALLINT')} AS USMALLINT) AS partner,
      CAST((year(periodStart) - ${FIRST_YEAR}) * 12 + month(periodStart) - 1 AS USMALLINT) AS month,
      ${code('gender', GENDERS)} AS gender,
      ${code('age', AGES)} AS age,
      * EXCLUDE (indicator, partner, periodStart, periodEnd, gender, age)
    FROM ${readCsv(path, kind)}`)
}

/** The answer to a question of two columns, `name` and `value`. */
export async function askDuckDb(connection: DuckDBConnection, question: string): Promise<Result> {
  const reader = await connection.runAndReadAll(question)
  return new Map(reader.getRows().map(([name, value]) => [String(name), Number(value)]))
}
