// Runs one example of a check, as a test and a page about it need it.
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { parseInitiative } from '../initiative/parse-initiative.ts'
import { ObservationTable } from '../measurement/observation-table.ts'
import type { Check, CheckExample } from './check.ts'
import type { CheckResult } from './health-result.ts'
import { runChecks } from './run-checks.ts'

/** The record of an example, completed with what every record has. */
export function exampleRecord({ record }: CheckExample): InitiativeRecord {
  return parseInitiative({ formatVersion: 1, initiative: { id: 'example', name: 'Example' }, ...record })
}

/**
 * What a check comes to on one of its examples.
 * @throws {@link CollectiveImpactError} `record/invalid` or `observation/invalid` when the example does not hold together
 */
export function runExample(check: Check, example: CheckExample): CheckResult {
  const record = exampleRecord(example)
  const observations = ObservationTable.from(example.observations ?? [], record)
  const options = check.options.parse(example.options ?? {})
  const [result] = runChecks(record, observations, [{ check, area: 'initiative', weight: 1, options }], example)
  return result as CheckResult
}
