import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { JsonValue, Key, StorageDriver } from '@collective-impact/core'
import { storageCases } from '@collective-impact/core/testing'
import { testConformance } from '@collective-impact/core/testing/vitest'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fileStorage } from './file-storage.ts'

testConformance('fileStorage', storageCases, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'collective-impact-'))
  return {
    open: () => fileStorage({ folder }),
    isDurable: true,
    dispose: () => rm(folder, { recursive: true }),
  }
})

let folder: string
let driver: StorageDriver
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'collective-impact-'))
  driver = fileStorage({ folder })
})
afterEach(async () => {
  await driver.close()
  await rm(folder, { recursive: true })
})

const at = (path: string): string => join(folder, ...path.split('/'))
const put = async (key: Key, value: JsonValue): Promise<void> => {
  await driver.write([{ kind: 'put', key, value }])
}

async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((file) => !file.startsWith('.collective-impact'))
    .sort()
}

async function fill(path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(at(path)), { recursive: true })
  await writeFile(at(path), text)
}

describe('the files', () => {
  test('are indented JSON with the fields in order, and one line of JSON for each item of a list', async () => {
    await put(['initiatives', 'river', 'record'], { name: 'River', initiative: { id: 'river' } })
    await put(['initiatives', 'river', 'observations', 'first'], [{ value: 1, indicator: 'é' }, { value: 2 }])
    expect(await readFile(at('initiatives/river/record.json'), 'utf8')).toBe(
      '{\n  "initiative": {\n    "id": "river"\n  },\n  "name": "River"\n}\n',
    )
    expect(await readFile(at('initiatives/river/observations/first.jsonl'), 'utf8')).toBe(
      '{"indicator":"é","value":1}\n{"value":2}\n',
    )
  })

  test('have names that every system can hold', async () => {
    for (const name of ['con', 'nul.x', 'a.', 'a.json', 'record']) await put([name, name], 1)
    expect(await filesBelow(folder)).toEqual([
      'a.json~/a.json.json',
      'a.~/a..json',
      'record/record.json',
      '~con/~con.json',
      '~nul.x/~nul.x.json',
    ])
  })

  test('leave no folder behind when the last of them is gone', async () => {
    await put(['a', 'b', 'c'], 1)
    await put(['a', 'x'], 1)
    await driver.write([{ kind: 'delete', key: ['a', 'b', 'c'] }])
    expect(await readdir(at('a'))).toEqual(['x.json'])
  })

  test('change their name when a document becomes a list, without leaving the old one', async () => {
    await put(['a'], { form: 'object' })
    await put(['a'], [1])
    expect(await filesBelow(folder)).toEqual(['a.jsonl'])
    await put(['a'], [])
    expect(await filesBelow(folder)).toEqual(['a.json'])
  })

  test('of others are passed over', async () => {
    await put(['a'], 1)
    for (const path of ['README.md', '.git/config', 'Upper.json', 'a/.DS_Store', '~a.json']) await fill(path, '…')
    const keys: Key[] = []
    for await (const { key } of driver.scan([])) keys.push(key)
    expect(keys).toEqual([['a']])
  })
})

describe('a file changed by hand', () => {
  test('has another revision, so that nobody overwrites the change unseen', async () => {
    await put(['a'], { name: 'before' })
    const before = await driver.read(['a'])
    await writeFile(at('a.json'), '{ "name": "by hand" }')
    const after = await driver.read(['a'])
    expect(after?.value).toEqual({ name: 'by hand' })
    expect(after?.revision).not.toBe(before?.revision)
    await expect(
      driver.write([{ kind: 'put', key: ['a'], value: 1, ifRevision: before?.revision }]),
    ).rejects.toMatchObject({ code: 'storage/conflict', data: { found: after?.revision } })
  })

  test('may have a byte order mark, carriage returns, blank lines and no last line feed', async () => {
    await fill('a.json', '\ufeff{\r\n"name": 1\r\n}\r\n')
    await fill('b.jsonl', '\ufeff{"row":1}\r\n\r\n{"row":2}')
    expect((await driver.read(['a']))?.value).toEqual({ name: 1 })
    expect((await driver.read(['b']))?.value).toEqual([{ row: 1 }, { row: 2 }])
  })

  test('is found, and missed when it is moved away', async () => {
    await fill('initiatives/river/record.json', '{}')
    const children = []
    for await (const name of driver.children(['initiatives'])) children.push(name)
    expect(children).toEqual(['river'])
    await rename(at('initiatives/river/record.json'), at('elsewhere.txt'))
    expect(await driver.read(['initiatives', 'river', 'record'])).toBeUndefined()
    for await (const name of driver.children(['initiatives'])) expect(name).toBe('none')
  })
})

