// What a benchmark consists of: comparisons, each between contestants that do the same.
import type { Size } from '../data/size.ts'

/** Numbers by name, so that contestants can be held to each other. */
export type Result = ReadonlyMap<string, number>

/** What comes of one run. */
export interface Outcome {
  /** What was computed; absent where there is nothing to hold to the others. */
  readonly result?: Result
  /** What was measured, where it is not the time. */
  readonly measured?: number
  /** What else was measured, by what it is. */
  readonly also?: Readonly<Record<string, number>>
}

/** Does the work once. Rounds are counted from 0, so that no round need ask exactly what another asked. */
export type Work = (round: number) => Outcome | Promise<Outcome>

/** What contestants work on. */
export interface Scene {
  readonly size: Size
  /** Files that the benchmark prepared, by name. */
  readonly files: Readonly<Record<string, string>>
}

export interface Contestant {
  readonly name: string
  /** How large its heap may grow; 8 GB when absent. */
  readonly heapMegabytes?: number
  /** Gets everything ready, in the process the work is done in; the time it takes is not compared. */
  readonly prepare: (scene: Scene) => Work | Promise<Work>
}

/** How many times the median of one contestant another's is, and how it is meant to be. */
export interface Ratio {
  readonly name: string
  readonly of: string
  readonly to: string
  readonly goal?: { readonly atLeast: number } | { readonly atMost: number }
}

export interface Comparison {
  readonly title: string
  /** What the contestants do beyond what is compared, and what they are spared. */
  readonly fairness: string
  /** `ms` when absent. */
  readonly unit?: string
  /** How many rows a run goes through, where rows per second say something. */
  readonly rows?: (size: Size) => number
  readonly contestants: Readonly<Record<string, Contestant>>
  readonly ratios: readonly Ratio[]
}

export interface Benchmark {
  readonly title: string
  /** Only on demand: it takes minutes. */
  readonly isLong?: boolean
  /** The size it is about, where it is not the one that is asked for. */
  readonly size?: Size
  /** The files it needs, each written by its function to the path it is given. */
  readonly files?: Readonly<Record<string, (path: string, size: Size) => void>>
  readonly comparisons: Readonly<Record<string, Comparison>>
}

/** The benchmark of a name. */
export async function importBenchmark(name: string): Promise<Benchmark> {
  const { benchmark }: { benchmark: Benchmark } = await import(`../${name}.bench.ts`)
  return benchmark
}
