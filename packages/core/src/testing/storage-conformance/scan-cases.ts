// S31–S41: many documents in order.
import { formatKey, type Key } from '../../storage/key.ts'
import {
  childrenOf,
  expectEqual,
  expectRefusal,
  put,
  type StorageCase,
  scannedKeys,
  storageCase,
  valueAt,
} from './storage-subject.ts'

/** An abort signal that is set by hand, for platforms of every kind. */
function abortable() {
  const reason = new Error('nobody waits any longer')
  const signal = {
    aborted: false,
    reason: undefined as Error | undefined,
    throwIfAborted() {
      if (signal.aborted) throw reason
    },
  }
  const abort = (): void => {
    signal.aborted = true
    signal.reason = reason
  }
  return { signal, abort, reason }
}

async function expectAbortion(promise: Promise<unknown>, reason: unknown, what: string): Promise<void> {
  const outcome = await promise.then(
    () => 'it was carried out',
    (error: unknown) => (error === reason ? undefined : `it was refused with ${error}`),
  )
  if (outcome !== undefined) throw new Error(`${what} with an aborted signal: ${outcome}`)
}

export const scanCases: readonly StorageCase[] = [
  storageCase('S31', 'scans in the order of keys, name by name', async (driver) => {
    const inOrder: Key[] = [['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'c'], ['a-b'], ['a.b'], ['a0'], ['a_b'], ['b']]
    for (const key of [...inOrder].reverse()) await put(driver, key, 1)
    expectEqual(await scannedKeys(driver, []), inOrder.map(formatKey), 'the keys')
  }),
  storageCase('S32', 'tells a prefix from a sibling that begins with the same letters', async (driver) => {
    for (const name of ['app', 'apple', 'app.le', 'ap']) await put(driver, [name, 'x'], 1)
    expectEqual(await scannedKeys(driver, ['app']), ['app/x'], 'the keys below app')
  }),
  storageCase('S33', 'scans everything for an empty prefix, and nothing where nothing is', async (driver) => {
    expectEqual(await scannedKeys(driver, []), [], 'the keys of an empty store')
    await put(driver, ['a', 'x'], 1)
    await put(driver, ['b', 'x'], 1)
    expectEqual((await scannedKeys(driver, [])).length, 2, 'the number of all keys')
    expectEqual(await scannedKeys(driver, ['c']), [], 'the keys below c')
  }),
  storageCase('S34', 'counts the document at the prefix itself in', async (driver) => {
    await put(driver, ['a'], 1)
    expectEqual(await scannedKeys(driver, ['a']), ['a'], 'the keys')
  }),
  storageCase('S35', 'scans documents as they are read', async (driver) => {
    await put(driver, ['a', 'x'], { name: 'x' })
    await put(driver, ['a', 'y'], [{ row: 1 }, { row: 2 }])
    for await (const { key, value, revision } of driver.scan(['a'])) {
      const read = await driver.read(key)
      expectEqual({ value, revision }, { value: read?.value, revision: read?.revision }, `the document ${key}`)
    }
  }),
  storageCase('S36', 'goes on working after a scan was left early', async (driver) => {
    for (const name of ['x', 'y', 'z']) await put(driver, ['a', name], 1)
    for (let round = 0; round < 3; round += 1) {
      for await (const { key } of driver.scan(['a'])) {
        expectEqual(key, ['a', 'x'], 'the first key')
        break
      }
    }
    await put(driver, ['a', 'x'], 2)
    expectEqual(await valueAt(driver, ['a', 'x']), 2, 'the value')
  }),
  storageCase('S37', 'ends a scan whose signal is aborted, and goes on working', async (driver) => {
    for (const name of ['x', 'y', 'z']) await put(driver, ['a', name], 1)
    const { signal, abort, reason } = abortable()
    let count = 0
    const scan = (async () => {
      for await (const _ of driver.scan(['a'], { signal })) {
        count += 1
        abort()
      }
    })()
    await expectAbortion(scan, reason, 'a scan')
    expectEqual(count, 1, 'the number of documents before the end')
    expectEqual(await valueAt(driver, ['a', 'z']), 1, 'a value read afterwards')
  }),
  storageCase('S38', 'does nothing for a signal that is aborted already', async (driver) => {
    const { signal, abort, reason } = abortable()
    abort()
    await expectAbortion(driver.read(['a'], { signal }), reason, 'reading')
    await expectAbortion(driver.write([{ kind: 'put', key: ['a'], value: 1 }], { signal }), reason, 'writing')
    expectEqual(await valueAt(driver, ['a']), null, 'what was stored')
  }),
  storageCase('S39', 'scans each document once that stays as it is while others are written', async (driver) => {
    for (const name of ['b', 'd', 'f', 'h']) await put(driver, ['s', name], name)
    const scanned: string[] = []
    for await (const { key } of driver.scan(['s'])) {
      scanned.push(formatKey(key))
      if (scanned.length > 1) continue
      await driver.write([
        { kind: 'put', key: ['s', 'd'], value: 'rewritten' },
        { kind: 'delete', key: ['s', 'f'] },
        { kind: 'put', key: ['s', 'g'], value: 'new' },
      ])
    }
    const untouched = scanned.filter((key) => key === 's/b' || key === 's/h')
    expectEqual(untouched, ['s/b', 's/h'], 'the documents that stayed as they were')
    if (new Set(scanned).size !== scanned.length) throw new Error(`a document came twice: ${scanned.join(', ')}`)
  }),
  storageCase('S40', 'names the children of a prefix, each once and in order', async (driver) => {
    const keys: Key[] = [
      ['i', 'b', 'x'],
      ['i', 'b', 'y', 'deep'],
      ['i', 'a-z', 'x'],
      ['i', 'a'],
      ['i', 'a', 'x'],
      ['j', 'c'],
    ]
    for (const key of keys) await put(driver, key, 1)
    expectEqual(await childrenOf(driver, ['i']), ['a', 'a-z', 'b'], 'the children of i')
    expectEqual(await childrenOf(driver, ['i', 'a-z', 'x']), [], 'the children of a document')
    await expectRefusal(childrenOf(driver, ['..']), 'storage/invalid-key', 'the children of ..')
  }),
  storageCase('S41', 'forgets children with their last document', async (driver) => {
    await put(driver, ['i', 'a', 'x', 'deep'], 1)
    await put(driver, ['i', 'b', 'x'], 1)
    await driver.write([{ kind: 'delete', key: ['i', 'a', 'x', 'deep'] }])
    expectEqual(await childrenOf(driver, ['i']), ['b'], 'the children of i')
  }),
]