describe('a damaged file is named, and the others stay readable:', () => {
  const row = '{"indicator":"served","value":1}\n'
  test.for<[string, string, string | Uint8Array, string]>([
    ['cut off', 'broken.json', '{"name": "Riv', 'not complete JSON'],
    ['empty', 'broken.json', '', 'not complete JSON'],
    ['an empty list', 'broken.jsonl', '', 'the file is empty'],
    ['a list cut off', 'broken.jsonl', `${row}${row}{"indica`, 'line 3: the file ends within it; not complete JSON'],
    ['a list with a broken line', 'broken.jsonl', `${row}{"indica\n${row}`, 'line 2: not complete JSON'],
    ['a merge that was not resolved', 'broken.jsonl', `<<<<<<< ours\n${row}`, 'line 1: not complete JSON'],
    ['not text', 'broken.json', Uint8Array.of(0x22, 0xff, 0xfe, 0x22), 'the file is not text in UTF-8'],
    ['a number without end', 'broken.json', '{"value": 1e400}', 'Infinity is not a number JSON can write'],
    ['a polluting field', 'broken.json', '{"__proto__": {"polluted": true}}', 'a field may not have this name'],
    ['50 MB of garbage', 'broken.json', Buffer.alloc(50_000_000, 'garbage '), 'not complete JSON'],
    ['50 MB of bytes that are no text', 'broken.jsonl', Buffer.alloc(50_000_000, 0xc3), 'the file is not text'],
  ])('%s', async ([, file, content, message]) => {
    await put(['sound'], 'still here')
    await fill(file, content)
    const error = await driver.read(['broken']).catch((reason) => reason)
    expect(error).toMatchObject({ code: 'storage/corrupt', message: expect.stringContaining(message) })
    expect(error.message).toContain('broken')
    expect(error.message.length).toBeLessThan(300)
    expect((await driver.read(['sound']))?.value).toBe('still here')
    await put(['broken'], 'repaired')
    expect((await driver.read(['broken']))?.value).toBe('repaired')
  })

  test('larger than any text can be', async () => {
    await fill('broken.json', '{}')
    await truncate(at('broken.json'), 3 * 2 ** 30)
    await expect(driver.read(['broken'])).rejects.toMatchObject({ code: 'storage/corrupt' })
  })

  test('twice there', async () => {
    await fill('a.json', '1')
    await fill('a.jsonl', '1\n')
    await expect(driver.read(['a'])).rejects.toMatchObject({
      code: 'storage/corrupt',
      message: `${at('a.json')}: a.jsonl holds the same document; keep one of the two`,
    })
    await put(['a'], 2)
    expect(await filesBelow(folder)).toEqual(['a.json'])
  })

  test('a folder in place of a document', async () => {
    await mkdir(at('a.json'))
    await expect(driver.read(['a'])).rejects.toMatchObject({ code: 'storage/corrupt' })
  })
})

describe('a symbolic link is not followed', () => {
  let outside: string
  beforeEach(async () => {
    outside = await mkdtemp(join(tmpdir(), 'outside-'))
    await writeFile(join(outside, 'secret.json'), '"secret"')
  })
  afterEach(() => rm(outside, { recursive: true }))

  test('in place of a document', async () => {
    await symlink(join(outside, 'secret.json'), at('secret.json'))
    const refused = { code: 'storage/corrupt', message: expect.stringContaining(at('secret.json')) }
    await expect(driver.read(['secret'])).rejects.toMatchObject(refused)
    await expect(put(['secret'], 'overwritten')).rejects.toMatchObject(refused)
    await expect(driver.write([{ kind: 'delete', key: ['secret'] }])).rejects.toMatchObject(refused)
    await expect(driver.scan([])[Symbol.asyncIterator]().next()).rejects.toMatchObject(refused)
    expect(await readFile(join(outside, 'secret.json'), 'utf8')).toBe('"secret"')
  })

  test('in place of a folder', async () => {
    await symlink(outside, at('a'))
    await expect(driver.read(['a', 'secret'])).rejects.toMatchObject({ code: 'storage/corrupt' })
    await expect(put(['a', 'b', 'c'], 1)).rejects.toMatchObject({ code: 'storage/corrupt' })
    await expect(driver.scan(['a'])[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'storage/corrupt' })
    await expect(driver.children([])[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'storage/corrupt' })
    expect(await readdir(outside)).toEqual(['secret.json'])
  })

  test('in place of the store’s own folder', async () => {
    await symlink(outside, at('.collective-impact'))
    await expect(driver.read(['a'])).rejects.toMatchObject({ code: 'storage/corrupt' })
    expect(await readdir(outside)).toEqual(['secret.json'])
  })

  test('out of a journal', async () => {
    await mkdir(at('.collective-impact'))
    await symlink(outside, at('a'))
    await fill('.collective-impact/journal.json', '[{"path":["a","secret.json"],"from":null}]')
    await expect(driver.read(['a'])).rejects.toMatchObject({ code: 'storage/corrupt' })
    expect(await readdir(outside)).toEqual(['secret.json'])
  })
})

test.for([
  ['that is cut off', '[{"path":["a.json"]'],
  ['that is no list', '{}'],
  ['that leads out of the store', '[{"path":["..","secret.json"],"from":null}]'],
  ['that removes what is no document', '[{"path":["README.md"],"from":null}]'],
  ['that moves what was not written aside', '[{"path":["a.json"],"from":"../../secret"}]'],
])('a journal %s changes nothing', async ([, journal = '']) => {
  await fill('README.md', 'kept')
  await fill('.collective-impact/journal.json', journal)
  await expect(driver.read(['a'])).rejects.toMatchObject({
    code: 'storage/corrupt',
    message: expect.stringContaining('journal.json'),
  })
  expect(await readFile(at('README.md'), 'utf8')).toBe('kept')
})

test('git is kept away from the lock and the journal', async () => {
  await put(['a'], 1)
  expect(await readFile(at('.collective-impact/.gitignore'), 'utf8')).toBe('*\n')
})
