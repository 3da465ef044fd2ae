// What the driver asks of a PostgreSQL library: what pg and PGlite have in common, and what is each one's own.

/** What carries out a statement: a client of `pg`, or PGlite. */
export interface PostgresQueries {
  /** Carries out one statement, `$1` and so on standing for the values. */
  query(text: string, values?: unknown[]): Promise<{ readonly rows: readonly unknown[] }>
}

/** A client lent by a pool. */
export interface PooledClient extends PostgresQueries {
  /** Gives it back; with an error, for nobody to use again. */
  release(error?: Error): void
  /** Listens for the loss of the connection. */
  on?(event: 'error', listener: () => void): unknown
  /** Listens no more. */
  removeListener?(event: 'error', listener: () => void): unknown
}

/** A pool of `pg`. */
export interface PostgresPool extends PostgresQueries {
  /** Lends a client. */
  connect(): Promise<PooledClient>
}

/** A database of PGlite. */
export interface PgliteDatabase extends PostgresQueries {
  /** Carries out a task as one transaction; nothing else is carried out meanwhile. */
  transaction<Answer>(task: (queries: PostgresQueries) => Promise<Answer>): Promise<Answer>
}
