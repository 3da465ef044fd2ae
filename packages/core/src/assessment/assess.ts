// Builds the one versioned result. It computes and gathers; it formats nothing.
import { alignmentOf } from '../alignment/alignment-of.ts'
import { isolatedOrCollective } from '../alignment/contrasts/isolated-or-collective.ts'
import { type PlainDate, requirePlainDate } from '../foundation/plain-date.ts'
import { type Reference, references } from '../foundation/references.ts'
import type { Profile } from '../health/define-profile.ts'
import { gatherPlugins } from '../health/gather-plugins.ts'
import { healthOf } from '../health/health-of.ts'
import { nextSteps } from '../health/next-steps.ts'
import { standard } from '../health/profiles/standard.ts'
import type { Phase } from '../initiative/initiative.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import type { FormulaEngine } from '../measurement/formula-engine.ts'
import { methodOf } from '../measurement/methods/index.ts'
import type { ObservationTable } from '../measurement/observation-table.ts'
import { forecastReferences } from '../measurement/progress/forecast-baseline.ts'
import type { ImprovementRule } from '../measurement/progress/judge-change.ts'
import { RecordLookup } from '../measurement/record-lookup.ts'
import type { Audience } from '../measurement/withholding/audience.ts'
import { audienceOf } from '../measurement/withholding/audience-of.ts'
import type { Assessment } from './assessment.ts'
import type { AssessmentInput } from './assessment-input.ts'
import { circleSummary } from './circle-summary.ts'
import type { PluginInput } from './define-plugin.ts'
import { gapSummaries } from './gap-summary.ts'
import { improvementRule } from './improvement-rule.ts'
import { indicatorResults } from './indicator-results.ts'
import { initiativeSummary } from './initiative-summary.ts'
import { notStated } from './not-stated.ts'
import { contrastSummaries, powerSummaries } from './power-summary.ts'
import { resultsSummary } from './results-summary.ts'
import { trustSummary } from './trust-summary.ts'

/** As of when, as known when, and by which profile. */
export interface AssessOptions {
  /** Only what had happened by this day counts. */
  readonly asOf: PlainDate
  /** Only observations recorded by this day, as they were stated then; everything recorded when absent. */
  readonly knownAt?: PlainDate
  /** Which checks are asked, with which weights; the standard profile when absent. */
  readonly profile?: Profile
  /** The phase of the initiative to ask for; the one that the record states for `asOf` when absent. */
  readonly phase?: Phase
  /** With which value the latest is compared, and what counts as steady; the previous value and equality when absent. */
  readonly improvement?: Partial<ImprovementRule>
  /** What reads the formulas of derived indicators, from the entry point `formula`; without it they have no values. */
  readonly formulas?: FormulaEngine | undefined
  /** Plug-ins whose checks the profile can name, and whose methods indicators can name in `combine`. */
  readonly plugins?: readonly PluginInput[] | undefined
  /** Whom it is for; `public` when absent. What confidential indicators withhold from it is `suppressed`. */
  readonly audience?: Audience
}

/**
 * Assesses an initiative: its indicators, the alignment of its partners and goals, and its health. Plain, versioned
 * and deterministic: the same input gives the same bytes, whatever the order of the observations. Everything it shows of
 * an indicator is one report: no number that is withheld from the audience can be worked out from the others.
 * @throws {@link CollectiveImpactError} `foundation/invalid-date`, `measurement/invalid-query`,
 * `measurement/unknown-reference`, `health/unknown-phase`, `plugin/invalid`, `plugin/clash`; `health/invalid-profile` when
 * the profile names a check of a plug-in that is not among `plugins`
 */
export function assess(record: InitiativeRecord, observations: ObservationTable, options: AssessOptions): Assessment {
  const { asOf, knownAt, profile = standard, phase, improvement, formulas, plugins = [] } = options
  requirePlainDate(asOf, 'asOf')
  if (knownAt !== undefined) requirePlainDate(knownAt, 'knownAt')
  const rule = improvementRule(improvement)
  const { methods, references: added } = gatherPlugins(plugins)
  const works: Readonly<Record<string, Reference>> = { ...references, ...added }
  const audience = audienceOf(RecordLookup.of(record), options.audience)
  const input: Omit<AssessmentInput, 'cells'> = { record, observations, asOf, knownAt, formulas, methods, audience }
  const times = knownAt === undefined ? { asOf } : { asOf, knownAt }
  const indicators = record.sharedMeasurement?.indicators ?? []
  const results = indicatorResults(input, indicators, rule)
  const initiative = initiativeSummary(record, asOf)
  const health = healthOf(record, observations, { ...times, profile, phase, formulas, plugins, audience })
  const cited = [
    ...health.checks.flatMap(({ evidence }) => evidence),
    ...indicators.flatMap(({ combine }) =>
      Object.values(combine).flatMap((id) => (id === undefined ? [] : methodOf(id, methods).references)),
    ),
    ...(results.some(({ curve }) => curve.forecast.kind === 'observed') ? forecastReferences : []),
  ]
  return {
    formatVersion: 1,
    ...times,
    audience,
    initiative,
    profile: health.profile,
    indicators: results,
    results: resultsSummary(input, results, initiative.goals, rule),
    alignment: alignmentOf(record, observations, times),
    gaps: gapSummaries(record, asOf),
    trust: trustSummary(record, asOf),
    power: powerSummaries(record, asOf),
    contrasts: contrastSummaries(isolatedOrCollective(record, observations, times)),
    circle: circleSummary(record, observations, times),
    health,
    nextSteps: nextSteps(health),
    notStated: notStated(record),
    references: [...new Set(cited)].sort().flatMap((key) => ({ key, citation: key, ...works[key] })),
  }
}
