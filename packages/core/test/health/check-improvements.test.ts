// Mending what a check watches never makes its answer worse.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ObservationInput } from '../../src/conditions/shared-measurement/observation.ts'
import type { Check } from '../../src/health/check.ts'
import { checks } from '../../src/health/checks/index.ts'
import type { OutcomeKind } from '../../src/health/health-result.ts'
import { runChecks } from '../../src/health/run-checks.ts'
import { InitiativeRecord } from '../../src/initiative/initiative-record.ts'
import { ObservationTable } from '../../src/measurement/observation-table.ts'
import { arbitraryRecord, asOf } from './arbitrary-record.ts'
import type { RecordDraft } from './improvement-step.ts'
import { reportsOfTurns } from './improvements/reports-of-turns.ts'
import { sharedMeasurementReports } from './improvements/shared-measurement-reports.ts'
import { trustWaves } from './improvements/trust-waves.ts'
import { improvements } from './improvements.ts'
import { milder } from './milder-options.ts'
import { narrowed } from './narrowed-records.ts'
import { sectionsOf } from './sections-of.ts'

/** Checks of which random records would say too little. */
const withReports = { ...sharedMeasurementReports, ...reportsOfTurns, ...trustWaves }

const ranks: Readonly<Record<OutcomeKind, number>> = { error: -1, fail: 0, unsure: 1, 'not-applicable': 2, pass: 2 }

function outcomeOf(check: Check, record: InitiativeRecord, rows: readonly ObservationInput[] = []): OutcomeKind {
  const options = check.options.parse(milder[check.id] ?? {})
  const planned = [{ check, area: 'initiative' as const, weight: 1, options }]
  const [result] = runChecks(record, ObservationTable.from(rows, record), planned, { asOf })
  return result?.outcome ?? 'error'
}

function changed(record: InitiativeRecord, change: (draft: RecordDraft) => void): InitiativeRecord {
  const draft: RecordDraft = JSON.parse(JSON.stringify(record))
  change(draft)
  return InitiativeRecord.parse(draft)
}

test('every check has its improvement', () => {
  expect([...Object.keys(improvements), ...Object.keys(withReports)].sort()).toEqual(checks.map(({ id }) => id).sort())
})

describe('mending never makes worse', () => {
  test.each(Object.entries(improvements))('%s', (id, improve) => {
    const check = checks.find((one) => one.id === id) as Check
    const narrow = narrowed[id] ?? (() => undefined)
    const records = arbitraryRecord(sectionsOf(check)).map((record) => changed(record, narrow))
    const moves = new Set<string>()
    fc.assert(
      fc.property(records, fc.nat(11), (record, pick) => {
        const mended = changed(record, (draft) => improve(draft, pick))
        const [before, after] = [outcomeOf(check, record), outcomeOf(check, mended)]
        moves.add(`${before} to ${after}`)
        expect(ranks[after]).toBeGreaterThanOrEqual(ranks[before])
      }),
      { numRuns: 400, seed: 5 },
    )
    expect([...moves].some((move) => /^fail to (pass|unsure)$/.test(move))).toBe(true)
  })

  test.each(Object.entries(withReports))('%s', (id, { reported, mend }) => {
    const check = checks.find((one) => one.id === id) as Check
    const moves = new Set<string>()
    fc.assert(
      fc.property(reported, fc.nat(11), (given, pick) => {
        const mended = mend(given, pick)
        const [before, after] = [given, mended].map(({ record, rows }) => outcomeOf(check, record, rows)) as [
          OutcomeKind,
          OutcomeKind,
        ]
        moves.add(`${before} to ${after}`)
        expect(ranks[after]).toBeGreaterThanOrEqual(ranks[before])
      }),
      { numRuns: 400, seed: 5 },
    )
    expect([...moves].some((move) => /^fail to (pass|unsure)$/.test(move))).toBe(true)
  })
})
