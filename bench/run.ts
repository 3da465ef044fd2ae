// `pnpm bench [name …] [--rows n] [--partners n] [--indicators n] [--months n] [--runs n] [--full]`
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { FULL_SIZE, type Size } from './data/size.ts'
import { type Benchmark, importBenchmark } from './harness/benchmark.ts'
import { figure, ratioText } from './harness/describe-summary.ts'
import { publish } from './harness/publish.ts'
import { runComparison } from './harness/run-comparison.ts'
import { type ComparisonSummary, summarize } from './harness/summary.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: 'string' },
    partners: { type: 'string' },
    indicators: { type: 'string' },
    months: { type: 'string' },
    runs: { type: 'string', default: '15' },
    full: { type: 'boolean', default: false },
  },
})

const known = globSync('*.bench.ts', { cwd: import.meta.dirname }).map((file) => file.replace('.bench.ts', ''))
const unknown = positionals.filter((name) => !known.includes(name))
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}; there are ${known.toSorted().join(', ')}.`)
  process.exit(1)
}
for (const name of known.toSorted()) {
  const benchmark = await importBenchmark(name)
  const isWanted = positionals.length === 0 ? !benchmark.isLong || values.full : positionals.includes(name)
  if (isWanted) await run(name, benchmark)
}

async function run(name: string, benchmark: Benchmark): Promise<void> {
  const size = sizeOf(benchmark)
  const runs = benchmark.isLong ? 0 : Number(values.runs)
  console.log(`\n${name}: ${benchmark.title}`)
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const files: Record<string, string> = {}
    for (const [file, write] of Object.entries(benchmark.files ?? {})) {
      files[file] = join(folder, file)
      write(files[file], size)
    }
    const comparisons: Record<string, ComparisonSummary> = {}
    for (const [id, comparison] of Object.entries(benchmark.comparisons)) {
      console.log(`\n  ${comparison.title}`)
      const measurements = await runComparison(name, id, comparison, { size, files }, runs)
      const summary = summarize(comparison, measurements, size)
      for (const contestant of Object.values(summary.contestants)) {
        console.log(`${figure(contestant.median).padStart(12)} ${summary.unit}  ${contestant.name}`)
      }
      for (const ratio of summary.ratios) console.log(`    ${ratioText(ratio)}`)
      comparisons[id] = summary
    }
    publish({ benchmark: name, title: benchmark.title, size, runs, versions: versions(), comparisons })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function sizeOf(benchmark: Benchmark): Size {
  const { rows, partners, indicators, months } = benchmark.size ?? FULL_SIZE
  return {
    rows: Number(values.rows ?? rows),
    partners: Number(values.partners ?? partners),
    indicators: Number(values.indicators ?? indicators),
    months: Number(values.months ?? months),
  }
}

function versions(): Readonly<Record<string, string>> {
  const { dependencies } = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8'))
  const { '@collective-impact/core': _, ...peers }: Readonly<Record<string, string>> = dependencies
  return { node: process.versions.node, ...peers }
}
