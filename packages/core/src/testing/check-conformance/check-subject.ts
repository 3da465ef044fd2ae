// What the cases of checks are run against, and how they ask it.
import type { Check, CheckExample } from '../../health/check.ts'
import { exampleRecord } from '../../health/check-example.ts'
import type { CheckResult } from '../../health/health-result.ts'
import { runChecks } from '../../health/run-checks.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import { ObservationTable } from '../../measurement/observation-table.ts'
import type { ConformanceCase, ConformanceSubject } from '../conformance.ts'

/** A check on trial. */
export interface CheckSubject extends ConformanceSubject {
  readonly check: Check
}

/** A case that a check is held to. */
export type CheckCase = ConformanceCase<CheckSubject>

/** A record, what was observed, and the day as of which a check is asked about them. */
export interface Asked extends Pick<CheckExample, 'observations' | 'asOf' | 'options'> {
  readonly record: InitiativeRecord
}

/** What a check is asked by one of its examples. */
export function askedBy(example: CheckExample): Asked {
  return { ...example, record: exampleRecord(example) }
}

/** What a check comes to. */
export function resultOf(check: Check, { record, observations = [], asOf, options = {} }: Asked): CheckResult {
  const table = ObservationTable.from(observations, record)
  const planned = { check, area: 'initiative', weight: 1, options: check.options.parse(options) } as const
  const [result] = runChecks(record, table, [planned], { asOf })
  return result as CheckResult
}

/** What is said: the reason, if there is one, then finding by finding. */
export function saying({ reason, findings }: CheckResult): readonly string[] {
  return [...(reason === undefined ? [] : [reason]), ...findings.map(({ message }) => message)]
}

/** Holds a result to an outcome and, where it is given, to all that is said. */
export function expectResult(
  what: string,
  result: CheckResult,
  expected: { readonly outcome: CheckResult['outcome']; readonly says?: readonly string[] | undefined },
): void {
  const said = saying(result)
  const found = `${result.outcome}, saying ${JSON.stringify(said)}`
  if (result.outcome !== expected.outcome) throw new Error(`${what}: expected ${expected.outcome}, found ${found}`)
  if (expected.says !== undefined && JSON.stringify(said) !== JSON.stringify(expected.says)) {
    throw new Error(`${what}: expected ${expected.outcome}, saying ${JSON.stringify(expected.says)}, found ${found}`)
  }
}
