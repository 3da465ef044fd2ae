// DHIS2's reporting rates: complete data sets as reports, units they are assigned to as partners that are to report.
import { completeness, ObservationTable, type Period, wholeMonths } from '../../../packages/core/src/index.ts'
import type { AnalyticsData } from './analytics-data.ts'
import { DraftRecord, plainIndicator } from './draft-record.ts'

const FREQUENCIES = { 1: 'monthly', 3: 'quarterly', 6: 'half-yearly', 12: 'yearly' } as const

/** `dataSet.METRIC` of some units together; rates are in percent. */
export function reportingRate(
  data: AnalyticsData,
  id: string,
  units: readonly string[],
  period: Period,
): number | undefined {
  const [dataSet = '', metric = ''] = id.split('.')
  const draft = new DraftRecord(data)
  const completed = data.registrations.filter((registration) => registration.dataSet === dataSet)
  const months = completed.map((one) => wholeMonths(one.period)).find((step) => step !== undefined)
  const frequency = Object.entries(FREQUENCIES).find(([step]) => Number(step) === months)?.[1] ?? 'monthly'
  const record = draft.record([plainIndicator('complete')], {
    expectations: (data.dataSets.get(dataSet) ?? []).map((unit, position) => ({
      id: `expected-${position}`,
      indicator: 'complete',
      partner: draft.partner(unit),
      frequency,
      from: period.start,
      dueDays: 0,
    })),
  })
  const rows = completed.map((one) => ({
    indicator: 'complete',
    partner: draft.partner(one.unit),
    period: one.period,
    value: 1,
  }))
  const { overall } = completeness(record, ObservationTable.from(rows, record), {
    asOf: draft.asOf(period),
    period,
    partners: units.map((unit) => draft.partner(unit)),
  })
  const counts: Readonly<Record<string, number>> = {
    EXPECTED_REPORTS: overall.expected,
    ACTUAL_REPORTS: overall.reported,
    ACTUAL_REPORTS_ON_TIME: overall.onTime,
  }
  const rate = metric === 'REPORTING_RATE_ON_TIME' ? overall.onTimeRate : overall.reportingRate
  return counts[metric] ?? (rate.kind === 'observed' ? rate.value * 100 : undefined)
}
