// What the checks found, in the format that tools for code review read: SARIF 2.1.0.
import type { Assessment, CheckResult, Finding, HealthComparison } from '@collective-impact/core'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** What is said of a run in SARIF. */
export interface SarifOptions {
  /** How it differs from an earlier run: each result then says whether it is new, and what was resolved is there as absent. */
  readonly comparison?: HealthComparison | undefined
}

/**
 * The findings of an assessment as SARIF 2.1.0 (OASIS 2020): one rule a check, one result a finding. A failed check gives
 * warnings, one that could not be decided results of the kind `open`; those that passed or do not apply give one result
 * each; a check that broke is a notification of the tool. `partialFingerprints` hold the identity of findings, the same
 * from run to run.
 */
export function renderSarif({ initiative, asOf, health }: Assessment, { comparison }: SarifOptions = {}): string {
  const { checks, profile } = health
  const resolved = comparison?.resolved ?? []
  const known = new Set(comparison?.persisting.map(({ finding }) => finding.identity))
  const results = checks.flatMap((check, ruleIndex) =>
    resultsOf(check).map((result) => ({
      ruleId: check.id,
      ruleIndex,
      ...result,
      ...(comparison === undefined || result.identity === undefined
        ? {}
        : { baselineState: known.has(result.identity) ? 'unchanged' : 'new' }),
    })),
  )
  const absent = resolved.map(({ finding, check }) => ({
    ruleId: check.id,
    ...warning(finding, check.before === 'fail' ? 'fail' : 'open'),
    baselineState: 'absent',
  }))
  const broken = checks.filter(({ outcome }) => outcome === 'error')
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Collective Impact SDK', rules: checks.map(ruleOf) } },
        automationDetails: {
          id: `${initiative.id}/${profile.id}/${asOf}`,
          description: { text: `${initiative.name}, ${profile.title}, as of ${asOf}` },
        },
        invocations: [
          {
            executionSuccessful: broken.length === 0,
            toolExecutionNotifications: broken.map(({ id, reason = '' }) => ({
              level: 'error',
              message: { text: `${id}: ${reason}` },
            })),
          },
        ],
        columnKind: 'utf16CodeUnits',
        results: [...results, ...absent].map(({ identity: _, ...result }) => result),
      },
    ],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

function ruleOf({ id, title, why, whenItMisleads, remedy, area, evidence }: CheckResult) {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `${remedy.text}\n\nWhen it misleads: ${whenItMisleads}` },
    defaultConfiguration: { level: 'warning' },
    properties: { tags: [area], effort: remedy.effort, evidence },
  }
}

interface Result {
  readonly kind: 'fail' | 'open' | 'pass' | 'notApplicable'
  readonly level: 'warning' | 'none'
  readonly message: { readonly text: string }
  /** What a finding is known by. */
  readonly identity?: string
}

function resultsOf({ title, outcome, findings, reason }: CheckResult): readonly Result[] {
  switch (outcome) {
    case 'fail':
      return findings.map((finding) => warning(finding, 'fail'))
    case 'unsure':
      return findings.length > 0
        ? findings.map((finding) => warning(finding, 'open'))
        : [{ kind: 'open', level: 'none', message: { text: reason ?? title } }]
    case 'pass':
      return [{ kind: 'pass', level: 'none', message: { text: title } }]
    case 'not-applicable':
      return [{ kind: 'notApplicable', level: 'none', message: { text: reason ?? title } }]
    case 'error':
      return []
  }
}

function warning({ identity, message, path, entity }: Finding, kind: 'fail' | 'open') {
  const fullyQualifiedName = path.map(String).join('/')
  return {
    kind,
    level: kind === 'fail' ? ('warning' as const) : ('none' as const),
    message: { text: message },
    locations: [
      {
        logicalLocations: [
          {
            fullyQualifiedName,
            ...(entity === undefined ? {} : { name: entity.id, kind: entity.kind }),
          },
        ],
      },
    ],
    partialFingerprints: { 'finding/v1': identity },
    identity,
  }
}
