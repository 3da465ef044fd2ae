// Reports of partners under the report of the initiative as a whole on the same.
import type { ReportingExpectation } from '../../../conditions/shared-measurement/reporting-expectation.ts'
import { nests } from '../../../foundation/period.ts'
import { belongsOn } from '../../../initiative/membership.ts'
import { statedExpectations } from '../../expected-reports.ts'
import type { ReportedWhole } from './reported-whole.ts'
import { PartsOfWholes, type StatementIndex } from './statement-index.ts'

/** The wholes that the initiative reports along with its partners; what partners agree they count twice is no part. */
export function partsByPartner(index: StatementIndex): readonly ReportedWhole[] {
  const { indicator, lookup } = index.plan
  const agreements = lookup.record.sharedMeasurement?.overlapAgreements ?? []
  if (agreements.some((agreement) => agreement.indicator === indicator.id && agreement.rule !== 'sum')) return []
  const gathered = new PartsOfWholes()
  const expectations = statedExpectations(index.plan)
  for (const row of index.rows) {
    const about = index.about(row)
    if (about.partner === undefined) continue
    const whole = index.find({ ...about, partner: undefined })
    if (whole !== undefined) gathered.add(whole, 'partners', row)
  }
  return [...gathered.values()].map(({ whole, rows }) => ({
    axis: 'partners',
    whole,
    parts: rows,
    parting: areAll(index, expectations, whole, rows) ? 'complete' : 'incomplete',
    by: `of ${rows.length} partners`,
  }))
}

/** Whether all partners whose reports the record expects have reported. */
function areAll(
  index: StatementIndex,
  expectations: readonly ReportingExpectation[],
  whole: number,
  rows: readonly number[],
): boolean {
  const { plan } = index
  const { period } = index.about(whole)
  const reported = new Set(rows.map((row) => index.about(row).partner))
  const expected = expectations.flatMap(({ partner, from, to }) => {
    const holds = nests(period, { start: from, end: to ?? period.end })
    const belongs = partner !== undefined && belongsOn(plan.lookup.partners.get(partner) ?? {}, period.end)
    return holds && belongs ? [partner] : []
  })
  return expected.length > 0 && expected.every((partner) => reported.has(partner))
}
