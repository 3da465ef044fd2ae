// Conformance cases as vitest tests.
import { describe, test } from 'vitest'
import { type ConformanceCase, type ConformanceSubject, runConformanceCase } from './conformance.ts'

/** Registers one test per case; a case that cannot be asked is skipped with its reason. */
export function testConformance<Subject extends ConformanceSubject>(
  title: string,
  cases: readonly ConformanceCase<Subject>[],
  createSubject: () => Subject | Promise<Subject>,
): void {
  describe(title, () => {
    for (const each of cases) {
      test(`${each.id} ${each.title}`, async ({ skip }) => {
        const result = await runConformanceCase(each, createSubject)
        if (result.outcome === 'skipped') skip(result.reason)
        if (result.outcome === 'failed') throw result.error
      })
    }
  })
}
