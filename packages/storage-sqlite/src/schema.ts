// The tables of a store, and how those of an earlier version become those of this one.
import { CollectiveImpactError } from '@collective-impact/core'
import type { SqliteClient } from './sqlite-client.ts'

/**
 * What each version adds to the one before; never changed once released. Values are canonical JSON. Revisions are given
 * out once and never again, so that a document that was removed and written anew is not taken for the old one.
 */
const MIGRATIONS: readonly ((prefix: string) => string)[] = [
  (prefix) => `
    CREATE TABLE ${prefix}documents (
      key TEXT NOT NULL PRIMARY KEY,
      value TEXT NOT NULL,
      revision INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE ${prefix}counters (name TEXT NOT NULL PRIMARY KEY, value INTEGER NOT NULL) STRICT;
    INSERT INTO ${prefix}counters (name, value) VALUES ('revision', 0), ('schema', 1);
  `,
]

/** Brings the tables up to this version. To be called within a transaction. */
export function migrate(database: SqliteClient, prefix: string): void {
  const found = versionOf(database, prefix)
  if (found > MIGRATIONS.length) {
    throw new CollectiveImpactError(
      'storage/corrupt',
      `the tables are of version ${found}, and this driver knows up to ${MIGRATIONS.length}: use a later one`,
      { data: { found, known: MIGRATIONS.length } },
    )
  }
  for (const migration of MIGRATIONS.slice(found)) database.exec(migration(prefix))
  if (found > 0 && found < MIGRATIONS.length) {
    database.prepare(`UPDATE ${prefix}counters SET value = ? WHERE name = 'schema'`).run(MIGRATIONS.length)
  }
}

/** Whether nothing is to be migrated. */
export function isCurrent(database: SqliteClient, prefix: string): boolean {
  return versionOf(database, prefix) === MIGRATIONS.length
}

function versionOf(database: SqliteClient, prefix: string): number {
  const table = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name = ?")
    .get(`${prefix}counters`)
  if (table === undefined) return 0
  const row = database.prepare(`SELECT value FROM ${prefix}counters WHERE name = 'schema'`).get()
  return Number((row as { readonly value: number | bigint } | undefined)?.value ?? 0)
}
