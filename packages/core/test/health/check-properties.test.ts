// What holds for every check, whatever the record.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checks } from '../../src/health/checks/index.ts'
import { healthOf } from '../../src/health/health-of.ts'
import { HealthResult } from '../../src/health/health-result.ts'
import { type PlannedCheck, planChecks } from '../../src/health/plan-checks.ts'
import { standard } from '../../src/health/profiles/standard.ts'
import { type RecordInputName, recordPlaces } from '../../src/health/record-sections.ts'
import { runChecks } from '../../src/health/run-checks.ts'
import { InitiativeRecord } from '../../src/initiative/initiative-record.ts'
import { ObservationTable } from '../../src/measurement/observation-table.ts'
import { arbitraryRecord, asOf } from './arbitrary-record.ts'
import { looksAtObservations, sectionsOf } from './sections-of.ts'

const anyRecord = arbitraryRecord([...new Set(checks.flatMap(sectionsOf))])
const planned = planChecks(standard, checks)

function run(record: InitiativeRecord, each: readonly PlannedCheck[]) {
  return runChecks(record, ObservationTable.from([], record), each, { asOf })
}

describe('every check', () => {
  test('comes to an outcome, the same each time, on any record', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const results = run(record, planned)
        expect(results.filter(({ outcome }) => outcome === 'error')).toEqual([])
        expect(run(record, planned)).toEqual(results)
        for (const { path, message } of results.flatMap(({ findings }) => findings)) {
          expect(message).not.toMatch(/undefined|NaN|\[object/)
          expect(record).toHaveProperty([...path])
        }
      }),
      { numRuns: 200 },
    )
  })

  test('comes to the same whichever others are asked, and in whichever order', () => {
    fc.assert(
      fc.property(anyRecord, fc.shuffledSubarray([...planned]), (record, some) => {
        const together = new Map(run(record, planned).map((result) => [result.id, result]))
        expect(run(record, some)).toEqual(some.map(({ check }) => together.get(check.id)))
      }),
      { numRuns: 50 },
    )
  })

  test('looks at nothing but what it asks for', () => {
    const ofRecordAlone = planned.filter(({ check }) => !looksAtObservations(check))
    fc.assert(
      fc.property(anyRecord, anyRecord, fc.constantFrom(...ofRecordAlone), (record, other, one) => {
        expect(run(mixed(record, sectionsOf(one.check), other), [one])).toEqual(run(record, [one]))
      }),
      { numRuns: 200 },
    )
  })

  test('never fails for lack of evidence', () => {
    const bare = InitiativeRecord.parse({ formatVersion: 1, initiative: { id: 'bare', name: 'Bare' } })
    const outcomes = new Set(run(bare, planned).map(({ outcome }) => outcome))
    expect([...outcomes].filter((outcome) => outcome !== 'not-applicable')).toEqual(['unsure'])
  })

  test('adds up to a result of the published shape', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const health = healthOf(record, ObservationTable.from([], record), { asOf })
        expect(HealthResult.parse(health)).toEqual(health)
        expect(JSON.parse(JSON.stringify(health))).toEqual(health)
      }),
      { numRuns: 50 },
    )
  })
})

/** Some sections of one record, everything else of another. */
function mixed(record: InitiativeRecord, names: readonly RecordInputName[], other: InitiativeRecord): InitiativeRecord {
  const draft = JSON.parse(JSON.stringify(other))
  for (const { path } of names.map((name) => recordPlaces[name])) {
    const [section, list]: readonly string[] = path
    const own = Reflect.get(record, section ?? '')
    if (section === undefined) continue
    if (list === undefined) draft[section] = own
    else draft[section] = { ...draft[section], [list]: own?.[list] }
  }
  return InitiativeRecord.parse(draft)
}
