// Mending what a check watches never makes its answer worse.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ObservationInput } from '../../src/conditions/shared-measurement/observation.ts'
import { addDays, addMonths } from '../../src/foundation/plain-date.ts'
import type { Check } from '../../src/health/check.ts'
import { checks } from '../../src/health/checks/index.ts'
import type { OutcomeKind } from '../../src/health/health-result.ts'
import { runChecks } from '../../src/health/run-checks.ts'
import { InitiativeRecord } from '../../src/initiative/initiative-record.ts'
import { measure } from '../../src/measurement/aggregate.ts'
import { ObservationTable } from '../../src/measurement/observation-table.ts'
import { arbitraryRecord, asOf } from './arbitrary-record.ts'
import type { RecordDraft } from './improvement-step.ts'
import { improvements } from './improvements.ts'
import { milder } from './milder-options.ts'
import { sectionsOf } from './sections-of.ts'

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

const ofObservations = ['shared-measurement/low-reporting-coverage', 'shared-measurement/stale-indicators']

test('every check has its improvement', () => {
  expect([...Object.keys(improvements), ...ofObservations].sort()).toEqual(checks.map(({ id }) => id).sort())
})

describe('mending never makes worse', () => {
  test.each(Object.entries(improvements))('%s', (id, improve) => {
    const check = checks.find((one) => one.id === id) as Check
    const records = arbitraryRecord(sectionsOf(check))
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

  const quarters = [0, 1, 2, 3, 4, 5, 6, 7].map((back) => {
    const start = addMonths('2023-10-01', -3 * back)
    return { start, end: addDays(addMonths(start, 3), -1) }
  })
  const someQuarters = fc.tuple(fc.subarray(quarters), fc.subarray(quarters), fc.subarray(quarters))

  test.each(ofObservations)('%s', (id) => {
    const check = checks.find((one) => one.id === id) as Check
    const records = arbitraryRecord(['indicators', 'reportingExpectations']).map((record) => changed(record, countable))
    const moves = new Set<string>()
    fc.assert(
      fc.property(records, someQuarters, fc.nat(11), (record, reported, pick) => {
        const indicators = record.sharedMeasurement?.indicators ?? []
        const rows = indicators.flatMap(({ id: indicator }, position) =>
          (reported[position] ?? []).map((period): ObservationInput => ({ indicator, period, value: 1 })),
        )
        const mended = [...rows, ...missingReports(record, rows, pick)]
        const [before, after] = [outcomeOf(check, record, rows), outcomeOf(check, record, mended)]
        moves.add(`${before} to ${after}`)
        expect(ranks[after]).toBeGreaterThanOrEqual(ranks[before])
      }),
      { numRuns: 400, seed: 5 },
    )
    expect([...moves].some((move) => /^fail to (pass|unsure)$/.test(move))).toBe(true)
  })
})

/** Makes every indicator a plain count that the initiative reports as a whole. */
function countable({ sharedMeasurement }: RecordDraft): void {
  for (const indicator of sharedMeasurement?.indicators ?? []) {
    const { id, name, frequency, tier, coverageThreshold } = indicator
    const kept = JSON.parse(JSON.stringify({ frequency, tier, coverageThreshold }))
    for (const field of Object.keys(indicator)) Reflect.deleteProperty(indicator, field)
    const combine = { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'sum' }
    const unit = { kind: 'count', of: 'people' }
    Object.assign(indicator, { id, name, unit, direction: 'increase', kind: 'count', combine, ...kept })
  }
  for (const expectation of sharedMeasurement?.expectations ?? []) Reflect.deleteProperty(expectation, 'partner')
}

/** Some of the reports that are expected and not there. */
function missingReports(
  record: InitiativeRecord,
  rows: readonly ObservationInput[],
  pick: number,
): readonly ObservationInput[] {
  const indicators = record.sharedMeasurement?.indicators ?? []
  const indicator = indicators[pick % Math.max(indicators.length, 1)]
  if (indicator === undefined) return []
  const query = { indicator: indicator.id, asOf, period: { start: '2022-01-01', end: asOf } }
  const missing = measure(record, ObservationTable.from(rows, record), query).basis.coverage?.missing ?? []
  const periods = new Map(missing.map(({ period }) => [`${period.start}/${period.end}`, period]))
  return [...periods.values()].slice(pick % 2).map((period) => ({ indicator: indicator.id, period, value: 1 }))
}
