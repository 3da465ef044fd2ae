import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { memoryStorage } from '@collective-impact/core'
import { storageCases } from '@collective-impact/core/testing'
import { testConformance } from '@collective-impact/core/testing/vitest'
import Database from 'better-sqlite3'
import Libsql from 'libsql'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { SqliteClient } from './sqlite-client.ts'
import { sqliteStorage } from './sqlite-storage.ts'

const newFolder = () => mkdtemp(join(tmpdir(), 'collective-impact-'))

testConformance('sqliteStorage of a file', storageCases, async () => {
  const folder = await newFolder()
  return {
    open: () => sqliteStorage({ file: join(folder, 'store.sqlite') }),
    isDurable: true,
    dispose: () => rm(folder, { recursive: true }),
  }
})

const clients: Readonly<Record<string, () => SqliteClient>> = {
  'better-sqlite3': () => new Database(':memory:'),
  'node:sqlite': () => new DatabaseSync(':memory:'),
  libsql: () => new Libsql(':memory:'),
}

describe.each(Object.entries(clients))('in a database of the host, opened by %s', (name, connect) => {
  testConformance(`sqliteStorage over ${name}`, storageCases, async () => {
    const database = connect()
    return {
      open: () => sqliteStorage({ database }),
      isDurable: true,
      async dispose() {
        database.close()
      },
    }
  })

  test('a write inside a transaction of the host is gone when the host rolls back', async () => {
    const database = connect()
    const storage = sqliteStorage({ database })
    await storage.write([{ kind: 'put', key: ['before'], value: 1 }])
    database.exec('CREATE TABLE contacts (name TEXT)')
    database.exec('BEGIN')
    database.exec("INSERT INTO contacts VALUES ('Ada')")
    await storage.write([{ kind: 'put', key: ['inside'], value: 2 }])
    const [refused] = await Promise.allSettled([
      storage.write([{ kind: 'put', key: ['refused'], value: 3, ifRevision: 'other' }]),
    ])
    expect(refused?.status).toBe('rejected')
    expect((await storage.read(['inside']))?.value).toBe(2)
    database.exec('ROLLBACK')
    expect(await storage.read(['inside'])).toBeUndefined()
    expect(database.prepare('SELECT count(*) AS count FROM contacts').get()).toMatchObject({ count: 0 })
    expect((await storage.read(['before']))?.value).toBe(1)
    await storage.close()
    database.close()
  })

  test('two stores with prefixes of their own do not see each other, and the host keeps its database open', async () => {
    const database = connect()
    const [one, other] = ['one_', 'other_'].map((tablePrefix) => sqliteStorage({ database, tablePrefix }))
    await one?.write([{ kind: 'put', key: ['a'], value: 1 }])
    expect(await other?.read(['a'])).toBeUndefined()
    await Promise.all([one?.close(), other?.close()])
    expect(database.prepare('SELECT count(*) AS count FROM one_documents').get()).toMatchObject({ count: 1 })
    database.close()
  })
})

describe('a file', () => {
  let folder: string
  let file: string
  beforeEach(async () => {
    folder = await newFolder()
    file = join(folder, 'store.sqlite')
  })
  afterEach(() => rm(folder, { recursive: true }))

  test('is shared by two connections, and a stale revision of one is refused by what the other wrote', async () => {
    const [one, other] = [sqliteStorage({ file }), sqliteStorage({ file })]
    const [revision] = await one.write([{ kind: 'put', key: ['a'], value: 1 }])
    await other.write([{ kind: 'put', key: ['a'], value: 2, ifRevision: revision ?? null }])
    await expect(
      one.write([{ kind: 'put', key: ['a'], value: 3, ifRevision: revision ?? null }]),
    ).rejects.toMatchObject({ code: 'storage/conflict' })
    expect((await one.read(['a']))?.value).toBe(2)
    await Promise.all([one.close(), other.close()])
  })

  test('that somebody else writes to for too long is locked', async () => {
    const storage = sqliteStorage({ file, busyTimeoutMilliseconds: 1 })
    await storage.write([{ kind: 'put', key: ['a'], value: 1 }])
    const other = new Database(file)
    other.exec('BEGIN IMMEDIATE')
    await expect(storage.write([{ kind: 'put', key: ['a'], value: 2 }])).rejects.toMatchObject({
      code: 'storage/locked',
    })
    expect((await storage.read(['a']))?.value).toBe(1)
    other.exec('ROLLBACK')
    await storage.write([{ kind: 'put', key: ['a'], value: 3 }])
    other.close()
    await storage.close()
  })

  test('that is none of SQLite’s is corrupt, and one in a folder that is not there unavailable', async () => {
    await writeFile(file, 'Not a database, but a letter of more than sixteen characters.')
    const letter = sqliteStorage({ file })
    await expect(letter.read(['a'])).rejects.toMatchObject({ code: 'storage/corrupt' })
    await letter.close()
    const nowhere = sqliteStorage({ file: join(folder, 'nowhere', 'store.sqlite') })
    await expect(nowhere.read(['a'])).rejects.toMatchObject({ code: 'storage/unavailable' })
    await nowhere.close()
  })

  test('of a later version is refused, and left as it is', async () => {
    const storage = sqliteStorage({ file })
    await storage.write([{ kind: 'put', key: ['a'], value: 1 }])
    await storage.close()
    const database = new Database(file)
    database.exec("UPDATE collective_impact_counters SET value = 99 WHERE name = 'schema'")
    database.close()
    const later = sqliteStorage({ file })
    await expect(later.read(['a'])).rejects.toMatchObject({ code: 'storage/corrupt', data: { found: 99, known: 1 } })
    await later.close()
  })

  test('with a document that is not JSON costs that document', async () => {
    const storage = sqliteStorage({ file })
    await storage.write([
      { kind: 'put', key: ['a'], value: 1 },
      { kind: 'put', key: ['b'], value: 2 },
    ])
    const database = new Database(file)
    database.exec("UPDATE collective_impact_documents SET value = '{' WHERE key = 'a'")
    database.close()
    await expect(storage.read(['a'])).rejects.toMatchObject({ code: 'storage/corrupt', data: { key: 'a' } })
    expect((await storage.read(['b']))?.value).toBe(2)
    await storage.close()
  })
})

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

test('keys are ordered and found as in memory, however names begin', async () => {
  const [sqlite, memory] = [sqliteStorage({ file: ':memory:' }), memoryStorage()]
  const names = ['a', 'a-b', 'a.b', 'a_b', 'a0', 'ab', 'b']
  const operations = names.flatMap((name) =>
    [[name], [name, 'x'], [name, 'x-y', 'z']].map((key) => ({ kind: 'put' as const, key, value: key.join('/') })),
  )
  for (const storage of [sqlite, memory]) await storage.write(operations)
  for (const prefix of [[], ['a'], ['a', 'x'], ['a-b'], ['a', 'x-y']]) {
    const [found, expected] = await Promise.all(
      [sqlite, memory].map(async (storage) => ({
        scanned: (await collect(storage.scan(prefix))).map(({ key }) => key),
        children: await collect(storage.children(prefix)),
      })),
    )
    expect(found).toEqual(expected)
  }
  await Promise.all([sqlite.close(), memory.close()])
})

test('options that cannot be are refused', () => {
  const refusal = expect.objectContaining({ code: 'storage/invalid-option' })
  const database = new DatabaseSync(':memory:')
  expect(() => sqliteStorage({ database, tablePrefix: 'x; DROP TABLE contacts' })).toThrow(refusal)
  expect(() => sqliteStorage({ file: 'a', busyTimeoutMilliseconds: -1 })).toThrow(refusal)
})
