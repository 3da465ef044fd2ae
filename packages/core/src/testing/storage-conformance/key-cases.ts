// S13–S17: which keys there are, and that each is a place of its own.
import type { Key } from '../../storage/key.ts'
import { expectEqual, expectRefusal, put, type StorageCase, storageCase, valueAt } from './storage-subject.ts'

const LONGEST_NAME = 'n'.repeat(120)

const notNames = [
  '',
  ' ',
  '.',
  '..',
  '.hidden',
  '-dash',
  'a/b',
  'a\\b',
  '../../etc/passwd',
  '/root',
  'c:',
  'Upper',
  'é',
  '日本',
  'a b',
  'a\u0000b',
  'a\n',
  "a'; drop table documents; --",
  '%2e%2e',
  '~a',
  '👍',
  `${LONGEST_NAME}n`,
]

export const keyCases: readonly StorageCase[] = [
  storageCase('S13', 'refuses keys that are not made of plain names', async (driver) => {
    const keys: Key[] = [[], Array.from({ length: 9 }, () => 'a'), ...notNames.flatMap((name) => [[name], ['a', name]])]
    for (const key of keys) {
      const what = `the key ${JSON.stringify(key)}`
      await expectRefusal(put(driver, key, 1), 'storage/invalid-key', `writing ${what}`)
      await expectRefusal(driver.write([{ kind: 'delete', key }]), 'storage/invalid-key', `removing ${what}`)
      await expectRefusal(driver.read(key), 'storage/invalid-key', `reading ${what}`)
    }
  }),
  storageCase('S14', 'refuses a batch that names a document twice', async (driver) => {
    const key = ['a']
    const batch = driver.write([
      { kind: 'put', key, value: 1 },
      { kind: 'put', key: ['a'], value: 2 },
    ])
    await expectRefusal(batch, 'storage/invalid-batch', 'one document twice')
    expectEqual(await valueAt(driver, key), null, 'what was stored')
  }),
  storageCase('S15', 'keeps apart the names that file systems mix up or forbid', async (driver) => {
    const names = ['con', 'con.x', 'nul', 'aux', 'com1', 'a', 'a.', 'a.json', 'a.jsonl', 'a..json', '0', LONGEST_NAME]
    const keys: Key[] = [...names.map((name) => [name]), ...names.map((name) => ['below', name, 'x'])]
    for (const key of keys) await put(driver, key, key)
    for (const key of keys) expectEqual(await valueAt(driver, key), key, `the value at ${key}`)
    const longest = Array.from({ length: 8 }, () => LONGEST_NAME)
    await put(driver, longest, 'deep')
    expectEqual(await valueAt(driver, longest), 'deep', 'the value at the longest key')
  }),
  storageCase('S16', 'keeps a document beside the documents below it', async (driver) => {
    await put(driver, ['a'], 'above')
    await put(driver, ['a', 'b'], 'below')
    expectEqual([await valueAt(driver, ['a']), await valueAt(driver, ['a', 'b'])], ['above', 'below'], 'both values')
  }),
  storageCase('S17', 'lets a document become a list and an object again', async (driver) => {
    for (const value of [{ form: 'object' }, [{ form: 'list' }], { form: 'object again' }]) {
      await put(driver, ['a'], value)
      expectEqual(await valueAt(driver, ['a']), value, 'the value')
    }
  }),
]
