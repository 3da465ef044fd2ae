// What the system refuses is told in the words of storage, and changes nothing.
import { chmod, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fileStorage } from '../src/file-storage.ts'
import { bundleScript, startProcess, startScript } from './child-process.ts'

let workshop: string
beforeEach(async () => {
  workshop = await mkdtemp(join(tmpdir(), 'collective-impact-'))
})
afterEach(() => rm(workshop, { recursive: true }))

test('a folder that is missing is made, in a folder that is there', async () => {
  const folder = join(workshop, 'store')
  const driver = fileStorage({ folder })
  await driver.write([{ kind: 'put', key: ['a'], value: 1 }])
  await driver.close()
  expect(await readdir(folder)).toEqual(['.collective-impact', 'a.json'])
})

test('a folder whose own folder is missing is refused', async () => {
  const folder = join(workshop, 'no', 'store')
  const driver = fileStorage({ folder })
  await expect(driver.read(['a'])).rejects.toMatchObject({
    code: 'storage/unavailable',
    message: `${folder}: there is no such folder`,
    data: { file: folder, code: 'ENOENT' },
    cause: expect.objectContaining({ syscall: 'mkdir' }),
  })
  await driver.close()
})

test('a file in place of the folder is refused', async () => {
  const folder = join(workshop, 'file')
  await writeFile(folder, 'text')
  for (const each of [folder, join(folder, 'store')]) {
    const driver = fileStorage({ folder: each })
    await expect(driver.read(['a'])).rejects.toMatchObject({
      code: 'storage/unavailable',
      message: expect.stringContaining('a part of the path is not a folder'),
    })
    await driver.close()
  }
})

test('a store that could not be opened can be, once the reason is gone', async () => {
  const folder = join(workshop, 'later', 'store')
  const driver = fileStorage({ folder })
  await expect(driver.read(['a'])).rejects.toMatchObject({ code: 'storage/unavailable' })
  await mkdir(join(workshop, 'later'))
  expect(await driver.read(['a'])).toBeUndefined()
  await driver.close()
})

test('a folder reached through a link is the folder itself', async () => {
  await mkdir(join(workshop, 'real'))
  await symlink(join(workshop, 'real'), join(workshop, 'link'))
  const driver = fileStorage({ folder: join(workshop, 'link') })
  await driver.write([{ kind: 'put', key: ['a'], value: 1 }])
  const same = fileStorage({ folder: join(workshop, 'real') })
  await expect(same.read(['a'])).rejects.toMatchObject({ code: 'storage/locked' })
  await driver.close()
})

test('a process that may not write to the folder is told so, and changes nothing', async ({ skip }) => {
  if (process.platform === 'win32') skip('Windows has no permissions of this kind')
  const nobody = 65_534
  const folder = join(workshop, 'store')
  const bundle = bundleScript('opening-process.ts', workshop)
  await mkdir(folder)
  await chmod(workshop, 0o755)
  await chmod(folder, 0o555)
  const { lines, ended } = startScript(bundle, [folder], process.getuid?.() === 0 ? { uid: nobody } : {})
  await ended
  expect(lines).toEqual(['storage/unavailable'])
  expect(await readdir(folder)).toEqual([])
  await chmod(folder, 0o755)
})

test('a system that lets no file grow refuses the write, and the store goes on', async ({ skip }) => {
  if (process.platform === 'win32') skip('Windows has no limit of this kind')
  const bundle = bundleScript('limited-process.ts', workshop)
  const limited = 'ulimit -f 8; exec "$0" "$@"'
  const { lines, ended } = startProcess('sh', ['-c', limited, process.execPath, bundle, join(workshop, 'store')])
  await ended
  expect(lines).toEqual(['written', '"small"', 'storage/unavailable EFBIG', '"small"', 'written', '"small again"'])
  expect(await readdir(join(workshop, 'store', '.collective-impact'))).toEqual(['.gitignore'])
})
