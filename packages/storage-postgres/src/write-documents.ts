// Carries out a batch within a transaction.
import {
  conflictsOf,
  type Key,
  type RevisionConflict,
  type WriteOperation,
  type WriteOutcome,
} from '@collective-impact/core'
import { initiativeOf, textOfKey } from './key-text.ts'
import type { PostgresQueries } from './postgres-client.ts'
import type { TableNames } from './tables.ts'

/**
 * Holds the rows of all initiatives of the batch, always in the same order, so that nobody else writes to them until it
 * is over and nobody waits in a circle. Every statement is about one initiative.
 */
export async function writeDocuments(
  queries: PostgresQueries,
  { documents, initiatives }: TableNames,
  operations: readonly WriteOperation[],
): Promise<WriteOutcome> {
  const byInitiative = Map.groupBy(operations, ({ key }) => initiativeOf(key) ?? '')
  const held = new Map<string, string>()
  for (const initiative of [...byInitiative.keys()].sort()) {
    const { rows } = await queries.query(
      `INSERT INTO ${initiatives} AS held (initiative, revision) VALUES ($1, 1)
       ON CONFLICT (initiative) DO UPDATE SET revision = held.revision + 1 RETURNING revision`,
      [initiative],
    )
    held.set(initiative, revisionIn(rows) ?? '')
  }
  const found = new Map<string, string>()
  for (const [initiative, own] of byInitiative) {
    const keys = own.filter(({ ifRevision }) => ifRevision !== undefined).map(({ key }) => textOfKey(key))
    if (keys.length === 0) continue
    const { rows } = await queries.query(
      `SELECT key, revision FROM ${documents} WHERE initiative = $1 AND key = ANY($2)`,
      [initiative, keys],
    )
    for (const { key, revision } of rows as readonly Row[]) found.set(key, String(revision))
  }
  const conflicts: RevisionConflict[] = conflictsOf(operations, (key: Key) => found.get(textOfKey(key)) ?? null)
  if (conflicts.length > 0) return { conflicts }
  const revisions: (string | null)[] = []
  for (const operation of operations) {
    const initiative = initiativeOf(operation.key) ?? ''
    const key = textOfKey(operation.key)
    const revision = held.get(initiative) ?? ''
    if (operation.kind === 'put') {
      await queries.query(
        `INSERT INTO ${documents} (initiative, key, value, revision) VALUES ($1, $2, $3, $4)
         ON CONFLICT (initiative, key) DO UPDATE SET value = excluded.value, revision = excluded.revision`,
        [initiative, key, JSON.stringify(operation.value), revision],
      )
    } else if (operation.kind === 'delete') {
      await queries.query(`DELETE FROM ${documents} WHERE initiative = $1 AND key = $2`, [initiative, key])
    }
    revisions.push(operation.kind === 'put' ? revision : null)
  }
  return { revisions }
}

interface Row {
  readonly key: string
  readonly revision: string | number | bigint
}

function revisionIn(rows: readonly unknown[]): string | undefined {
  const [row] = rows as readonly Pick<Row, 'revision'>[]
  return row === undefined ? undefined : String(row.revision)
}
