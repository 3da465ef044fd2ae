// Reports that came late or not at all, as findings.
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import type { QualityDraft } from './quality-finding.ts'
import type { Timeliness } from './timeliness.ts'

/** A finding for each report that is late or overdue. */
export function timelinessFindings(record: InitiativeRecord, reports: readonly Timeliness[]): readonly QualityDraft[] {
  const expectations = record.sharedMeasurement?.expectations ?? []
  const positions = new Map(expectations.map(({ id }, position): [string, number] => [id, position]))
  return reports.flatMap(
    ({ status, expectation, indicator, partner, period, dueOn, reportedOn, daysLate }): QualityDraft[] => {
      if (status !== 'late' && status !== 'overdue') return []
      const isLate = status === 'late'
      const late = `${daysLate} ${daysLate === 1 ? 'day' : 'days'} after it was due on ${dueOn}`
      return [
        {
          code: isLate ? 'quality/late-report' : 'quality/overdue-report',
          severity: isLate ? 'note' : 'warning',
          path: ['sharedMeasurement', 'expectations', positions.get(expectation) as number],
          about: { indicator, partner, period },
          rows: [],
          numbers: { daysLate },
          message: isLate ? `reported on ${reportedOn}, ${late}` : `not there ${late}`,
        },
      ]
    },
  )
}
