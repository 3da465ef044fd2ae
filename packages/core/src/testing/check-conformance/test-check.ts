// Holds a check to its cases without a test framework.
import type { Check } from '../../health/check.ts'
import { type ConformanceResult, runConformance } from '../conformance.ts'
import { type CheckScenarios, checkCases } from './check-cases.ts'

/**
 * Runs everything a check owes, its own examples included, and the scenarios given.
 *
 * ```ts
 * import { checks } from '@collective-impact/core'
 * import { testCheck } from '@collective-impact/core/testing'
 *
 * const check = checks.find(({ id }) => id === 'trust/low-trust')!
 * const results = await testCheck(check, {
 *   unsure: [{ title: 'nobody was asked', record: {}, asOf: '2023-12-31' }],
 * })
 * results.filter(({ outcome }) => outcome !== 'passed') // => []
 * results.at(-1)?.title // => 'unsure: nobody was asked'
 * ```
 */
export function testCheck(check: Check, scenarios: CheckScenarios = {}): Promise<readonly ConformanceResult[]> {
  return runConformance(checkCases(scenarios), () => ({ check }))
}
