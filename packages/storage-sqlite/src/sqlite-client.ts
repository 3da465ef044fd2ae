// What the driver asks of a SQLite library: what better-sqlite3, node:sqlite and libsql have in common.

/** A prepared statement. */
export interface SqliteStatement {
  all(...parameters: SqliteValue[]): readonly unknown[]
  get(...parameters: SqliteValue[]): unknown
  run(...parameters: SqliteValue[]): unknown
}

/** What is bound to a statement. */
export type SqliteValue = string | number | bigint

/** An open database of `better-sqlite3`, `node:sqlite` or `libsql`. */
export interface SqliteClient {
  exec(sql: string): unknown
  prepare(sql: string): SqliteStatement
  close(): unknown
  /** Whether a transaction is under way, as better-sqlite3 and libsql tell it. */
  readonly inTransaction?: boolean
  /** The same, as node:sqlite tells it. */
  readonly isTransaction?: boolean
}
