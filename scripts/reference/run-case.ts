// One case against our own function.
import { type ReferenceCase, wanted } from './case-file.ts'
import { differences } from './compare.ts'
import type { Mappings } from './mapping.ts'
import type { Owed } from './scope.ts'

/** `owed`: nothing answers the method although its cases are to be matched. */
export type Verdict =
  | { readonly kind: 'pass' }
  | { readonly kind: 'fail'; readonly complaints: readonly string[] }
  | { readonly kind: 'unmapped'; readonly owed: boolean }

/** Runs a case; never throws. */
export function runCase(one: ReferenceCase, methods: Mappings, owed: Owed): Verdict {
  const mapping = Object.hasOwn(methods, one.method) ? methods[one.method] : undefined
  const asked = wanted(one)
  if (mapping === undefined) return { kind: 'unmapped', owed: owed === 'exact' && asked !== undefined }
  if (owed === 'information' || owed === 'later' || asked === undefined) return { kind: 'unmapped', owed: false }
  const complaints = attempt(() => {
    if ('complaints' in mapping) return mapping.complaints(one)
    if (refuses(asked)) return refusalOf(() => mapping.answer(one))
    return differences(mapping.answer(one), only(asked, mapping.keys), one.tolerance)
  })
  return complaints.length === 0 ? { kind: 'pass' } : { kind: 'fail', complaints }
}

function attempt(run: () => readonly string[]): readonly string[] {
  try {
    return run()
  } catch (error) {
    return [`threw ${error instanceof Error ? error.message : String(error)}`]
  }
}

function refuses(asked: unknown): boolean {
  return typeof asked === 'object' && asked !== null && 'error' in asked
}

function refusalOf(answer: () => unknown): readonly string[] {
  try {
    return [`expected to be refused, found ${JSON.stringify(answer())}`]
  } catch {
    return []
  }
}

function only(asked: unknown, keys: readonly string[] | undefined): unknown {
  if (keys === undefined || typeof asked !== 'object' || asked === null) return asked
  return Object.fromEntries(Object.entries(asked).filter(([key]) => keys.includes(key)))
}
