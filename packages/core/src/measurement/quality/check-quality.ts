// The quality of reports, in one list: what breaks a rule, lies out, contradicts something, or came late.
import { CollectiveImpactError } from '../../foundation/errors.ts'
import type { Period } from '../../foundation/period.ts'
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import type { FormulaEngine } from '../formula-engine.ts'
import type { Method } from '../methods/define-method.ts'
import type { ObservationTable } from '../observation-table.ts'
import { awaitingFindings } from '../review/awaiting-findings.ts'
import { listFindings } from './list-findings.ts'
import { outliersIn } from './outliers/find-outliers.ts'
import { modifiedZScore } from './outliers/modified-z-score.ts'
import { outlierFindings } from './outliers/outlier-findings.ts'
import type { OutlierMethod } from './outliers/outlier-method.ts'
import type { QualityCode, QualityFinding } from './quality-finding.ts'
import { plansOf, type QualityQuery } from './quality-query.ts'
import { conflictingReports } from './reports/conflicting-reports.ts'
import { impossibleOverlaps } from './reports/impossible-overlap.ts'
import { recordedEarly } from './reports/recorded-early.ts'
import { repeatedValues } from './reports/repeated-values.ts'
import { wholeAndParts } from './reports/whole-and-parts.ts'
import { checkRules } from './rules/check-rules.ts'
import { ruleFindings } from './rules/rule-findings.ts'
import { timeliness } from './timeliness.ts'
import { timelinessFindings } from './timeliness-findings.ts'

/** What is checked, and how strictly. */
export interface CheckQualityQuery extends QualityQuery {
  /** Reads the formulas of validation rules, e.g. `formulas` of `@collective-impact/core/formula`. */
  readonly formulas?: FormulaEngine | undefined
  /** Methods of other packages that indicators name in `combine`. */
  readonly methods?: readonly Method[] | undefined
  /** The ways outliers are looked for; the modified z-score when absent. */
  readonly outlierMethods?: readonly OutlierMethod[] | undefined
  /** The days whose values say what lies out; of each series all values when absent. */
  readonly learnedFrom?: Period | undefined
  /** How far a whole may be from what its parts make, as a share of it; 0 when absent, but for rounding. */
  readonly tolerance?: number | undefined
  /** How many findings of each code are listed at most; 1,000 when absent. All are counted. */
  readonly most?: number | undefined
}

/** What was found about reports. */
export interface QualityReport {
  readonly asOf: PlainDate
  readonly knownAt: PlainDate | undefined
  /** The gravest first, then by code, indicator, partner, place, time and group. */
  readonly findings: readonly QualityFinding[]
  /** How many findings there are of each code, those not listed included. */
  readonly counts: Readonly<Partial<Record<QualityCode, number>>>
}

const MOST_OF_A_CODE = 1000

/**
 * Checks the quality of what was reported: validation rules, outliers, conflicting and repeated reports, wholes against
 * their parts, reports recorded too early, late or not at all, and reports that await approval. Every finding says which
 * reports it rests on. The order of the observations changes nothing but their places in `path` and `rows`.
 *
 * ```ts
 * import { checkQuality, ObservationTable } from '@collective-impact/core'
 * import { sampleInitiative } from '@collective-impact/core/testing'
 *
 * const { record, observations, asOf } = sampleInitiative()
 * const table = ObservationTable.from(observations, record)
 * const { findings, counts } = checkQuality(record, table, { asOf, indicators: ['books-given'] })
 * counts['quality/overdue-report'] // => 3
 * findings[0]?.message // => 'books-given of first-steps, 2023-10-01/2023-12-31: not there 548 days after it was due on 2024-01-30'
 * ```
 * @throws {@link CollectiveImpactError} `measurement/unknown-reference`, `measurement/invalid-query`,
 * `foundation/invalid-date`
 */
export function checkQuality(
  record: InitiativeRecord,
  table: ObservationTable,
  query: CheckQualityQuery,
): QualityReport {
  const {
    asOf,
    knownAt,
    outlierMethods = [modifiedZScore()],
    learnedFrom,
    tolerance = 0,
    most = MOST_OF_A_CODE,
  } = query
  requireAtLeastZero('tolerance', tolerance)
  requireAtLeastZero('most', most)
  const plans = plansOf(record, table, query)
  const drafts = [
    ...ruleFindings(record, checkRules(record, table, query)),
    ...outlierMethods.flatMap((method) => outlierFindings(outliersIn(plans, { method, learnedFrom }))),
    ...plans.flatMap((plan) => [
      ...conflictingReports(plan),
      ...repeatedValues(plan),
      ...impossibleOverlaps(plan),
      ...wholeAndParts(plan, tolerance),
      ...recordedEarly(plan),
      ...awaitingFindings(plan),
    ]),
    ...timelinessFindings(record, timeliness(record, table, query)),
  ]
  return { asOf, knownAt, ...listFindings(drafts, table, most) }
}

function requireAtLeastZero(name: string, number: number): void {
  if (number >= 0) return
  throw new CollectiveImpactError('measurement/invalid-query', `${name}: expected 0 or more, found ${number}`, {
    path: [name],
  })
}
