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

const COUNTED = {
  name: 'A text',
  unit: { kind: 'count', of: 'people' },
  direction: 'increase',
  kind: 'count',
  combine: { overTime: 'sum', acrossPartners: 'sum', acrossGroups: 'sum' },
} as const

export const sharedMeasurementReports: Readonly<Record<string, ReportImprovement>> = {
  'shared-measurement/low-reporting-coverage': {
    reported: reportsOfQuarters(['indicators', 'reportingExpectations']),
    mend: withMissingReports,
  },
  'shared-measurement/stale-indicators': {
    reported: reportsOfQuarters(['indicators', 'reportingExpectations']),
    mend: withMissingReports,
  },
  'shared-measurement/late-reports': {
    reported: reportsOfQuarters(['indicators', 'reportingExpectations']).map(({ record, rows }) => ({
      record: changed(record, ({ sharedMeasurement }) => {
        for (const expectation of sharedMeasurement?.expectations ?? []) {
          Object.assign(expectation, { frequency: 'quarterly', from: '2022-01-01', dueDays: 30 })
        }
      }),
      rows: rows.map((row, position) => ({
        ...row,
        recordedAt: addDays(row.period.end, position % 3 === 0 ? 10 : 60),
      })),
    })),
    mend: ({ record, rows }, pick) => ({
      record,
      rows: rows.map((row, position) =>
        position % 4 === pick % 4 ? { ...row, recordedAt: addDays(row.period.end, 1) } : row,
      ),
    }),
  },
  'shared-measurement/incomparable-methods': {
    reported: reportsByMethod(),
    mend: ({ record, rows }) => ({ record, rows: rows.map((row) => ({ ...row, methodVersion: 'v2' })) }),
  },
  'shared-measurement/disclosure-risk': {
    reported: reportsOfQuarters(['indicators']),
    mend: mendingRecord(({ sharedMeasurement }, pick) => {
      const indicator = chosen(sharedMeasurement?.indicators, pick)
      if (indicator !== undefined) indicator.confidentiality = { audience: 'public', minimumCellSize: 5 }
    }),
  },
  'shared-measurement/inconsistent-totals': {
    reported: totalsAndParts(),
    mend: ({ record, rows }, pick) => ({ record, rows: withRightTotal(rows, pick) }),
  },
  'shared-measurement/outlying-values': {
    reported: fc.array(fc.constantFrom(10, 11, 12, 13, 200), { minLength: 4, maxLength: 8 }).map((values) => ({
      record: recordOf([{ ...COUNTED, id: 'served' }]),
      rows: values.map(
        (value, position): ObservationInput => ({ indicator: 'served', period: monthOf(position), value }),
      ),
    })),
    mend: mendingRecord(({ sharedMeasurement }) => {
      sharedMeasurement?.accuracyReviews?.push({ id: 'new', indicators: ['served'], heldOn: asOf })
    }),
  },
  'shared-measurement/unreviewed-accuracy': {
    reported: reportsOfQuarters(['indicators', 'accuracyReviews']),
    mend: mendingRecord(({ sharedMeasurement }, pick) => {
      const indicators = chosen(sharedMeasurement?.indicators, pick)?.id ?? 'none'
      sharedMeasurement?.accuracyReviews?.push({ id: 'new', indicators: [indicators], heldOn: asOf })
    }),
  },
}

function recordOf(indicators: readonly object[], sections: object = {}): InitiativeRecord {
  return InitiativeRecord.parse({
    formatVersion: 1,
    initiative: { id: 'initiative-0', name: 'A text' },
    partners: [
      { id: 'partner-0', name: 'A text', sector: 'other' },
      { id: 'partner-1', name: 'A text', sector: 'other' },
    ],
    sharedMeasurement: { indicators, accuracyReviews: [], ...sections },
  })
}

function monthOf(position: number): Period {
  const start = addMonths('2023-01-01', position)
  return { start, end: addDays(addMonths(start, 1), -1) }
}

/** Two partners, each by one of two methods that cannot be compared. */
function reportsByMethod(): fc.Arbitrary<Reported> {
  const methodVersions = [
    { version: 'v1', description: 'By hand' },
    { version: 'v2', from: '2022-01-01', description: 'By scanner', comparableWithPrevious: false },
  ]
  const record = recordOf([{ ...COUNTED, id: 'served', methodVersions }])
  return fc.tuple(fc.constantFrom('v1', 'v2'), fc.constantFrom('v1', 'v2')).map((versions) => ({
    record,
    rows: versions.map((methodVersion, partner) => ({
      indicator: 'served',
      partner: `partner-${partner}`,
      period: monthOf(0),
      value: 1,
      methodVersion,
    })),
  }))
}

/** Totals of two months, each beside its parts. */
function totalsAndParts(): fc.Arbitrary<Reported> {
  const categories = ['child', 'adult'].map((code) => ({ code, name: code }))
  const record = recordOf([{ ...COUNTED, id: 'served', dimensions: ['age'] }], {
    dimensions: [{ id: 'age', name: 'Age', exclusive: true, categories }],
  })
  return fc.tuple(fc.nat(3), fc.nat(3)).map((errors) => ({
    record,
    rows: errors.flatMap((error, month): ObservationInput[] => [
      { indicator: 'served', period: monthOf(month), value: 12 + error },
      { indicator: 'served', period: monthOf(month), groups: { age: 'child' }, value: 5 },
      { indicator: 'served', period: monthOf(month), groups: { age: 'adult' }, value: 7 },
    ]),
  }))
}

/** One of the totals put right. */
function withRightTotal(rows: readonly ObservationInput[], pick: number): readonly ObservationInput[] {
  const { start } = monthOf(pick % 2)
  return rows.map((row) => (row.groups === undefined && row.period.start === start ? { ...row, value: 12 } : row))
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
