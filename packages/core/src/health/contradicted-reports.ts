// Reports that others contradict: wholes and parts, several partners on the same thing, agreed figures, validation rules.
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import type { ObservationTable } from '../measurement/observation-table.ts'
import type { QualityDraft } from '../measurement/quality/quality-finding.ts'
import { plansOf } from '../measurement/quality/quality-query.ts'
import { conflictingReports } from '../measurement/quality/reports/conflicting-reports.ts'
import { impossibleOverlaps } from '../measurement/quality/reports/impossible-overlap.ts'
import { wholeAndParts } from '../measurement/quality/reports/whole-and-parts.ts'
import { checkRules, type RuleResult } from '../measurement/quality/rules/check-rules.ts'
import type { CheckDay } from './check-day.ts'

/** What others contradict. */
export interface ContradictedReports {
  /** As {@link checkQuality} finds them, indicator by indicator. */
  readonly reports: readonly QualityDraft[]
  /** What became of each validation rule; none where nothing reads their formulas. */
  readonly rules: readonly RuleResult[]
}

/** Everything reported that something else contradicts. */
export function contradictedReports(
  record: InitiativeRecord,
  table: ObservationTable,
  { asOf, knownAt, formulas }: CheckDay,
): ContradictedReports {
  const reports = plansOf(record, table, { asOf, knownAt }).flatMap((plan) => [
    ...wholeAndParts(plan, 0),
    ...conflictingReports(plan),
    ...impossibleOverlaps(plan),
  ])
  return { reports, rules: formulas === undefined ? [] : checkRules(record, table, { asOf, knownAt, formulas }) }
}
