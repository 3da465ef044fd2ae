// Runs the contestants of one comparison side by side. Each has a process of its own, so that none has another's heap,
// caches or compiled code; all are prepared before the first run, and asked in turn, round by round, one at a time, so
// that a slow spell of the machine falls on all alike. What preparing leaves behind is collected before the first run; after
// that, everybody pays for collecting what it leaves behind. (To force a collection throws away compiled code, too.)
import type { Comparison, Outcome, Result, Scene } from './benchmark.ts'
import { ContestantInProcess } from './contestant.ts'

export interface Measurement {
  readonly contestant: string
  /** The first run, which also warms up. */
  readonly first: number
  /** The runs after it. */
  readonly runs: readonly number[]
  /** What else was measured in the latest run. */
  readonly also?: Outcome['also']
}

export async function runComparison(
  benchmark: string,
  id: string,
  comparison: Comparison,
  scene: Scene,
  rounds: number,
): Promise<readonly Measurement[]> {
  const names = Object.keys(comparison.contestants)
  const contestants = Object.entries(comparison.contestants).map(([name, { heapMegabytes }]) => ({
    name,
    process: new ContestantInProcess(heapMegabytes),
    measured: [] as number[],
    also: undefined as Outcome['also'],
  }))
  try {
    for (const { name, process } of contestants) {
      await process.tell({ kind: 'prepare', benchmark, comparison: id, contestant: name, scene })
    }
    const results: (Result | undefined)[] = []
    for (let round = 0; round <= rounds; round += 1) {
      for (const contestant of contestants) {
        const answer = await contestant.process.tell({ kind: 'work', round })
        if (answer.kind !== 'done') throw new Error('work was not answered by what came of it')
        const { milliseconds, outcome } = answer
        contestant.measured.push(outcome.measured ?? milliseconds)
        contestant.also = outcome.also
        if (round === 0) results.push(outcome.result)
      }
    }
    requireSame(names, results)
    return contestants.map(({ name, measured, also }) => {
      const [first = Number.NaN, ...runs] = measured
      return { contestant: name, first, runs, ...(also === undefined ? {} : { also }) }
    })
  } finally {
    for (const { process } of contestants) process.end()
  }
}

/** Numbers that differ by no more than rounding are the same. */
function requireSame(names: readonly string[], results: readonly (Result | undefined)[]): void {
  const reference = results.findIndex((result) => result !== undefined)
  const wanted = results[reference]
  for (const [position, actual] of results.entries()) {
    if (actual === undefined || wanted === undefined) continue
    const difference = [...wanted].find(([key, value]) => !isSame(value, actual.get(key)))
    if (difference === undefined && actual.size === wanted.size) continue
    const [key, value] = difference ?? ['the number of results', wanted.size]
    const found = difference === undefined ? actual.size : actual.get(key)
    throw new Error(`${key} is ${value} for ${names[reference]}, and ${found} for ${names[position]}`)
  }
}

function isSame(one: number, other = Number.NaN): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.abs(one)
}
