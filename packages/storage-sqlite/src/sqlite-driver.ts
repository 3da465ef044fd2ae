// The port of storage over a SQLite connection.
import {
  CollectiveImpactError,
  conflictsOf,
  type DriverDocument,
  defineStorageDriver,
  type Key,
  type StorageDriver,
  type WriteOperation,
  type WriteOutcome,
} from '@collective-impact/core'
import { keyOfText, textAfter, textOfKey, textsBelow } from './key-text.ts'
import { refused } from './refusal.ts'
import { isCurrent, migrate } from './schema.ts'
import type { SqliteClient } from './sqlite-client.ts'
import { inTransaction } from './transaction.ts'

/** How the driver comes by its connection. */
export interface SqliteConnection {
  open(): Promise<SqliteClient>
  /** Whether the driver closes it. */
  readonly isOwn: boolean
  readonly tablePrefix: string
}

/** Documents are read in pages, so that other statements run between two of them. */
const PAGE = 64

interface Row {
  readonly key: string
  readonly value: string
  readonly revision: number | bigint
}

export function sqliteDriver({ open, isOwn, tablePrefix }: SqliteConnection): StorageDriver {
  const documents = `${tablePrefix}documents`
  let opening: Promise<SqliteClient> | undefined

  /** Opened, with its tables, by the first call; after a refusal, the next call tries again. */
  async function database(): Promise<SqliteClient> {
    opening ??= open().then((client) => {
      if (!isCurrent(client, tablePrefix)) inTransaction(client, () => migrate(client, tablePrefix))
      return client
    })
    try {
      return await opening
    } catch (error) {
      opening = undefined
      throw refused(error)
    }
  }

  async function ask<Answer>(task: (client: SqliteClient) => Answer): Promise<Answer> {
    const client = await database()
    try {
      return task(client)
    } catch (error) {
      throw refused(error)
    }
  }

  function write(client: SqliteClient, operations: readonly WriteOperation[]): WriteOutcome {
    const revisionOf = client.prepare(`SELECT revision FROM ${documents} WHERE key = ?`)
    const found = (key: Key): string | null => {
      const row = revisionOf.get(textOfKey(key)) as Pick<Row, 'revision'> | undefined
      return row === undefined ? null : String(row.revision)
    }
    const conflicts = conflictsOf(operations, found)
    if (conflicts.length > 0) return { conflicts }
    const count = client.prepare(
      `UPDATE ${tablePrefix}counters SET value = value + 1 WHERE name = 'revision' RETURNING value`,
    )
    const put = client.prepare(
      `INSERT INTO ${documents} (key, value, revision) VALUES (?, ?, ?)
       ON CONFLICT (key) DO UPDATE SET value = excluded.value, revision = excluded.revision`,
    )
    const remove = client.prepare(`DELETE FROM ${documents} WHERE key = ?`)
    return {
      revisions: operations.map((operation) => {
        if (operation.kind === 'delete') remove.run(textOfKey(operation.key))
        if (operation.kind !== 'put') return null
        const { value: revision } = count.get() as { readonly value: number | bigint }
        put.run(textOfKey(operation.key), JSON.stringify(operation.value), revision)
        return String(revision)
      }),
    }
  }

  return defineStorageDriver({
    name: 'sqlite',
    supports: ['children'],
    read: (key) =>
      ask((client) => {
        const row = client.prepare(`SELECT key, value, revision FROM ${documents} WHERE key = ?`).get(textOfKey(key))
        return row === undefined ? undefined : documentOf(row as Row)
      }),
    write: (operations) => ask((client) => inTransaction(client, () => write(client, operations))),
    async *scan(prefix, { signal }) {
      const { first, end } = textsBelow(prefix)
      const own = prefix.length === 0 ? '' : textOfKey(prefix)
      let after = ''
      for (;;) {
        const rows = await ask((client) =>
          client
            .prepare(
              `SELECT key, value, revision FROM ${documents}
               WHERE (key = ? OR (key >= ? AND key < ?)) AND key > ? ORDER BY key LIMIT ${PAGE}`,
            )
            .all(own, first, end, after),
        )
        for (const row of rows as readonly Row[]) yield documentOf(row)
        if (rows.length < PAGE) return
        after = (rows as readonly Row[]).at(-1)?.key ?? ''
        signal?.throwIfAborted()
      }
    },
    async *children(prefix) {
      let { first } = textsBelow(prefix)
      const { end } = textsBelow(prefix)
      for (;;) {
        const from = first
        const row = await ask((client) =>
          client.prepare(`SELECT key FROM ${documents} WHERE key >= ? AND key < ? ORDER BY key LIMIT 1`).get(from, end),
        )
        const child = row === undefined ? undefined : keyOfText((row as Row).key)[prefix.length]
        if (child === undefined) return
        yield child
        first = textAfter([...prefix, child])
      }
    },
    async close() {
      const client = await opening?.catch(() => undefined)
      if (isOwn && client !== undefined) client.close()
    },
  })
}

function documentOf({ key, value, revision }: Row): DriverDocument {
  try {
    return { key: keyOfText(key), value: JSON.parse(value), revision: String(revision) }
  } catch (cause) {
    throw new CollectiveImpactError('storage/corrupt', `the document ${key} is not JSON`, { data: { key }, cause })
  }
}
