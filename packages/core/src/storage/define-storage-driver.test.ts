// What a driver gives back is checked as well; the cases for what it is given are in the conformance kit.
import { describe, expect, test } from 'vitest'
import { defineStorageDriver } from './define-storage-driver.ts'
import type { DriverDocument, StorageDriver, StorageDriverDefinition, WriteOperation } from './storage-driver.ts'

const key = ['a', 'b']
const sound: DriverDocument = { key, value: { name: 'sound' }, revision: '1' }

function giving(documents: readonly DriverDocument[], more: Partial<StorageDriverDefinition> = {}): StorageDriver {
  return defineStorageDriver({
    name: 'given',
    supports: [],
    read: async () => documents[0],
    write: async (operations) => ({ revisions: operations.map(() => null) }),
    async *scan() {
      yield* documents
    },
    close: async () => undefined,
    ...more,
  })
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}

describe('a driver that breaks its contract is found out', () => {
  test.for<[string, DriverDocument]>([
    ['another document than was asked for', { ...sound, key: ['a', 'c'] }],
    ['no revision', { ...sound, revision: '' }],
  ])('by reading %s', async ([, document]) => {
    await expect(giving([document]).read(key)).rejects.toMatchObject({ code: 'storage/invalid-driver' })
  })

  test.for<[string, readonly DriverDocument[]]>([
    ['outside the prefix', [{ ...sound, key: ['ab', 'c'] }]],
    ['out of order', [{ ...sound, key: ['a', 'c'] }, sound]],
    ['twice', [sound, sound]],
  ])('by scanning documents %s', async ([, documents]) => {
    await expect(all(giving(documents).scan(['a']))).rejects.toMatchObject({ code: 'storage/invalid-driver' })
  })

  test.for([['../x'], ['b', 'a'], ['a', 'a']])('by the children %s', async (names) => {
    async function* children() {
      yield* names
    }
    const driver = giving([], { supports: ['children'], children })
    await expect(all(driver.children([]))).rejects.toMatchObject({ code: 'storage/invalid-driver' })
  })

  test('by declaring what it has not, and by hiding what it has', () => {
    const error = expect.objectContaining({ code: 'storage/invalid-driver' })
    expect(() => giving([], { supports: ['children'] })).toThrow(error)
    async function* children() {
      yield 'a'
    }
    expect(() => giving([], { children })).toThrow(error)
  })
})

test('what a store holds and JSON does not is corrupt', async () => {
  const polluting: unknown = JSON.parse('{"__proto__":{"polluted":true}}')
  await expect(giving([{ ...sound, value: polluting }]).read(key)).rejects.toMatchObject({
    code: 'storage/corrupt',
    data: { key },
  })
})

test('what comes out is a frozen copy, and so is what goes in', async () => {
  const value = { list: [1] }
  const taken: WriteOperation[] = []
  const driver = giving([{ ...sound, value }], {
    write: async (operations) => {
      taken.push(...operations)
      return { revisions: [null] }
    },
  })
  const document = await driver.read(key)
  value.list.push(2)
  expect(document?.value).toEqual({ list: [1] })
  await driver.write([{ kind: 'put', key, value }])
  value.list.push(3)
  expect(taken).toEqual([{ kind: 'put', key, value: { list: [1, 2] } }])
  expect(taken.every((operation) => operation.kind === 'put' && Object.isFrozen(operation.value))).toBe(true)
})

test('a scan asks for nothing more once it is aborted, and gives nothing once the store is closed', async () => {
  let asked = 0
  const driver = giving([], {
    async *scan() {
      for (const name of ['x', 'y', 'z']) {
        asked += 1
        if (name === 'z') await driver.close()
        yield { ...sound, key: ['a', name] }
      }
    },
  })
  const controller = new AbortController()
  const aborted = driver.scan(['a'], { signal: controller.signal })[Symbol.asyncIterator]()
  await aborted.next()
  controller.abort('enough')
  await expect(aborted.next()).rejects.toBe('enough')
  expect(asked).toBe(1)
  const given: string[] = []
  const scanning = (async () => {
    for await (const document of driver.scan(['a'])) given.push(document.key.join('/'))
  })()
  await expect(scanning).rejects.toMatchObject({ code: 'storage/closed' })
  expect(given).toEqual(['a/x', 'a/y'])
})

test('the native ability is used where there is one', async () => {
  async function* children() {
    yield 'native'
  }
  const driver = giving([sound], { supports: ['children'], children })
  expect(driver.supports).toEqual(['children'])
  expect(await all(driver.children([]))).toEqual(['native'])
})
