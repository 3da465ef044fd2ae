export type { SqliteClient, SqliteStatement, SqliteValue } from './sqlite-client.ts'
export { type SqliteDatabaseOptions, type SqliteFileOptions, sqliteStorage } from './sqlite-storage.ts'
