// S26–S30: several documents as one.
import { expectEqual, expectRefusal, put, type StorageCase, storageCase, valueAt } from './storage-subject.ts'

export const batchCases: readonly StorageCase[] = [
  storageCase('S26', 'writes nothing of a batch of which one condition does not hold', async (driver) => {
    const stale = await put(driver, ['b'], 'before')
    await put(driver, ['b'], 'kept')
    const batch = driver.write([
      { kind: 'put', key: ['a'], value: 'lost' },
      { kind: 'put', key: ['b'], value: 'lost', ifRevision: stale },
      { kind: 'put', key: ['c'], value: 'lost' },
    ])
    await expectRefusal(batch, 'storage/conflict', 'a batch that fails in part')
    const values = [await valueAt(driver, ['a']), await valueAt(driver, ['b']), await valueAt(driver, ['c'])]
    expectEqual(values, [null, 'kept', null], 'the values')
  }),
  storageCase('S27', 'tells every condition of a batch that does not hold', async (driver) => {
    const found = await put(driver, ['b'], 'here')
    const batch = driver.write([
      { kind: 'put', key: ['a'], value: 1, ifRevision: 'never given' },
      { kind: 'put', key: ['b'], value: 1, ifRevision: 'never given' },
    ])
    const error = await expectRefusal(batch, 'storage/conflict', 'a batch with two conflicts')
    const conflicts = [
      { key: ['a'], expected: 'never given', found: null },
      { key: ['b'], expected: 'never given', found },
    ]
    expectEqual(error.data['conflicts'], conflicts, 'the conflicts')
  }),
  storageCase('S28', 'carries out a whole batch, and answers each operation in its place', async (driver) => {
    await put(driver, ['other'], 'other')
    await put(driver, ['old'], 'old')
    const answer = await driver.write([
      { kind: 'delete', key: ['old'] },
      { kind: 'put', key: ['new'], value: 'new', ifRevision: null },
      { kind: 'check', key: ['never'], ifRevision: null },
    ])
    expectEqual(answer, [null, (await driver.read(['new']))?.revision, null], 'the answer')
    expectEqual([await valueAt(driver, ['old']), await valueAt(driver, ['new'])], [null, 'new'], 'the values')
  }),
  storageCase('S29', 'takes a batch of nothing for done', async (driver) => {
    expectEqual(await driver.write([]), [], 'the answer')
  }),
  storageCase('S30', 'keeps all of many writes at once', async (driver) => {
    const numbers = Array.from({ length: 50 }, (_, number) => number)
    await Promise.all(numbers.map((number) => put(driver, ['many', `n${number}`], number, null)))
    const values = await Promise.all(numbers.map((number) => valueAt(driver, ['many', `n${number}`])))
    expectEqual(values, numbers, 'the values')
  }),
]
