// Holds the linter to its bans: each forbidden snippet is refused for the stated reason, each permitted one passes.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

interface Snippet {
  readonly at: string
  readonly code: string
}

interface Ban extends Snippet {
  /** The rule that refuses, or the words of the project's own rule. */
  readonly because: string
}

interface Report {
  readonly diagnostics: readonly {
    readonly category: string
    readonly message: string
    readonly location: { readonly path: string }
  }[]
}

const core = 'packages/core/src/measurement/snippet.ts'
const storage = 'packages/storage-file/src/snippet.ts'

const bans: readonly Ban[] = [
  { at: storage, because: 'noExplicitAny', code: 'export const value: any = 1' },
  { at: storage, because: 'noDefaultExport', code: 'export default 1' },
  { at: storage, because: 'noEnum', code: 'export enum Tier { Headline }' },
  { at: storage, because: 'noConstEnum', code: 'export const enum Tier { Headline }' },
  { at: storage, because: 'noConsole', code: 'console.log(1)' },
  { at: storage, because: 'noParameterProperties', code: 'export class A { constructor(readonly b: number) {} }' },
  { at: storage, because: 'noReExportAll', code: "export * from './other.ts'" },
  { at: storage, because: 'useImportType', code: "import { A } from './other.ts'; export type B = A" },
  { at: storage, because: 'useImportExtensions', code: "import { a } from './other'; export const b = a" },
  { at: storage, because: 'noNonNullAssertion', code: 'export const first = (list: string[]) => list[0]!' },
  { at: storage, because: 'noUndeclaredDependencies', code: "import 'left-pad'" },
  { at: storage, because: 'noFloatingPromises', code: 'async function write() {}; write()' },
  { at: storage, because: 'noSkippedTests', code: "import { test } from 'vitest'; test.skip('later', () => {})" },
  { at: 'packages/core/src/SnippetName.ts', because: 'useFilenamingConvention', code: 'export const a = 1' },
  { at: storage, because: 'noExcessiveLinesPerFile', code: 'export {}\n'.repeat(401) },
  { at: storage, because: 'A cast over `unknown`', code: "export const a = 'a' as unknown as number" },
  { at: storage, because: 'A cast over `unknown`', code: "export const a = 'a' as never as number" },

  { at: core, because: 'no clock', code: 'export const now = Date.now()' },
  { at: core, because: 'no clock', code: 'export const read = Date.now' },
  { at: core, because: 'no clock', code: 'export const now = new Date()' },
  { at: core, because: 'no clock', code: 'export const now = new Date' },
  { at: core, because: 'no clock', code: 'export const now = Date()' },
  { at: core, because: 'noRestrictedGlobals', code: 'export const now = performance.now()' },
  { at: core, because: 'noRestrictedGlobals', code: 'setTimeout(() => {}, 1)' },
  { at: core, because: 'no chance', code: 'export const draw = Math.random()' },
  { at: core, because: 'noRestrictedGlobals', code: 'export const id = crypto.randomUUID()' },
  { at: core, because: 'no locale', code: "export const order = 'a'.localeCompare('b')" },
  { at: core, because: 'no locale', code: 'export const text = (1).toLocaleString()' },
  { at: core, because: 'no locale', code: 'export const text = (a?: string) => a?.toLocaleUpperCase()' },
  { at: core, because: 'noRestrictedGlobals', code: 'export const format = new Intl.NumberFormat()' },
  { at: core, because: 'noRestrictedGlobals', code: 'export const chance = globalThis.Math' },
  { at: core, because: 'noRestrictedGlobals', code: 'export const bytes = Buffer.alloc(1)' },
  { at: core, because: 'noProcessGlobal', code: 'export const home = process.env' },
  {
    at: core,
    because: 'noNodejsModules',
    code: "import { readFileSync } from 'node:fs'; export const a = readFileSync",
  },
  { at: core, because: 'noNodejsModules', code: "export const load = () => import('fs')" },
  { at: core, because: 'noConsole', code: 'console.warn(1)' },

  {
    at: core,
    because: 'foundation knows date-fns',
    code: "import { addDays } from 'date-fns'; export const a = addDays",
  },
  { at: core, because: 'foundation knows date-fns', code: "export { UTCDate } from '@date-fns/utc'" },
  { at: core, because: 'formula knows mathjs', code: "export const load = () => import('mathjs/number')" },
  { at: core, because: 'formula knows mathjs', code: "import 'mathjs'" },
  { at: core, because: 'network knows graphology', code: "import type Graph from 'graphology'; export type A = Graph" },
  { at: core, because: 'network knows graphology', code: "import 'graphology-metrics/centrality'" },
  { at: 'packages/core/src/network/snippet.ts', because: 'formula knows mathjs', code: "import 'mathjs'" },
  { at: 'packages/core/src/foundation/snippet.ts', because: 'network knows graphology', code: "import 'graphology'" },
  { at: 'packages/core/src/formula/snippet.ts', because: 'foundation knows date-fns', code: "import 'date-fns'" },
  { at: storage, because: 'foundation knows date-fns', code: "import 'date-fns'" },
]

