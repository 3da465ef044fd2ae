// What the driver asks of a SQLite library: what better-sqlite3, node:sqlite and libsql have in common.

/** A prepared statement. */
export interface SqliteStatement {
  /** All rows. */
  all(...parameters: SqliteValue[]): readonly unknown[]
  /** The first row; `undefined` when there is none. */
  get(...parameters: SqliteValue[]): unknown
  /** Carries it out, whatever rows come of it. */
  run(...parameters: SqliteValue[]): unknown
}

/** What is bound to a statement. */
export type SqliteValue = string | number | bigint

/** An open database of `better-sqlite3`, `node:sqlite` or `libsql`. */
export interface SqliteClient {
  /** Carries out statements without values. */
  exec(sql: string): unknown
  /** Prepares a statement, `?` standing for each value. */
  prepare(sql: string): SqliteStatement
  /** Closes the database. */
  close(): unknown
  /** Whether a transaction is under way, as better-sqlite3 and libsql tell it. */
  readonly inTransaction?: boolean
  /** The same, as node:sqlite tells it. */
  readonly isTransaction?: boolean
}
