// One process at a time, whichever way the one before has ended.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { fileStorage } from '../src/file-storage.ts'
import { bundleScript, type Script, startScript } from './child-process.ts'

let workshop: string
let bundle: string
let folder: string
let stores = 0

beforeAll(async () => {
  workshop = await mkdtemp(join(tmpdir(), 'collective-impact-'))
  bundle = bundleScript('opening-process.ts', workshop)
})
beforeEach(() => {
  stores += 1
  folder = join(workshop, `store-${stores}`)
})
afterAll(() => rm(workshop, { recursive: true }))

const lockFile = () => join(folder, '.collective-impact', 'lock')

async function killed({ child, ended }: Script): Promise<void> {
  child.kill('SIGKILL')
  await ended
}

test('a second process is told which process has the store open', async () => {
  const first = startScript(bundle, [folder])
  await first.begun
  const second = fileStorage({ folder })
  await expect(second.read(['a'])).rejects.toMatchObject({
    code: 'storage/locked',
    message: expect.stringContaining(`process ${first.child.pid} on ${hostname()}`),
    data: { pid: first.child.pid, host: hostname() },
  })
  await second.close()
  await killed(first)
  expect(await readFile(lockFile(), 'utf8')).toContain(`"pid":${first.child.pid}`)
})

test('the store of a process that was killed opens at once', async () => {
  const first = startScript(bundle, [folder])
  await first.begun
  expect(first.lines).toEqual(['open'])
  await killed(first)
  const driver = fileStorage({ folder })
  expect((await driver.read(['opened-by', `p${first.child.pid}`]))?.value).toBe('written')
  await driver.close()
  expect(await readdir(join(folder, '.collective-impact'))).toEqual(['.gitignore'])
})

test('of many processes that find the lock of a dead one, one takes it over', async () => {
  const first = startScript(bundle, [folder])
  await first.begun
  await killed(first)
  const heirs = Array.from({ length: 6 }, () => startScript(bundle, [folder]))
  await Promise.all(heirs.map(({ begun }) => begun))
  const answers = heirs.map(({ lines }) => lines[0])
  await Promise.all(heirs.map(killed))
  expect(answers.sort()).toEqual(['open', ...Array.from({ length: 5 }, () => 'storage/locked')])
})

test('a second driver in the same process is refused too, until the first is closed', async () => {
  const first = fileStorage({ folder })
  await first.write([{ kind: 'put', key: ['a'], value: 1 }])
  const second = fileStorage({ folder })
  await expect(second.read(['a'])).rejects.toMatchObject({ code: 'storage/locked' })
  await first.close()
  expect((await second.read(['a']))?.value).toBe(1)
  await second.close()
})

test('a process that has another one’s number is not taken for it', async ({ skip }) => {
  if (process.platform !== 'linux') skip('only Linux tells when a process began')
  await mkdir(join(folder, '.collective-impact'), { recursive: true })
  const owner = { host: hostname(), pid: process.pid, began: 'another boot/1', ticket: 'old' }
  await writeFile(lockFile(), JSON.stringify(owner))
  const driver = fileStorage({ folder })
  expect(await driver.read(['a'])).toBeUndefined()
  await driver.close()
})

test.for([
  ['of another machine', JSON.stringify({ host: 'elsewhere.example', pid: 1, ticket: 'old' })],
  ['that nobody can read', 'not a lock'],
])('a lock %s is left to people', async ([, lock = '']) => {
  await mkdir(join(folder, '.collective-impact'), { recursive: true })
  await writeFile(lockFile(), lock)
  const driver = fileStorage({ folder })
  await expect(driver.read(['a'])).rejects.toMatchObject({
    code: 'storage/locked',
    message: expect.stringContaining(`remove ${lockFile()}`),
  })
  await driver.close()
  expect(await readFile(lockFile(), 'utf8')).toBe(lock)
})
