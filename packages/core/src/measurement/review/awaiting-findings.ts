// Reports that wait for somebody to verify or approve them, as findings.
import { daysBetween } from '../../foundation/plain-date.ts'
import type { QualityDraft } from '../quality/quality-finding.ts'
import { type Plan, planQuery } from '../query.ts'
import { awaitingReports } from './awaiting-reports.ts'

/** A finding for each report that is there but has not come as far as the record requires before it counts. */
export function awaitingFindings({ lookup, table, query }: Plan): readonly QualityDraft[] {
  const plan = planQuery(lookup.record, table, { ...query, statuses: undefined })
  const { statuses } = plan
  const [least = 'submitted'] = statuses
  return awaitingReports(plan).map(({ row }) => {
    const since = table.knownSince(row)
    return {
      code: 'quality/awaiting-approval',
      severity: 'note',
      about: table.statement(row),
      rows: [row],
      numbers: { daysWaiting: Math.max(daysBetween(since, query.asOf), 0) },
      message: `${table.statusOf(row)} since ${since}, and counts when it is ${least}`,
    }
  })
}