const permitted: readonly Snippet[] = [
  { at: core, code: "export const day = new Date('2011-12-31').getTime() + Date.parse('2011-12-31')" },
  { at: core, code: 'export const largest = Math.max(1, 2)' },
  { at: core, code: 'export const order = (a: string, b: string) => (a < b ? -1 : 1)' },
  { at: core, code: 'export const now = (performance: { now: number }) => performance.now' },
  { at: core.replace('.ts', '.test.ts'), code: 'export const now = new Date()' },
  { at: 'packages/core/src/foundation/snippet.ts', code: "import 'date-fns'; import '@date-fns/utc'" },
  { at: 'packages/core/src/formula/snippet.ts', code: "import 'mathjs/number'" },
  { at: 'packages/core/src/network/snippet.ts', code: "import 'graphology'; import 'graphology-metrics'" },
  { at: storage, code: "import { readFileSync } from 'node:fs'; export const now = [readFileSync, Date.now()]" },
  { at: 'packages/storage-file/src/other.ts', code: 'export const a = 1' },
  { at: 'scripts/snippet.ts', code: "console.log('done')" },
  { at: 'packages/core/tsup.config.ts', code: 'export default { clean: true }' },
]

/** What the snippets may import as far as their package is concerned. */
const dependencies = {
  '@date-fns/utc': '*',
  'date-fns': '*',
  graphology: '*',
  'graphology-metrics': '*',
  mathjs: '*',
  vitest: '*',
}

const repository = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'bans-'))
afterAll(() => rmSync(folder, { recursive: true }))

function numbered<Case extends Snippet>(cases: readonly Case[], name: string): readonly Case[] {
  return cases.map((snippet, position) => ({ ...snippet, at: snippet.at.replace('snippet', `${name}-${position}`) }))
}

const refused = numbered(bans, 'refused')
const passed = numbered(permitted, 'passed')

/** The complaints about each file, from one run in a folder laid out and configured like the repository. */
function lint(): ReadonlyMap<string, string> {
  cpSync(join(repository, 'biome.json'), join(folder, 'biome.json'))
  cpSync(import.meta.dirname, join(folder, 'scripts/lint'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ dependencies }))
  for (const { at, code } of [...refused, ...passed]) {
    mkdirSync(dirname(join(folder, at)), { recursive: true })
    writeFileSync(join(folder, at), `${code}\n`)
  }
  const { stdout, stderr } = spawnSync(
    join(repository, 'node_modules/.bin/biome'),
    ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', '.'],
    { cwd: folder, encoding: 'utf8' },
  )
  if (!stdout.startsWith('{')) throw new Error(`biome did not report:\n${stderr}`)
  const { diagnostics }: Report = JSON.parse(stdout)
  const complaints = new Map<string, string>()
  for (const { category, message, location } of diagnostics) {
    const line = `${category}: ${message}`
    complaints.set(location.path, `${complaints.get(location.path) ?? ''}${line}\n`)
  }
  return complaints
}

describe('the linter', () => {
  const complaints = lint()

  for (const { at, because, code } of refused) {
    test(`${because}: refuses ${code.split('\n')[0]}`, () => expect(complaints.get(at)).toContain(because))
  }

  for (const { at, code } of passed) {
    test(`permits ${code}`, () => expect(complaints.get(at)).toBeUndefined())
  }
})
