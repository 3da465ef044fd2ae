// The store in PGlite, which needs no server.

import { storageCases } from '@collective-impact/core/testing'
import { testConformance } from '@collective-impact/core/testing/vitest'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, describe, expect, test } from 'vitest'
import type { PgliteDatabase } from './postgres-client.ts'
import { postgresStorage } from './postgres-storage.ts'

const pglite = new PGlite()
afterAll(() => pglite.close())

let schemas = 0
testConformance('postgresStorage over PGlite', storageCases, async () => {
  schemas += 1
  const schema = `case_${schemas}`
  return {
    open: () => postgresStorage({ pglite, schema }),
    isDurable: true,
    async dispose() {
      await pglite.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`)
    },
  }
})

describe('the tables', () => {
  test('keep to a schema and a prefix of the host’s choice', async () => {
    const storage = postgresStorage({ pglite, schema: 'chosen', tablePrefix: 'impact_' })
    await storage.write([{ kind: 'put', key: ['initiatives', 'river', 'record'], value: { name: 'River' } }])
    const { rows } = await pglite.query('SELECT initiative, key, value FROM chosen.impact_documents')
    expect(rows).toEqual([{ initiative: 'river', key: 'initiatives river record', value: '{"name":"River"}' }])
    await storage.close()
  })

  test('are made by one of many who begin at the same time', async () => {
    const storages = Array.from({ length: 8 }, () => postgresStorage({ pglite, schema: 'together' }))
    await Promise.all(
      storages.map((storage, number) => storage.write([{ kind: 'put', key: ['a', `b${number}`], value: number }])),
    )
    const { rows } = await pglite.query('SELECT count(*)::int AS count FROM together.documents')
    expect(rows).toEqual([{ count: 8 }])
  })

  test('of a later version are refused, and left as they are', async () => {
    await postgresStorage({ pglite, schema: 'later' }).read(['a'])
    await pglite.query('INSERT INTO later.migrations (version) VALUES (99)')
    await expect(postgresStorage({ pglite, schema: 'later' }).read(['a'])).rejects.toMatchObject({
      code: 'storage/corrupt',
      data: { found: 99, known: 1 },
    })
  })

  test.each([{ schema: 'x; DROP TABLE contacts' }, { schema: '' }, { tablePrefix: 'Ä_' }, { tablePrefix: 'a-b' }])(
    '%o is refused',
    (names) => {
      expect(() => postgresStorage({ pglite, ...names })).toThrow(
        expect.objectContaining({ code: 'storage/invalid-option' }),
      )
    },
  )
})

/** PGlite that remembers the statements it was given. */
function remembering(database: PgliteDatabase, said: string[]): PgliteDatabase {
  const query: PgliteDatabase['query'] = (text, values) => {
    said.push(text.replaceAll(/\s+/g, ' '))
    return database.query(text, values)
  }
  return {
    query,
    transaction: (task) =>
      database.transaction((queries) =>
        task({
          query: (text, values) => {
            said.push(text.replaceAll(/\s+/g, ' '))
            return queries.query(text, values)
          },
        }),
      ),
  }
}

describe('on a Citus cluster', () => {
  test('tables are distributed by initiative, and their keys begin with it', async () => {
    const said: string[] = []
    const citus: PgliteDatabase = {
      query: (text, values) => pglite.query(text, values),
      transaction: (task) =>
        pglite.transaction((queries) =>
          task({
            query: (text, values) => {
              said.push(text)
              // The functions of Citus are not there; what they are called with is looked at below.
              return text.includes('create_') ? Promise.resolve({ rows: [] }) : queries.query(text, values)
            },
          }),
        ),
    }
    await postgresStorage({ pglite: citus, schema: 'citus', distribute: 'citus' }).read(['a'])
    expect(said.filter((text) => text.includes('create_'))).toEqual([
      "SELECT create_reference_table('citus.migrations')",
      "SELECT create_distributed_table('citus.documents', 'initiative')",
      "SELECT create_distributed_table('citus.initiatives', 'initiative', colocate_with => 'citus.documents')",
    ])
    const { rows } = await pglite.query(`
      SELECT c.relname AS table, a.attname AS first FROM pg_index i
      JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
      WHERE n.nspname = 'citus' AND i.indisprimary AND c.relname <> 'migrations' ORDER BY 1`)
    expect(rows).toEqual([
      { table: 'documents', first: 'initiative' },
      { table: 'initiatives', first: 'initiative' },
    ])
  })

  test('every statement about one initiative goes to one shard, within a transaction of that shard', async () => {
    const said: string[] = []
    const storage = postgresStorage({ pglite: remembering(pglite, said), schema: 'router' })
    await storage.read(['initiatives', 'river', 'record'])
    said.length = 0
    const key = ['initiatives', 'river', 'record']
    const [revision] = await storage.write([{ kind: 'put', key, value: 1, ifRevision: null }])
    await storage.write([{ kind: 'delete', key, ifRevision: revision ?? '' }])
    await storage.read(key)
    for await (const _ of storage.scan(['initiatives', 'river'])) expect(_).toBeUndefined()
    for await (const _ of storage.children(['initiatives', 'river'])) expect(_).toBeUndefined()
    expect(said.length).toBeGreaterThan(7)
    for (const text of said)
      expect(text).toMatch(/initiative = \$\d|\(initiative, (revision|key, value, revision)\) VALUES \(\$1/)
    expect(said.join()).not.toMatch(/\b(OVER|JOIN|WITH|UNION)\b/i)
    await storage.close()
  })
})
