// S18–S25: whose change counts. Nothing that is held on to reaches the store, and nobody overwrites what they have not seen.

import { isCollectiveImpactError } from '../../foundation/errors.ts'
import { expectEqual, expectRefusal, put, type StorageCase, storageCase, valueAt } from './storage-subject.ts'

const key = ['initiatives', 'calgary', 'record']

export const revisionCases: readonly StorageCase[] = [
  storageCase('S18', 'is not reached by a later change to what was written', async (driver) => {
    const partners = ['food bank']
    const names = ['initiatives', 'calgary', 'record']
    const writing = put(driver, names, { partners })
    partners.push('before it was written')
    names.push('elsewhere')
    await writing
    partners.push('after it was written')
    expectEqual(await valueAt(driver, key), { partners: ['food bank'] }, 'the value')
  }),
  storageCase('S19', 'is not reached by a change to what was read', async (driver) => {
    await put(driver, key, { partners: ['food bank'] })
    const value = await valueAt(driver, key)
    try {
      if (typeof value === 'object' && value !== null) Object.assign(value, { partners: [] })
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
    }
    expectEqual(await valueAt(driver, key), { partners: ['food bank'] }, 'the value')
  }),
  storageCase('S20', 'has one revision for one state, and another for another value', async (driver) => {
    const first = await put(driver, key, { count: 1 })
    expectEqual((await driver.read(key))?.revision, first, 'the revision of what was read')
    if ((await put(driver, key, { count: 2 })) === first) throw new Error('two values have the same revision')
  }),
  storageCase('S21', 'creates a document only where there is none', async (driver) => {
    await put(driver, key, 'first', null)
    const error = await expectRefusal(put(driver, key, 'second', null), 'storage/conflict', 'creating it again')
    expectEqual(error.data['expected'], null, 'the expected revision')
    expectEqual(await valueAt(driver, key), 'first', 'the value')
  }),
  storageCase('S22', 'refuses a stale revision, and says which was expected and which found', async (driver) => {
    const stale = await put(driver, key, 'first value')
    await put(driver, key, 'value number two', stale)
    const current = await put(driver, key, 'three')
    const error = await expectRefusal(put(driver, key, 'lost', stale), 'storage/conflict', 'a stale revision')
    const { key: where, expected, found } = error.data
    expectEqual({ where, expected, found }, { where: key, expected: stale, found: current }, 'the conflict')
    expectEqual(await valueAt(driver, key), 'three', 'the value')
  }),
  storageCase('S23', 'refuses to remove what has changed', async (driver) => {
    const stale = await put(driver, key, 'first value')
    await put(driver, key, 'second')
    const removal = driver.write([{ kind: 'delete', key, ifRevision: stale }])
    await expectRefusal(removal, 'storage/conflict', 'removing at a stale revision')
    expectEqual(await valueAt(driver, key), 'second', 'the value')
  }),
  storageCase('S24', 'refuses a batch when a document it only checks has changed', async (driver) => {
    const other = ['other']
    const stale = await put(driver, key, 'first value')
    const current = await put(driver, key, 'second')
    for (const ifRevision of [stale, null]) {
      const batch = driver.write([
        { kind: 'check', key, ifRevision },
        { kind: 'put', key: other, value: 'lost' },
      ])
      await expectRefusal(batch, 'storage/conflict', `checking for ${ifRevision}`)
    }
    expectEqual(await valueAt(driver, other), null, 'what a refused batch wrote')
    await driver.write([
      { kind: 'check', key, ifRevision: current },
      { kind: 'put', key: other, value: 'kept' },
    ])
    expectEqual([await valueAt(driver, key), await valueAt(driver, other)], ['second', 'kept'], 'the values')
  }),
  storageCase('S25', 'lets one of several writers win, and tells the others', async (driver) => {
    const before = await put(driver, key, 'nobody')
    const writers = ['ana', 'ben', 'chipo', 'dolores'].map((writer) => put(driver, key, writer, before))
    const outcomes = await Promise.allSettled(writers)
    const won = outcomes.flatMap((outcome, position) => (outcome.status === 'fulfilled' ? [position] : []))
    expectEqual(won.length, 1, 'the number of writers that won')
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected' && !isCollectiveImpactError(outcome.reason, 'storage/conflict')) {
        throw outcome.reason
      }
    }
    expectEqual(await valueAt(driver, key), ['ana', 'ben', 'chipo', 'dolores'][won[0] ?? 0] ?? null, 'the value')
  }),
]
