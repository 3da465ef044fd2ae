// One SQLite file, or tables in a SQLite database of the host, as a store.
import { CollectiveImpactError, type StorageDriver } from '@collective-impact/core'
import { refused } from './refusal.ts'
import type { SqliteClient } from './sqlite-client.ts'
import { sqliteDriver } from './sqlite-driver.ts'

/** A file of the store's own. */
export interface SqliteFileOptions {
  /** Where the file is. Created when it is missing, in a folder that must be there; `:memory:` keeps nothing. */
  readonly file: string
  /** How long a write waits for another process that writes, in milliseconds; 5,000 when absent. */
  readonly busyTimeoutMilliseconds?: number | undefined
}

/** A database that the host has opened. */
export interface SqliteDatabaseOptions {
  /** Opened by `better-sqlite3`, `node:sqlite` or `libsql`; the host closes it. */
  readonly database: SqliteClient
  /** What the names of tables begin with; `collective_impact_` when absent. */
  readonly tablePrefix?: string | undefined
}

const PREFIX = 'collective_impact_'

/**
 * A store in SQLite. Given a `file`, it opens it with better-sqlite3, in WAL mode, and flushes before it acknowledges: an
 * acknowledged write survives a crash and a loss of power, and several processes may share the file. Given a `database`, it
 * adds its tables there and leaves the settings of the database alone; a write inside the host's own transaction belongs to
 * it, and is gone when the host rolls back.
 *
 * The driver's methods throw {@link CollectiveImpactError}: `storage/locked` when another connection writes for longer than
 * the timeout, `storage/unavailable` when the disk refuses, `storage/corrupt` when the file is none of SQLite's, or was
 * written by a later version.
 * @throws {@link CollectiveImpactError} `storage/invalid-option`
 */
export function sqliteStorage(options: SqliteFileOptions | SqliteDatabaseOptions): StorageDriver {
  if ('database' in options) {
    const { database, tablePrefix = PREFIX } = options
    if (!/^[a-z_][a-z0-9_]{0,40}$/.test(tablePrefix)) {
      throw invalidOption('tablePrefix: expected lower-case letters, digits and `_`, beginning with a letter')
    }
    return sqliteDriver({ open: async () => database, isOwn: false, tablePrefix })
  }
  const { file, busyTimeoutMilliseconds = 5000 } = options
  if (!(Number.isSafeInteger(busyTimeoutMilliseconds) && busyTimeoutMilliseconds >= 0)) {
    throw invalidOption('busyTimeoutMilliseconds: expected a whole number of 0 or above')
  }
  return sqliteDriver({ open: () => openFile(file, busyTimeoutMilliseconds), isOwn: true, tablePrefix: PREFIX })
}

async function openFile(file: string, timeout: number): Promise<SqliteClient> {
  const { default: Database } = await import('better-sqlite3')
  try {
    const database = new Database(file, { timeout })
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL')
    return database
  } catch (error) {
    throw refused(error)
  }
}

function invalidOption(message: string): CollectiveImpactError {
  return new CollectiveImpactError('storage/invalid-option', message)
}
