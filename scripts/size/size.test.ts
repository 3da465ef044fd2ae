import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { complaintsAboutSizes } from './complaints.ts'
import { weigh } from './weigh.ts'

const folder = mkdtempSync(join(tmpdir(), 'size-'))
afterAll(() => rmSync(folder, { recursive: true }))

function write(path: string, code: string): string {
  const file = join(folder, path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, code)
  return file
}

write(
  'node_modules/mathjs/index.js',
  `export const table = ${JSON.stringify(Array.from({ length: 999 }, (_, i) => i))}`,
)
const direct = write('direct.js', "export { table } from 'mathjs'")
const indirect = write('indirect.js', "export { table } from './direct.js'")
const free = write('free.js', "import { readFileSync } from 'node:fs'\nexport const read = readFileSync")

test('a module is found behind a file of our own', async () => {
  expect((await weigh(indirect, [])).modules).toEqual(['mathjs'])
})

test('what is external, or comes with Node, is neither weighed nor listed', async () => {
  expect((await weigh(direct, ['mathjs'])).modules).toEqual([])
  expect((await weigh(direct, ['mathjs'])).kilobytes).toBeLessThan((await weigh(direct, [])).kilobytes)
  expect((await weigh(free, [])).modules).toEqual([])
})

test('a budget that is kept is silent', () => {
  const weights = new Map([['core', { kilobytes: 40, modules: ['zod'] }]])
  expect(
    complaintsAboutSizes([{ entryPoint: 'core', kilobytes: 40, because: '', without: ['mathjs'] }], weights),
  ).toEqual([])
})

test('too heavy, an unwanted module, a missing budget and a forgotten one are each named', () => {
  const weights = new Map([
    ['core', { kilobytes: 40.06, modules: ['mathjs', 'zod'] }],
    ['core/testing', { kilobytes: 1, modules: [] }],
  ])
  const budgets = [
    { entryPoint: 'core', kilobytes: 40, because: '', without: ['mathjs'] },
    { entryPoint: 'core/gone', kilobytes: 1, because: '' },
  ]
  expect(complaintsAboutSizes(budgets, weights)).toEqual([
    'core/testing has no budget',
    'core weighs 40.1 kB, more than its 40 kB',
    'core pulls in mathjs',
    'core/gone has a budget, but is not an entry point',
  ])
})
