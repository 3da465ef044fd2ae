// The tables of a store, and how those of an earlier version become those of this one. Forward only.
import { CollectiveImpactError } from '@collective-impact/core'
import type { PostgresQueries } from './postgres-client.ts'
import type { Session } from './session.ts'
import type { TableNames } from './tables.ts'

/** How tables are made. */
export interface MigrationOptions {
  /** `citus` distributes the tables over the nodes of a Citus cluster, by initiative. */
  readonly distribute?: 'citus' | undefined
}

type Migration = (tables: TableNames, options: MigrationOptions) => readonly string[]

/**
 * What each version adds to the one before; never changed once released. Every primary key begins with the initiative, so
 * that tables can be distributed by it. Text is compared byte by byte, whatever the locale of the database. Values are
 * canonical JSON, kept as text, because `jsonb` writes numbers in another way.
 */
const MIGRATIONS: readonly Migration[] = [
  ({ documents, initiatives, prefix }, { distribute }) => [
    `CREATE TABLE ${documents} (
      initiative text COLLATE "C" NOT NULL,
      key text COLLATE "C" NOT NULL,
      value text NOT NULL,
      revision bigint NOT NULL,
      PRIMARY KEY (initiative, key)
    )`,
    `CREATE INDEX ${prefix}documents_by_key ON ${documents} (key)`,
    `CREATE TABLE ${initiatives} (initiative text COLLATE "C" PRIMARY KEY, revision bigint NOT NULL)`,
    ...(distribute === 'citus'
      ? [
          `SELECT create_distributed_table('${documents}', 'initiative')`,
          `SELECT create_distributed_table('${initiatives}', 'initiative', colocate_with => '${documents}')`,
        ]
      : []),
  ],
]

/** Brings the tables up to this version; whoever comes at the same time waits. */
export async function migrate(session: Session, tables: TableNames, options: MigrationOptions): Promise<void> {
  if ((await versionOf(session, tables)) === MIGRATIONS.length) return
  await session.transaction(async (queries) => {
    await queries.query('SELECT pg_advisory_xact_lock(hashtext($1))', [tables.migrations])
    const found = await versionOf(queries, tables)
    if (found > MIGRATIONS.length) throw tooLate(found)
    if (found === 0) await prepare(queries, tables, options)
    for (const [position, migration] of MIGRATIONS.entries()) {
      if (position < found) continue
      for (const statement of migration(tables, options)) await queries.query(statement)
      await queries.query(`INSERT INTO ${tables.migrations} (version) VALUES ($1)`, [position + 1])
    }
  })
}

/** Creating a schema takes a permission that whoever made the schema beforehand need not give. */
async function prepare(
  queries: PostgresQueries,
  { schema, migrations }: TableNames,
  { distribute }: MigrationOptions,
): Promise<void> {
  const { rows } = await queries.query('SELECT 1 FROM pg_namespace WHERE nspname = $1', [schema])
  if (rows.length === 0) await queries.query(`CREATE SCHEMA ${schema}`)
  await queries.query(
    `CREATE TABLE ${migrations} (version integer PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())`,
  )
  if (distribute === 'citus') await queries.query(`SELECT create_reference_table('${migrations}')`)
}

async function versionOf(queries: PostgresQueries, { migrations }: TableNames): Promise<number> {
  const { rows: tables } = await queries.query('SELECT to_regclass($1) IS NOT NULL AS there', [migrations])
  if ((tables[0] as { readonly there: boolean } | undefined)?.there !== true) return 0
  const { rows } = await queries.query(`SELECT max(version) AS version FROM ${migrations}`)
  return Number((rows[0] as { readonly version: number | null } | undefined)?.version ?? 0)
}

function tooLate(found: number): CollectiveImpactError {
  return new CollectiveImpactError(
    'storage/corrupt',
    `the tables are of version ${found}, and this driver knows up to ${MIGRATIONS.length}: use a later one`,
    { data: { found, known: MIGRATIONS.length } },
  )
}
