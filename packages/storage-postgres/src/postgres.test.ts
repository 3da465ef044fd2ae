// The store in a PostgreSQL server, through a pool and inside the host's own transaction.
import { storageCases } from '@collective-impact/core/testing'
import { testConformance } from '@collective-impact/core/testing/vitest'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { outsidePart } from '../../../scripts/outside-part.ts'
import { type PostgresServer, postgresPrograms, startPostgres } from '../test/postgres-server.ts'
import { postgresStorage } from './postgres-storage.ts'

const programs = postgresPrograms()
const describeWithPostgres = await outsidePart('PostgreSQL', () =>
  programs === undefined ? 'no program postgres in the usual folders' : undefined,
)

describeWithPostgres('postgresStorage', () => {
  let server: PostgresServer
  let pool: pg.Pool
  beforeAll(async () => {
    server = await startPostgres(programs ?? '')
    pool = new pg.Pool(server.connection)
    // A pool tells of idle clients that the server has dropped.
    pool.on('error', () => undefined)
  }, 60_000)
  afterAll(async () => {
    await pool.end()
    await server.stop()
  })

  let schemas = 0
  testConformance('over a pool', storageCases, async () => {
    schemas += 1
    const schema = `case_${schemas}`
    return {
      open: () => postgresStorage({ pool, schema }),
      isDurable: true,
      async dispose() {
        await pool.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`)
      },
    }
  })

  describe('inside the transaction of the host', () => {
    test('what was written is gone when the host rolls back, and there when it commits', async () => {
      await postgresStorage({ pool, schema: 'inside' }).read(['a'])
      await pool.query('CREATE TABLE contacts (name text)')
      for (const [end, expected] of [
        ['ROLLBACK', 0],
        ['COMMIT', 1],
      ] as const) {
        const client = await pool.connect()
        await client.query('BEGIN')
        await client.query("INSERT INTO contacts VALUES ('Ada')")
        const storage = postgresStorage({ client, schema: 'inside' })
        await storage.write([{ kind: 'put', key: ['a'], value: 1, ifRevision: null }])
        await expect(storage.write([{ kind: 'put', key: ['a'], value: 2, ifRevision: null }])).rejects.toMatchObject({
          code: 'storage/conflict',
        })
        expect((await storage.read(['a']))?.value).toBe(1)
        await client.query(end)
        client.release()
        const { rows } = await pool.query('SELECT count(*)::int AS count FROM contacts')
        expect(rows).toEqual([{ count: expected }])
        expect((await postgresStorage({ pool, schema: 'inside' }).read(['a']))?.value).toBe(
          expected === 1 ? 1 : undefined,
        )
      }
    })

    test('a client without a transaction is refused', async () => {
      const client = await pool.connect()
      await expect(postgresStorage({ client, schema: 'without' }).read(['a'])).rejects.toMatchObject({
        code: 'storage/unavailable',
        data: { state: '25P01' },
      })
      client.release()
    })
  })

  test('of many who write with one revision, one is let through', async () => {
    const storage = postgresStorage({ pool, schema: 'many' })
    const key = ['initiatives', 'river', 'record']
    const [revision = null] = await storage.write([{ kind: 'put', key, value: 0 }])
    const outcomes = await Promise.allSettled(
      Array.from({ length: 30 }, (_, value) => storage.write([{ kind: 'put', key, value, ifRevision: revision }])),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const fresh = ['initiatives', 'river', 'fresh']
    const creations = await Promise.allSettled(
      Array.from({ length: 30 }, (_, value) => storage.write([{ kind: 'put', key: fresh, value, ifRevision: null }])),
    )
    expect(creations.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('batches over the same initiatives in either order do not wait for each other for ever', async () => {
    const storage = postgresStorage({ pool, schema: 'circle' })
    const put = (initiative: string) => ({ kind: 'put' as const, key: ['initiatives', initiative, 'record'], value: 1 })
    await Promise.all(
      Array.from({ length: 40 }, (_, number) =>
        storage.write(number % 2 === 0 ? [put('lake'), put('river')] : [put('river'), put('lake')]),
      ),
    )
    expect((await storage.read(['initiatives', 'lake', 'record']))?.value).toBe(1)
  })

  test('after a crash of the server, what was acknowledged is there, and calls succeed again', async () => {
    const storage = postgresStorage({ pool, schema: 'crash' })
    await storage.write([{ kind: 'put', key: ['a'], value: 'acknowledged' }])
    const [, , outcome] = await Promise.all([
      server.restart(),
      storage.read(['a']).catch(() => undefined),
      storage.write([{ kind: 'put', key: ['b'], value: 1 }]).then(
        () => 'written',
        (error) => error.code,
      ),
    ])
    expect(['written', 'storage/unavailable']).toContain(outcome)
    expect((await storage.read(['a']))?.value).toBe('acknowledged')
    if (outcome === 'written') expect((await storage.read(['b']))?.value).toBe(1)
  })

  test('a role without permission, and a server that is not there, are unavailable', async () => {
    await pool.query('CREATE ROLE guest LOGIN')
    const guests = new pg.Pool({ ...server.connection, user: 'guest' })
    await expect(postgresStorage({ pool: guests, schema: 'guests' }).read(['a'])).rejects.toMatchObject({
      code: 'storage/unavailable',
      data: { state: '42501' },
    })
    await guests.end()
    const nobody = new pg.Pool({ ...server.connection, port: 1 })
    await expect(postgresStorage({ pool: nobody }).read(['a'])).rejects.toMatchObject({ code: 'storage/unavailable' })
    await nobody.end()
  })
})
