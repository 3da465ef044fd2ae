// Conformance cases as vitest tests.
import { describe, test, vi } from 'vitest'
import type { Check } from '../health/check.ts'
import type { Method } from '../measurement/methods/define-method.ts'
import { type CheckScenarios, checkCases } from './check-conformance/check-cases.ts'
import { type ConformanceCase, type ConformanceSubject, runConformanceCase } from './conformance.ts'
import { type MethodExample, methodCases } from './method-conformance/method-cases.ts'

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

/** Registers a test for everything a check owes, its own examples included, and for each scenario given. */
export function describeCheck(check: Check, scenarios: CheckScenarios = {}): void {
  const cases = checkCases(scenarios)
  testConformance(check.id, cases, () => ({ check }))
  test(`${check.id} answers the same on any day, and by no chance`, async () => {
    for (const [now, chance] of otherWorlds) await inWorld(now, chance, () => runAll(cases, { check }))
  })
}

/** Registers a test for everything a method owes, and for each published example given. */
export function describeMethod(method: Method, examples: readonly MethodExample[] = []): void {
  const cases = methodCases(examples)
  testConformance(method.id, cases, () => ({ method }))
  test(`${method.id} comes to the same on any day, and by no chance`, async () => {
    for (const [now, chance] of otherWorlds) await inWorld(now, chance, () => runAll(cases, { method }))
  })
}

const otherWorlds = [
  ['1999-12-31T23:59:59Z', 0],
  ['2099-07-01T12:00:00Z', 0.999],
] as const

async function inWorld(now: string, chance: number, run: () => Promise<void>): Promise<void> {
  vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] })
  const random = vi.spyOn(Math, 'random').mockReturnValue(chance)
  try {
    await run()
  } finally {
    random.mockRestore()
    vi.useRealTimers()
  }
}

async function runAll<Subject extends ConformanceSubject>(
  cases: readonly ConformanceCase<Subject>[],
  subject: Subject,
): Promise<void> {
  for (const each of cases) {
    const result = await runConformanceCase(each, () => subject)
    if (result.outcome === 'failed') throw result.error
  }
}
