// Builds the one versioned result. It computes and gathers; it formats nothing.
import { alignmentOf } from '../alignment/alignment-of.ts'
import { type PlainDate, requirePlainDate } from '../foundation/plain-date.ts'
import { type ReferenceKey, references } from '../foundation/references.ts'
import type { Profile } from '../health/define-profile.ts'
import { healthOf } from '../health/health-of.ts'
import { standard } from '../health/profiles/standard.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import type { FormulaEngine } from '../measurement/formula-engine.ts'
import { methodOf } from '../measurement/methods/index.ts'
import type { ObservationTable } from '../measurement/observation-table.ts'
import { forecastReferences } from '../measurement/progress/forecast-baseline.ts'
import type { ImprovementRule } from '../measurement/progress/judge-change.ts'
import type { Assessment } from './assessment.ts'
import type { AssessmentInput } from './assessment-input.ts'
import { improvementRule } from './improvement-rule.ts'
import { indicatorResult } from './indicator-result.ts'
import { initiativeSummary } from './initiative-summary.ts'
import { notStated } from './not-stated.ts'
import { restatementsByIndicator } from './restatements.ts'
import { resultsSummary } from './results-summary.ts'

/** As of when, as known when, and by which profile. */
export interface AssessOptions {
  /** Only what had happened by this day counts. */
  readonly asOf: PlainDate
  /** Only observations recorded by this day, as they were stated then; everything recorded when absent. */
  readonly knownAt?: PlainDate
  /** Which checks are asked, with which weights; the standard profile when absent. */
  readonly profile?: Profile
  /** With which value the latest is compared, and what counts as steady; the previous value and equality when absent. */
  readonly improvement?: Partial<ImprovementRule>
  /** What reads the formulas of derived indicators, from the entry point `formula`; without it they have no values. */
  readonly formulas?: FormulaEngine | undefined
}

/**
 * Assesses an initiative: its indicators, the alignment of its partners and goals, and its health. Plain, versioned
 * and deterministic: the same input gives the same bytes, whatever the order of the observations.
 * @throws {@link CollectiveImpactError} `foundation/invalid-date`, `measurement/invalid-query`
 */
export function assess(
  record: InitiativeRecord,
  observations: ObservationTable,
  { asOf, knownAt, profile = standard, improvement, formulas }: AssessOptions,
): Assessment {
  requirePlainDate(asOf, 'asOf')
  if (knownAt !== undefined) requirePlainDate(knownAt, 'knownAt')
  const rule = improvementRule(improvement)
  const input: AssessmentInput = { record, observations, asOf, knownAt, formulas }
  const times = knownAt === undefined ? { asOf } : { asOf, knownAt }
  const indicators = record.sharedMeasurement?.indicators ?? []
  const restatements = restatementsByIndicator(input)
  const results = indicators.map((each) => indicatorResult(input, each, rule, restatements.get(each.id) ?? []))
  const initiative = initiativeSummary(record, asOf)
  const health = healthOf(record, observations, { ...times, profile, formulas })
  const cited = [
    ...health.checks.flatMap(({ evidence }) => evidence),
    ...indicators.flatMap(({ combine }) =>
      Object.values(combine).flatMap((id) => (id === undefined ? [] : methodOf(id).references)),
    ),
    ...(results.some(({ curve }) => curve.forecast.kind === 'observed') ? forecastReferences : []),
  ]
  return {
    formatVersion: 1,
    ...times,
    initiative,
    profile: { id: profile.id, version: profile.version, title: profile.title },
    indicators: results,
    results: resultsSummary(input, results, initiative.goals, rule),
    alignment: alignmentOf(record, observations, times),
    health,
    notStated: notStated(record),
    references: [...new Set(cited)].sort().map((key) => ({ key, ...references[key as ReferenceKey] })),
  }
}
