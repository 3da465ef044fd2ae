// Runs an example and says what did not come out as written, every place at once.
import { inspect, isDeepStrictEqual } from 'node:util'
import type { Example } from './example.ts'

/** What a running example reports to. */
export interface Recorder {
  /** A statement begins. */
  at(line: number): void
  equal(line: number, actual: unknown, expected: unknown): void
  throws(line: number, run: () => Promise<unknown>, expected: string): Promise<void>
}

class Run implements Recorder {
  readonly failures: string[] = []
  readonly #file: string
  #line = 1

  constructor(file: string) {
    this.#file = file
  }

  at(line: number): void {
    this.#line = line
  }

  equal(line: number, actual: unknown, expected: unknown): void {
    if (isDeepStrictEqual(actual, expected)) return
    this.#add(line, `the value is\n${show(actual)}\nand not\n${show(expected)}`)
  }

  async throws(line: number, run: () => Promise<unknown>, expected: string): Promise<void> {
    let value: unknown
    try {
      value = await run()
    } catch (error) {
      if (codeOf(error) === expected || messageOf(error).includes(expected)) return
      this.#add(line, `throws ${describeError(error)}, not ${expected}`)
      return
    }
    this.#add(line, `does not throw ${expected}; the value is\n${show(value)}`)
  }

  stopped(error: unknown): void {
    this.#add(this.#line, `throws ${describeError(error)}`)
  }

  #add(line: number, message: string): void {
    this.failures.push(`${this.#file}:${line}: ${message}`)
  }
}

const runs = new Map<string, Run>()

/**
 * The recorder of the example that is being run.
 * @public Imported by every compiled example.
 */
export function recorderOf(name: string): Recorder {
  const run = runs.get(name)
  if (run === undefined) throw new TypeError(`${name} is not being run`)
  return run
}

/** Runs an example through {@link doctest}, the plugin; empty when all came out as written. */
export async function runExample({ name, file }: Pick<Example, 'name' | 'file'>): Promise<string[]> {
  const run = new Run(file)
  runs.set(name, run)
  try {
    await import(/* @vite-ignore */ `doctest:${name}`)
  } catch (error) {
    run.stopped(error)
  }
  return run.failures
}

function show(value: unknown): string {
  return inspect(value, {
    depth: Number.POSITIVE_INFINITY,
    maxArrayLength: 200,
    maxStringLength: 20_000,
    breakLength: 100,
  })
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : show(error)
}

function describeError(error: unknown): string {
  const code = codeOf(error)
  return code === undefined ? messageOf(error) : `${messageOf(error)} [${String(code)}]`
}
