// All cases of a file, counted.
import { basename } from 'node:path'
import { readCases } from './case-file.ts'
import { methods } from './methods.ts'
import { runCase } from './run-case.ts'
import { scopeOf } from './scope.ts'

/** The scope that holds for files that bring none of their own. */
const committedScope = `${import.meta.dirname}/cases/scope.json`

export interface FileResult {
  readonly file: string
  readonly passed: number
  /** Case and complaint, a line each. */
  readonly failures: readonly string[]
  readonly unmapped: number
  /** Methods that are to be matched and that nothing answers. */
  readonly owed: readonly string[]
}

/** Runs every case of a file. */
export function runFile(path: string): FileResult {
  const scope = scopeOf(path, committedScope)
  let passed = 0
  let unmapped = 0
  const failures: string[] = []
  const owed = new Set<string>()
  for (const one of readCases(path)) {
    const verdict = runCase(one, methods, scope(one.method))
    if (verdict.kind === 'pass') passed += 1
    else if (verdict.kind === 'fail')
      failures.push(`${one.id} (${one.method}): ${verdict.complaints.slice(0, 3).join('; ')}`)
    else {
      unmapped += 1
      if (verdict.owed) owed.add(one.method)
    }
  }
  return { file: basename(path), passed, failures, unmapped, owed: [...owed] }
}
