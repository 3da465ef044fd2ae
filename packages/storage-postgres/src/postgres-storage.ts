// Tables in a PostgreSQL database as a store.
import type { StorageDriver } from '@collective-impact/core'
import type { MigrationOptions } from './migrate.ts'
import type { PgliteDatabase, PostgresPool, PostgresQueries } from './postgres-client.ts'
import { postgresDriver } from './postgres-driver.ts'
import { clientSession, pgliteSession, poolSession, type Session } from './session.ts'
import { tableNames } from './tables.ts'

/** Where the tables are, and how they are made. */
export interface PostgresTableOptions extends MigrationOptions {
  /** The schema they are in, made when it is not there; `collective_impact` when absent. */
  readonly schema?: string | undefined
  /** What their names begin with; nothing when absent. */
  readonly tablePrefix?: string | undefined
}

/** The way to the database; the host closes it. */
export type PostgresConnection =
  | {
      /** A pool of `pg`: each write is a transaction of its own. */
      readonly pool: PostgresPool
    }
  | {
      /** A client of `pg` on which the host has begun a transaction: all that is done here is part of it. */
      readonly client: PostgresQueries
    }
  | {
      /** PGlite, in the process. */
      readonly pglite: PgliteDatabase
    }

/**
 * A store in tables of a PostgreSQL database: through the host's pool, inside a transaction of the host's own, or in PGlite.
 * The tables are made by the first call, and those of an earlier version are brought up to date. An acknowledged write is
 * committed; one inside the host's transaction is gone when the host rolls back.
 *
 * The driver's methods throw {@link CollectiveImpactError}: `storage/unavailable` when the server refuses or is gone,
 * `storage/locked` when another transaction is in the way, `storage/corrupt` when the tables are of a later version.
 * @throws {@link CollectiveImpactError} `storage/invalid-option`
 */
export function postgresStorage(options: PostgresConnection & PostgresTableOptions): StorageDriver {
  const { schema = 'collective_impact', tablePrefix = '', distribute } = options
  return postgresDriver(sessionOf(options), tableNames(schema, tablePrefix), { distribute })
}

function sessionOf(connection: PostgresConnection): Session {
  if ('pool' in connection) return poolSession(connection.pool)
  return 'client' in connection ? clientSession(connection.client) : pgliteSession(connection.pglite)
}
