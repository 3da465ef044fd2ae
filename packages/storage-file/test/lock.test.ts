import { expect, test } from 'vitest'
import { takeLock } from '../src/lock.ts'
import { thisProcess } from '../src/process-identity.ts'
import { memoryDisk } from './memory-disk.ts'

const lock = '/store/lock'
const nobody = 2 ** 30
const ownedBy = (pid: number, ticket: string): Uint8Array =>
  Buffer.from(JSON.stringify({ ...thisProcess(), pid, ticket }))

test('a lock that is free is taken, and leaves nothing but itself', async () => {
  const disk = memoryDisk()
  await takeLock(disk, lock, 'own')
  expect(disk.paths()).toEqual(['/store', lock])
  await takeLock(disk, lock, 'own')
  await expect(takeLock(disk, lock, 'other')).rejects.toMatchObject({ code: 'storage/locked' })
})

test('the lock of a process that is gone is taken over', async () => {
  const disk = memoryDisk()
  await disk.create(lock, ownedBy(nobody, 'old'))
  await takeLock(disk, lock, 'own')
  expect(disk.paths()).toEqual(['/store', lock])
  expect(Buffer.from((await disk.read(lock)) ?? []).toString()).toContain('"ticket":"own"')
})

test('a lock is taken over although the process that was taking it over is gone as well', async () => {
  const disk = memoryDisk()
  await disk.create(lock, ownedBy(nobody, 'old'))
  await disk.create(`${lock}.takeover`, ownedBy(nobody, 'older heir'))
  await takeLock(disk, lock, 'own')
  expect(disk.paths()).toEqual(['/store', lock])
})

test('a lock that somebody else has just taken over stays theirs', async () => {
  const disk = memoryDisk()
  await disk.create(lock, ownedBy(nobody, 'old'))
  const theirs = ownedBy(process.pid, 'faster heir')
  let reads = 0
  const racing = {
    ...disk,
    async read(path: string) {
      reads += 1
      if (reads === 2) {
        await disk.remove(lock)
        await disk.create(lock, theirs)
      }
      return disk.read(path)
    },
  }
  await expect(takeLock(racing, lock, 'own')).rejects.toMatchObject({ code: 'storage/locked' })
  expect(await disk.read(lock)).toEqual(theirs)
})

test('a lock that is let go while it is looked at is taken', async () => {
  const disk = memoryDisk()
  await disk.create(lock, ownedBy(process.pid, 'leaving'))
  const leaving = {
    ...disk,
    async read(path: string) {
      await disk.remove(lock)
      return disk.read(path)
    },
  }
  await takeLock(leaving, lock, 'own')
  expect(disk.paths()).toEqual(['/store', lock])
})

test('a claim that whoever was faster has cleared away is no failure of the disk', async () => {
  const disk = memoryDisk()
  const cleared = {
    ...disk,
    async link(path: string, name: string) {
      await disk.create(lock, ownedBy(process.pid, 'faster'))
      await disk.remove(path)
      return disk.link(path, name)
    },
  }
  await expect(takeLock(cleared, lock, 'own')).rejects.toMatchObject({ code: 'storage/locked' })
})
