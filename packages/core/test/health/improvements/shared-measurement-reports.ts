// Mending the reports that the checks of shared-measurement look at.
import fc from 'fast-check'
import type { ObservationInput } from '../../../src/conditions/shared-measurement/observation.ts'
import type { Period } from '../../../src/foundation/period.ts'
import { addDays, addMonths } from '../../../src/foundation/plain-date.ts'
import type { RecordInputName } from '../../../src/health/record-sections.ts'
import { InitiativeRecord } from '../../../src/initiative/initiative-record.ts'
import { measure } from '../../../src/measurement/aggregate.ts'
import { ObservationTable } from '../../../src/measurement/observation-table.ts'
import { arbitraryRecord, asOf } from '../arbitrary-record.ts'
import { chosen, type RecordDraft, type Reported, type ReportImprovement } from '../improvement-step.ts'

const quarters: Period[] = [0, 1, 2, 3, 4, 5, 6, 7].map((back) => {
  const start = addMonths('2023-10-01', -3 * back)
  return { start, end: addDays(addMonths(start, 3), -1) }
})

export const sharedMeasurementReports: Readonly<Record<string, ReportImprovement>> = {
  'shared-measurement/low-reporting-coverage': {
    reported: reportsOfQuarters(['indicators', 'reportingExpectations']),
    mend: withMissingReports,
  },
  'shared-measurement/stale-indicators': {
    reported: reportsOfQuarters(['indicators', 'reportingExpectations']),
    mend: withMissingReports,
  },
  'shared-measurement/unreviewed-accuracy': {
    reported: reportsOfQuarters(['indicators', 'accuracyReviews']),
    mend: mendingRecord(({ sharedMeasurement }, pick) => {
      const indicators = chosen(sharedMeasurement?.indicators, pick)?.id ?? 'none'
      sharedMeasurement?.accuracyReviews?.push({ id: 'new', indicators: [indicators], heldOn: asOf })
    }),
  },
}

/** Records of plain counts, each reported for some of eight quarters. */
function reportsOfQuarters(names: readonly RecordInputName[]): fc.Arbitrary<Reported> {
  const someQuarters = fc.tuple(fc.subarray(quarters), fc.subarray(quarters), fc.subarray(quarters))
  return fc.tuple(arbitraryRecord(names), someQuarters).map(([random, reported]) => {
    const record = changed(random, countable)
    const rows = (record.sharedMeasurement?.indicators ?? []).flatMap(({ id: indicator }, position) =>
      (reported[position] ?? []).map((period): ObservationInput => ({ indicator, period, value: 1 })),
    )
    return { record, rows }
  })
}

function mendingRecord(change: (draft: RecordDraft, pick: number) => void): ReportImprovement['mend'] {
  return ({ record, rows }, pick) => ({ record: changed(record, (draft) => change(draft, pick)), rows })
}

function changed(record: InitiativeRecord, change: (draft: RecordDraft) => void): InitiativeRecord {
  const draft: RecordDraft = JSON.parse(JSON.stringify(record))
  change(draft)
  return InitiativeRecord.parse(draft)
}

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

/** With some of the reports that are expected and not there. */
function withMissingReports({ record, rows }: Reported, pick: number): Reported {
  const indicator = chosen(record.sharedMeasurement?.indicators, pick)
  if (indicator === undefined) return { record, rows }
  const query = { indicator: indicator.id, asOf, period: { start: '2022-01-01', end: asOf } }
  const missing = measure(record, ObservationTable.from(rows, record), query).basis.coverage?.missing ?? []
  const periods = new Map(missing.map(({ period }) => [`${period.start}/${period.end}`, period]))
  const added = [...periods.values()].slice(pick % 2)
  return { record, rows: [...rows, ...added.map((period) => ({ indicator: indicator.id, period, value: 1 }))] }
}
