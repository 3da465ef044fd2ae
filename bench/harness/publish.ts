// Keeps what was found: a file of results for each benchmark, and the page that shows them all.
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sectionOf } from './describe-summary.ts'
import type { BenchmarkSummary } from './summary.ts'

const bench = join(import.meta.dirname, '..')
const PAGE = join(bench, 'README.md')
const BEGIN = '<!-- results: written by `pnpm bench` from results/*.json -->'
const END = '<!-- results: end -->'

export function publish(summary: BenchmarkSummary): void {
  mkdirSync(join(bench, 'results'), { recursive: true })
  writeFileSync(join(bench, 'results', `${summary.benchmark}.json`), `${JSON.stringify(summary, null, 2)}\n`)
  const files = globSync('results/*.json', { cwd: bench }).sort()
  const summaries = files.map((file): BenchmarkSummary => JSON.parse(readFileSync(join(bench, file), 'utf8')))
  const page = readFileSync(PAGE, 'utf8')
  const [before] = page.split(BEGIN)
  const [, after] = page.split(END)
  const sections = summaries.map(sectionOf).join('\n\n')
  writeFileSync(PAGE, `${before}${BEGIN}\n\n${sections}\n\n${END}${after}`)
}
