// Runs one comparison, or lists what there is to compare.
import { globSync } from 'node:fs'
import { cpus } from 'node:os'
import type { Benchmark, Contestant, Result } from './benchmark.ts'

const MOST_RUNS = 7
const PATIENCE = 10_000

const [name] = process.argv.slice(2)
const names = globSync('*.bench.ts', { cwd: import.meta.dirname }).map((file) => file.replace('.bench.ts', ''))

if (name === undefined || !names.includes(name)) {
  console.log(`pnpm bench <name>, with one of:\n${names.toSorted().join('\n')}`)
  process.exit(name === undefined ? 0 : 1)
}

const { benchmark }: { benchmark: Benchmark } = await import(`./${name}.bench.ts`)
console.log(`${benchmark.title}\n${benchmark.fairness}\n`)
console.log(`Node ${process.version}, ${cpus()[0]?.model}, ${process.platform} ${process.arch}`)

const began = performance.now()
const contestants = benchmark.prepare()
console.log(`Prepared in ${duration(performance.now() - began)}. Medians, after one run to warm up:\n`)

const expected = contestants[0]?.run() ?? new Map()
for (const contestant of contestants) {
  requireSame(contestant.name, contestant.run(), expected)
  const times = timesOf(contestant)
  const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] as number
  console.log(`${duration(median).padStart(10)}  ${contestant.name} (${times.length} runs)`)
}

/** As many runs as patience allows, one at least. */
function timesOf({ run }: Contestant): readonly number[] {
  const times: number[] = []
  for (const first = performance.now(); times.length < MOST_RUNS && performance.now() - first < PATIENCE; ) {
    const start = performance.now()
    run()
    times.push(performance.now() - start)
  }
  return times
}

function requireSame(contestant: string, actual: Result, wanted: Result): void {
  const difference = [...wanted].find(([key, value]) => actual.get(key) !== value)
  if (difference === undefined && actual.size === wanted.size) return
  const found = difference === undefined ? `${actual.size} results, not ${wanted.size}` : actual.get(difference[0])
  throw new Error(`${contestant} does not agree: ${difference?.join(' is ') ?? 'results'}, found ${found}`)
}

function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds.toFixed(1)} ms` : `${(milliseconds / 1000).toFixed(2)} s`
}
