// The health of an initiative: every check of a profile, and what they add up to.
import { requirePlainDate } from '../foundation/plain-date.ts'
import type { Phase } from '../initiative/initiative.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import type { ObservationTable } from '../measurement/observation-table.ts'
import { askedPhase } from './asked-phase.ts'
import type { Check } from './check.ts'
import type { CheckDay } from './check-day.ts'
import { checks as builtInChecks } from './checks/index.ts'
import type { Profile } from './define-profile.ts'
import { gatherPlugins } from './gather-plugins.ts'
import type { HealthResult, ProfileReference } from './health-result.ts'
import { planChecks } from './plan-checks.ts'
import type { PluginParts } from './plugin-parts.ts'
import { standard } from './profiles/standard.ts'
import { runChecks } from './run-checks.ts'
import { scoreAreas, scoreProfile } from './score-areas.ts'

/** As of when, by which profile and with which checks health is judged. */
export interface HealthQuery extends CheckDay {
  /** Which checks are asked and how much each counts; `standard` when absent. */
  readonly profile?: Profile | undefined
  /** The checks that the profile can name; those of this package when absent. */
  readonly checks?: readonly Check[] | undefined
  /** Plug-ins whose checks the profile can name too, and whose methods indicators can. */
  readonly plugins?: readonly PluginParts[] | undefined
  /** The phase to ask for; the one that the record states for `asOf` when absent. */
  readonly phase?: Phase | undefined
}

/**
 * Asks every check of a profile and scores its areas. Only what had happened by `asOf` counts, and of observations
 * only what was known at `knownAt`. A check that breaks gives the outcome `error`; it never throws. A check that the
 * profile asks from a later phase on does not apply; where no phase is stated, every check is asked.
 * @throws {@link CollectiveImpactError} `foundation/invalid-date`; `health/unknown-phase`; `health/duplicate-check`; `health/invalid-profile`
 * when the profile names a check that is not among `checks`, or options it refuses
 */
export function healthOf(record: InitiativeRecord, observations: ObservationTable, query: HealthQuery): HealthResult {
  const { asOf, knownAt, formulas, audience, profile = standard, checks = builtInChecks, plugins = [] } = query
  requirePlainDate(asOf, 'asOf')
  if (knownAt !== undefined) requirePlainDate(knownAt, 'knownAt')
  const added = gatherPlugins(plugins)
  const asked = askedPhase(record.initiative, query)
  const results = runChecks(record, observations, planChecks(profile, [...checks, ...added.checks], asked.phase), {
    asOf,
    knownAt,
    formulas,
    methods: [...(query.methods ?? []), ...added.methods],
    audience,
  })
  const areas = scoreAreas(profile, results, { asOf, knownAt })
  return {
    formatVersion: 1,
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    audience: audience ?? 'public',
    profile: referenceTo(profile),
    phase: asked,
    score: scoreProfile(areas, { asOf, knownAt }),
    areas,
    checks: results,
  }
}

function referenceTo({ id, version, title, basedOn }: Profile): ProfileReference {
  return { id, version, title, ...(basedOn === undefined ? {} : { basedOn }) }
}
