// What the driver asks of a PostgreSQL library: what pg and PGlite have in common, and what is each one's own.

/** What carries out a statement: a client of `pg`, or PGlite. */
export interface PostgresQueries {
  query(text: string, values?: unknown[]): Promise<{ readonly rows: readonly unknown[] }>
}

/** A client lent by a pool. */
export interface PooledClient extends PostgresQueries {
  /** Gives it back; with an error, for nobody to use again. */
  release(error?: Error): void
  on?(event: 'error', listener: () => void): unknown
  removeListener?(event: 'error', listener: () => void): unknown
}

/** A pool of `pg`. */
export interface PostgresPool extends PostgresQueries {
  connect(): Promise<PooledClient>
}

/** A database of PGlite. */
export interface PgliteDatabase extends PostgresQueries {
  transaction<Answer>(task: (queries: PostgresQueries) => Promise<Answer>): Promise<Answer>
}
