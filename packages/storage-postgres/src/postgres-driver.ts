// The port of storage over a PostgreSQL session.
import {
  CollectiveImpactError,
  type DriverDocument,
  defineStorageDriver,
  type Key,
  type StorageDriver,
} from '@collective-impact/core'
import { initiativeOf, keyOfText, listsInitiatives, textOfKey, textsBelow } from './key-text.ts'
import { type MigrationOptions, migrate } from './migrate.ts'
import { refused } from './refusal.ts'
import type { Session } from './session.ts'
import type { TableNames } from './tables.ts'
import { writeDocuments } from './write-documents.ts'

/** Documents are read in pages, so that none holds a connection while they are looked at. */
const PAGE = 64

interface Row {
  readonly key: string
  readonly value: string
  readonly revision: string | number | bigint
}

export function postgresDriver(session: Session, tables: TableNames, options: MigrationOptions): StorageDriver {
  const { documents } = tables
  let preparing: Promise<void> | undefined

  /** Makes the tables at the first call; after a refusal, the next call tries again. */
  async function ask<Answer>(task: () => Promise<Answer>): Promise<Answer> {
    preparing ??= migrate(session, tables, options)
    try {
      await preparing
    } catch (error) {
      preparing = undefined
      throw refused(error)
    }
    try {
      return await task()
    } catch (error) {
      throw refused(error)
    }
  }

  async function rowsOf(text: string, values: unknown[]): Promise<readonly Row[]> {
    const { rows } = await ask(() => session.query(text, values))
    return rows as readonly Row[]
  }

  async function* initiativesWithDocuments(): AsyncGenerator<string> {
    let after = ''
    for (;;) {
      const [row] = (await rowsOf(
        `SELECT initiative FROM ${documents} WHERE initiative > $1 ORDER BY initiative LIMIT 1`,
        [after],
      )) as readonly unknown[] as readonly { readonly initiative: string }[]
      if (row === undefined) return
      yield row.initiative
      after = row.initiative
    }
  }

  return defineStorageDriver({
    name: 'postgres',
    supports: ['children'],
    async read(key) {
      const text = `SELECT key, value, revision FROM ${documents} WHERE initiative = $1 AND key = $2`
      const [row] = await rowsOf(text, [initiativeOf(key) ?? '', textOfKey(key)])
      return row === undefined ? undefined : documentOf(row)
    },
    write: (operations) => ask(() => session.transaction((queries) => writeDocuments(queries, tables, operations))),
    async *scan(prefix, { signal }) {
      const { first, end } = textsBelow(prefix)
      const initiative = initiativeOf(prefix)
      const ofOne = initiative === undefined ? '' : 'AND initiative = $5'
      const own = prefix.length === 0 ? '' : textOfKey(prefix)
      let after = ''
      for (;;) {
        const rows = await rowsOf(
          `SELECT key, value, revision FROM ${documents}
           WHERE (key = $1 OR (key >= $2 AND key < $3)) AND key > $4 ${ofOne} ORDER BY key LIMIT ${PAGE}`,
          [own, first, end, after, ...(initiative === undefined ? [] : [initiative])],
        )
        for (const row of rows) yield documentOf(row)
        if (rows.length < PAGE) return
        after = rows.at(-1)?.key ?? ''
        signal?.throwIfAborted()
      }
    },
    async *children(prefix) {
      if (listsInitiatives(prefix)) yield* initiativesWithDocuments()
      else yield* childrenBelow(prefix)
    },
    async close() {
      await preparing?.catch(() => undefined)
    },
  })

  async function* childrenBelow(prefix: Key): AsyncGenerator<string> {
    const initiative = initiativeOf(prefix)
    const ofOne = initiative === undefined ? '' : 'AND initiative = $3'
    let { first } = textsBelow(prefix)
    const { end } = textsBelow(prefix)
    for (;;) {
      const [row] = await rowsOf(
        `SELECT key FROM ${documents} WHERE key >= $1 AND key < $2 ${ofOne} ORDER BY key LIMIT 1`,
        [first, end, ...(initiative === undefined ? [] : [initiative])],
      )
      const child = row === undefined ? undefined : keyOfText(row.key)[prefix.length]
      if (child === undefined) return
      yield child
      first = textsBelow([...prefix, child]).end
    }
  }
}

function documentOf({ key, value, revision }: Row): DriverDocument {
  try {
    return { key: keyOfText(key), value: JSON.parse(value), revision: String(revision) }
  } catch (cause) {
    throw new CollectiveImpactError('storage/corrupt', `the document ${key} is not JSON`, { data: { key }, cause })
  }
}
