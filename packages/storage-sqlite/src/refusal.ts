// What SQLite refused, in the words of storage.
import { CollectiveImpactError, isCollectiveImpactError } from '@collective-impact/core'

/** Result codes of SQLite (sqlite.org/rescode.html), by number and by the name that better-sqlite3 gives. */
const RESULTS = [
  { number: 5, name: 'BUSY', code: 'storage/locked', what: 'another connection is writing to the database' },
  { number: 6, name: 'LOCKED', code: 'storage/locked', what: 'a table of the database is locked' },
  { number: 8, name: 'READONLY', code: 'storage/unavailable', what: 'the database is read-only' },
  { number: 10, name: 'IOERR', code: 'storage/unavailable', what: 'the disk reported a fault' },
  { number: 11, name: 'CORRUPT', code: 'storage/corrupt', what: 'the database file is damaged' },
  { number: 13, name: 'FULL', code: 'storage/unavailable', what: 'no space is left for the database' },
  { number: 14, name: 'CANTOPEN', code: 'storage/unavailable', what: 'the database file cannot be opened' },
  { number: 26, name: 'NOTADB', code: 'storage/corrupt', what: 'the file is not a SQLite database' },
] as const

/** The refusal as an error of storage; errors that are ours already stay as they are. */
export function refused(error: unknown): unknown {
  if (isCollectiveImpactError(error)) return error
  const result = RESULTS.find(({ number, name }) => isOf(error, number, name))
  const said = error instanceof Error ? error.message : String(error)
  const [code, what] = result === undefined ? (['storage/unavailable', said] as const) : [result.code, result.what]
  return new CollectiveImpactError(code, result === undefined ? what : `${what} (${said})`, { cause: error })
}

/** `SQLITE_IOERR_WRITE` is one of `SQLITE_IOERR`: the lowest eight bits of its number are the same. */
function isOf(error: unknown, number: number, name: string): boolean {
  if (!(error instanceof Error)) return false
  const { code, errcode } = error as { readonly code?: unknown; readonly errcode?: unknown }
  if (typeof errcode === 'number') return (errcode & 0xff) === number
  return typeof code === 'string' && (code === `SQLITE_${name}` || code.startsWith(`SQLITE_${name}_`))
}
