export type { MigrationOptions } from './migrate.ts'
export type { PgliteDatabase, PooledClient, PostgresPool, PostgresQueries } from './postgres-client.ts'
export { type PostgresConnection, type PostgresTableOptions, postgresStorage } from './postgres-storage.ts'
