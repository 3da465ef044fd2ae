import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Area } from '../../packages/core/src/health/health-result.ts'
import { repository } from '../docs/repository.ts'
import { newCheck } from './new-check.ts'

let copy = ''

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'new-check-'))
  for (const folder of ['src', 'test/health']) {
    cpSync(join(repository, 'packages/core', folder), join(copy, 'packages/core', folder), {
      recursive: true,
      filter: (path) => !path.endsWith('node_modules'),
    })
  }
  symlinkSync(join(repository, 'packages/core/node_modules'), join(copy, 'packages/core/node_modules'))
})
afterAll(() => rmSync(copy, { recursive: true }))

const read = (path: string) => readFileSync(join(copy, path), 'utf8')
const health = 'packages/core/src/health'

describe('newCheck', () => {
  test.each(Area.options)('writes a check of %s, and lists it wherever checks are listed', (area) => {
    const result = newCheck(copy, `${area}/a-new-one`)
    expect(result).toMatchObject({
      written: [
        `${health}/checks/${area}/a-new-one.ts`,
        `${health}/checks/${area}.ts`,
        `${health}/profiles/standard/${area}.ts`,
        `packages/core/test/health/improvements/${area}.ts`,
      ],
    })
    expect(read(`${health}/checks/${area}/a-new-one.ts`)).toContain(
      `export const aNewOne = defineCheck({\n  id: '${area}/a-new-one',`,
    )
    const list = read(`${health}/checks/${area}.ts`)
    expect(list).toContain(`import { aNewOne } from './${area}/a-new-one.ts'\n`)
    expect(list).toMatch(/[\w],\n {2}aNewOne,\n\]/)
    const profile = read(`${health}/profiles/standard/${area}.ts`)
    expect(profile).toMatch(
      new RegExp(`\\{ check: '${area}/[^\\n]*\\},\\n    \\{ check: '${area}/a-new-one', weight: 1 \\},\\n  \\],\\n\\}`),
    )
    expect(read(`packages/core/test/health/improvements/${area}.ts`)).toContain(
      `  '${area}/a-new-one': () => {\n    throw`,
    )
  })

  test('says what is left to do', () => {
    const result = newCheck(copy, 'trust/another-one')
    expect('left' in result && result.left.map((task) => task.split(':')[0])).toEqual([
      `${health}/checks/trust/another-one.ts`,
      `${health}/profiles/standard/trust.ts`,
      'packages/core/test/health/improvements/trust.ts',
      'scripts/docs/generate/framework',
      '.changeset',
      'pnpm format && pnpm test packages/core/src/health packages/core/test/health && pnpm docs',
    ])
  })

  test('writes a definition that is refused, with all that is lacking, until it is said', async () => {
    const file = `${health}/checks/funding/a-last-one.ts`
    newCheck(copy, 'funding/a-last-one')
    const empty: Promise<unknown> = import(/* @vite-ignore */ join(copy, file))
    const refused = await empty.catch((error: unknown) => error)
    const { code, issues } = refused as { code: string; issues: readonly { path: readonly string[] }[] }
    expect(code).toBe('health/invalid-check')
    expect(issues.map(({ path }) => path.join('.'))).toEqual([
      'title',
      'failureTitle',
      'why',
      'whenItMisleads',
      'evidence',
      'remedy.text',
      'needs',
    ])
    const said = join(copy, `${health}/checks/funding/a-filled-one.ts`)
    const example = (outcome: string) =>
      `{ title: 'a', record: {}, asOf: '2023-12-31', outcome: '${outcome}', says: [] }`
    writeFileSync(
      said,
      read(file)
        .replaceAll(/(title|failureTitle|why|whenItMisleads|text): ''/g, "$1: 'So it is.'")
        .replace('evidence: []', "evidence: ['kania-kramer-2011']")
        .replace('needs: []', "needs: ['partners']")
        .replace('examples: []', `examples: [${['pass', 'fail', 'unsure'].map(example).join(', ')}]`),
    )
    expect(await import(/* @vite-ignore */ said)).toMatchObject({ aLastOne: { id: 'funding/a-last-one' } })
  })

  test.for([
    ['', 3],
    ['trust', 2],
    ['trust/', 1],
    ['weather/rainy-days', 1],
    ['Trust/Low', 2],
    ['trust/low_trust', 1],
    ['trust/-low', 1],
    ['trust/low/trust', 1],
    ['../trust', 1],
    ['acme/trust/quiet', 2],
  ] as const)('refuses %j', ([id, complaints]) => {
    const result = newCheck(copy, id)
    expect('complaints' in result && result.complaints).toHaveLength(complaints)
  })

  test('refuses a check that is there, and leaves its file as it is', () => {
    const file = `${health}/checks/trust/low-trust.ts`
    const before = read(file)
    expect(newCheck(copy, 'trust/low-trust')).toEqual({
      complaints: [`there is a check trust/low-trust already: ${file}`],
    })
    expect(read(file)).toBe(before)
  })
})
