// Whatever operation of the disk fails, and whatever a loss of power takes: each batch is there whole or not at all,
// and one that was acknowledged is there.
import {
  formatKey,
  isCollectiveImpactError,
  type JsonValue,
  type StorageDriver,
  type WriteOperation,
} from '@collective-impact/core'
import { describe, expect, test } from 'vitest'
import type { Disk } from '../src/disk.ts'
import { fileDriver } from '../src/file-driver.ts'
import { type Interruption, type MemoryDisk, memoryDisk } from './memory-disk.ts'

const put = (path: string, value: JsonValue): WriteOperation => ({ kind: 'put', key: path.split('/'), value })
const remove = (path: string): WriteOperation => ({ kind: 'delete', key: path.split('/') })

/** Batches of one and of several, in new folders and old ones, from one form of file to the other and back. */
const batches: readonly (readonly WriteOperation[])[] = [
  [put('a/record', { version: 1 })],
  [put('a/rows/first', [{ row: 1 }, { row: 2 }]), put('a/log', { batches: 1 })],
  [put('a/rows/second', [{ row: 3 }]), put('a/log', { batches: 2 })],
  [put('a/record', { version: 2 })],
  [put('a/record', [{ version: 3 }]), remove('a/rows/first'), put('b/c/d', 'deep')],
  [put('a/record', { version: 4 })],
  [remove('b/c/d')],
  [remove('a/record'), remove('a/rows/second'), remove('a/log')],
  [put('a/rows/first', [{ row: 4 }]), put('a/log', { batches: 1 })],
]

type Contents = Readonly<Record<string, JsonValue>>

function carriedOut(before: Contents, batch: readonly WriteOperation[]): Contents {
  const contents = new Map(Object.entries(before))
  for (const operation of batch) {
    if (operation.kind === 'put') contents.set(formatKey(operation.key), operation.value)
    else contents.delete(formatKey(operation.key))
  }
  return Object.fromEntries(contents)
}

/** What the store holds after none, one, two … of the batches. */
const expectedContents: Contents[] = [{}]
for (const batch of batches) expectedContents.push(carriedOut(expectedContents.at(-1) ?? {}, batch))

async function contentsOf(driver: StorageDriver): Promise<Contents> {
  const contents: Record<string, JsonValue> = {}
  for await (const { key, value } of driver.scan([])) contents[formatKey(key)] = value
  return contents
}

/** Writes batches until one fails; answers how many were acknowledged. */
async function writeUntilFailure(driver: StorageDriver): Promise<number> {
  for (const [position, batch] of batches.entries()) {
    try {
      await driver.write(batch)
    } catch (error) {
      if (isCollectiveImpactError(error, 'storage/unavailable')) return position
      throw error
    }
  }
  return batches.length
}

/** Opens a disk that was left behind, and holds it to what was acknowledged. */
async function expectWhole(disk: MemoryDisk, acknowledged: number): Promise<void> {
  const driver = fileDriver('/store', disk)
  const contents = await contentsOf(driver)
  const allowed = [expectedContents[acknowledged], expectedContents[acknowledged + 1]]
  expect(allowed).toContainEqual(contents)
  await driver.write([put('still/works', 'yes')])
  await driver.close()
  const own = disk.paths().filter((path) => path.startsWith('/store/.collective-impact/'))
  expect(own).toEqual(['/store/.collective-impact/.gitignore'])
}

/** Yes and no in an order that the seed decides. */
function decisions(seed: number): () => boolean {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >= 2 ** 31
  }
}

const untouched = memoryDisk()
const acknowledgedAtEnd = await writeUntilFailure(fileDriver('/store', untouched))
const everyOperation = Array.from({ length: untouched.operations() }, (_, position) => position + 1)
const everyInterruption: readonly Interruption[] = ['before', 'half-way', 'after']

test('nothing fails on a sound disk, and all of it is durable', async () => {
  expect(acknowledgedAtEnd).toBe(batches.length)
  await expectWhole(
    untouched.afterPowerLoss(() => false),
    batches.length,
  )
})

describe.for(everyInterruption)('a process that ends %s an operation', (interruption) => {
  test('leaves whole batches behind', async () => {
    for (const last of everyOperation) {
      const disk = memoryDisk((operation) =>
        operation < last ? undefined : operation === last ? interruption : 'before',
      )
      const acknowledged = await writeUntilFailure(fileDriver('/store', disk))
      await expectWhole(disk.afterKill(), acknowledged)
    }
  })

  test('leaves whole batches behind also when the power fails with it', async () => {
    for (const last of everyOperation) {
      for (const survives of [() => false, () => true, decisions(last), decisions(-last), decisions(last * 7)]) {
        const disk = memoryDisk((operation) =>
          operation < last ? undefined : operation === last ? interruption : 'before',
        )
        const acknowledged = await writeUntilFailure(fileDriver('/store', disk))
        await expectWhole(disk.afterPowerLoss(survives), acknowledged)
      }
    }
  })
})

describe.for(everyInterruption)('an operation that fails once, %s its work', (interruption) => {
  test('fails one batch as a whole, and the others go on', async () => {
    for (const failing of everyOperation) {
      const disk = memoryDisk((operation) => (operation === failing ? interruption : undefined))
      const driver = fileDriver('/store', disk)
      let contents: Contents = {}
      for (const batch of batches) {
        const before = contents
        const error = await driver.write(batch).then(
          () => undefined,
          (reason: unknown) => reason,
        )
        contents = await contentsOf(driver).catch(() => contentsOf(driver))
        const after = carriedOut(before, batch)
        if (error === undefined) expect(contents).toEqual(after)
        else expect([before, after]).toContainEqual(contents)
      }
      await driver.close().catch(() => undefined)
      const reopened = fileDriver(
        '/store',
        disk.afterPowerLoss(() => false),
      )
      expect(await contentsOf(reopened)).toEqual(contents)
    }
  })
})

test('a disk without space refuses to write, and gives what it holds', async () => {
  for (const first of everyOperation) {
    const disk = memoryDisk((operation, name) => {
      const needsSpace = name === 'create' || name === 'makeFolder'
      return operation >= first && needsSpace ? 'half-way' : undefined
    })
    const driver = fileDriver('/store', disk)
    const acknowledged = await writeUntilFailure(driver)
    if (acknowledged > 0) expect(await contentsOf(driver)).toEqual(expectedContents[acknowledged])
  }
})

test('a disk that has become read-only gives what it holds, unless it is in the middle of a change', async () => {
  const writing: readonly (keyof Disk)[] = ['create', 'makeFolder', 'link', 'rename', 'remove', 'removeEmptyFolder']
  let readable = 0
  for (const first of everyOperation) {
    const disk = memoryDisk((operation, name) => (operation >= first && writing.includes(name) ? 'before' : undefined))
    const driver = fileDriver('/store', disk)
    const acknowledged = await writeUntilFailure(driver)
    if (acknowledged === 0) continue
    const contents = await contentsOf(driver).catch((error) => error.code)
    if (contents !== 'storage/unavailable') readable += 1
    const allowed = [expectedContents[acknowledged], expectedContents[acknowledged + 1], 'storage/unavailable']
    expect(allowed).toContainEqual(contents)
  }
  expect(readable).toBeGreaterThan(everyOperation.length / 2)
})
