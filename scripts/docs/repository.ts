// Where the repository is, and which of its files are documentation.
import { globSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds README.md. */
export const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

const PAGES = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'docs/**/*.md',
  'packages/*/README.md',
  'examples/**/README.md',
]

/** Every Markdown page, relative to the repository, in stable order. */
export function listPages(): string[] {
  return list(PAGES)
}

/** Every source file of every package, tests excepted, relative to the repository, in stable order. */
export function listSources(): string[] {
  return list(['packages/*/src/**/*.ts']).filter((path) => !path.endsWith('.test.ts'))
}

function list(patterns: readonly string[]): string[] {
  return globSync(patterns, { cwd: repository, exclude: (path) => path.endsWith('node_modules') })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
}
