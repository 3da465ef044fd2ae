// What the findings of every check are known by, whatever the record.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runExample } from '../../src/health/check-example.ts'
import { checks } from '../../src/health/checks/index.ts'
import type { CheckResult } from '../../src/health/health-result.ts'
import { planChecks } from '../../src/health/plan-checks.ts'
import { standard } from '../../src/health/profiles/standard.ts'
import { runChecks } from '../../src/health/run-checks.ts'
import { InitiativeRecord } from '../../src/initiative/initiative-record.ts'
import { ObservationTable } from '../../src/measurement/observation-table.ts'
import { arbitraryRecord, asOf } from './arbitrary-record.ts'
import { sectionsOf } from './sections-of.ts'

const anyRecord = arbitraryRecord([...new Set(checks.flatMap(sectionsOf))])
const planned = planChecks(standard, checks)

function run(record: InitiativeRecord): readonly CheckResult[] {
  return runChecks(record, ObservationTable.from([], record), planned, { asOf })
}

/** What each finding is known by, by everything it says but where it stands. */
function known(results: readonly CheckResult[]): ReadonlyMap<string, string> {
  return new Map(
    results.flatMap(({ id, findings }) =>
      findings.map(({ messageId, entity, data, identity }) => [
        JSON.stringify([id, messageId, entity, data]),
        identity,
      ]),
    ),
  )
}

/** The record with every list turned around, and some of its entries gone. */
function rearranged(value: unknown, drop: (position: number) => boolean): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    return value
      .filter((_, position) => !drop(position))
      .map((item) => rearranged(item, () => false))
      .reverse()
  }
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, rearranged(field, drop)]))
}

/** Numbered because nothing else tells it from another. */
const NUMBERED = / \(\d+\)$/

describe('what a finding is known by', () => {
  test('is its own within a run', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const identities = run(record).flatMap(({ findings }) => findings.map(({ identity }) => identity))
        expect(new Set(identities).size).toBe(identities.length)
      }),
      { numRuns: 200 },
    )
  })

  test('is not moved by the order of the record, nor by what else is found', () => {
    fc.assert(
      fc.property(anyRecord, fc.nat(3), (record, gone) => {
        const others = rearranged(record, (position) => position === gone)
        const after = known(run(InitiativeRecord.parse(others)))
        for (const [finding, identity] of known(run(record))) {
          expect(after.get(finding) ?? identity).toBe(identity)
        }
      }),
      { numRuns: 200 },
    )
  })

  test.each(checks.map((check) => [check.id, check] as const))('%s: `identifiedBy` tells all apart', (_, check) => {
    const shown = check.examples.flatMap((example) => runExample(check, example).findings)
    const one = planned.filter((each) => each.check === check)
    const drawn = fc.sample(arbitraryRecord(sectionsOf(check)), { numRuns: 100, seed: 5 }).flatMap((record) => {
      const [result] = runChecks(record, ObservationTable.from([], record), one, { asOf })
      return result?.findings ?? []
    })
    expect([...shown, ...drawn].filter(({ identity }) => NUMBERED.test(identity))).toEqual([])
  })
})
