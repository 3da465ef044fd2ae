// Holds a method to its cases without a test framework.
import type { Method } from '../../measurement/methods/define-method.ts'
import { type ConformanceResult, runConformance } from '../conformance.ts'
import { type MethodExample, methodCases } from './method-cases.ts'

/**
 * Runs everything a method owes, and the published examples given.
 *
 * ```ts
 * import { methods } from '@collective-impact/core'
 * import { testMethod } from '@collective-impact/core/testing'
 *
 * const sum = methods.find(({ id }) => id === 'sum')!
 * const results = await testMethod(sum, [{ title: '1 + 2 + 3', terms: [{ value: 1 }, { value: 2 }, { value: 3 }], comesTo: 6 }])
 * results.map(({ outcome }) => outcome) // => ['passed', 'passed', 'passed', 'passed', 'passed', 'skipped', 'skipped', 'passed']
 * ```
 */
export function testMethod(
  method: Method,
  examples: readonly MethodExample[] = [],
): Promise<readonly ConformanceResult[]> {
  return runConformance(methodCases(examples), () => ({ method }))
}
