// What has become worse since a baseline was kept, and what of the baseline holds no longer.
import type { CheckResult, HealthResult } from '../health-result.ts'
import type { HealthBaseline } from './health-baseline.ts'
import type { CheckMove, ComparedFinding, HealthRun } from './health-comparison.ts'

/** What has become worse since a baseline was kept. All lists are empty where nothing has. */
export interface HealthRegressions {
  readonly before: HealthRun
  readonly after: HealthRun
  /** Whether both asked the same version of the same profile: if not, a finding may be new because more is asked. */
  readonly isSameProfile: boolean
  /** What failed checks find and the baseline does not list. */
  readonly findings: readonly ComparedFinding[]
  /** Checks that were decided and are so no longer: the record says less than it did, or the check broke. */
  readonly undecided: readonly CheckMove[]
  /**
   * What the baseline lists and checks that are decided find no longer. Keep a new baseline: if it comes back, it would
   * pass as known.
   */
  readonly stale: readonly string[]
}

/**
 * What has become worse since a baseline was kept, so that a host can fail on that alone; and what of the baseline holds
 * no longer. An entry is stale only where the check that would find it is decided, does not apply or is not asked any
 * more: one that cannot tell leaves it as it is.
 */
export function regressionsAgainst(baseline: HealthBaseline, result: HealthResult): HealthRegressions {
  const { asOf, knownAt, profile, checks } = result
  const known = new Set(baseline.findings)
  const found = new Set(checks.flatMap(({ findings }) => findings.map(({ identity }) => identity)))
  const open = new Set(checks.filter(isOpen).map(({ id }) => id))
  const moves = checks.map((check) => ({ check, move: moveOf(check, baseline) }))
  return {
    before: { asOf: baseline.asOf, profile: baseline.profile },
    after: { asOf, ...(knownAt === undefined ? {} : { knownAt }), profile },
    isSameProfile: baseline.profile.id === profile.id && baseline.profile.version === profile.version,
    findings: moves
      .filter(({ check }) => check.outcome === 'fail')
      .flatMap(({ check, move }) =>
        check.findings.filter(({ identity }) => !known.has(identity)).map((finding) => ({ finding, check: move })),
      ),
    undecided: moves.filter(({ check, move }) => isOpen(check) && isDecided(move.before)).map(({ move }) => move),
    stale: baseline.findings.filter((identity) => !found.has(identity) && !open.has(checkOf(identity))),
  }
}

function isOpen({ outcome }: CheckResult): boolean {
  return outcome === 'unsure' || outcome === 'error'
}

function isDecided(outcome: CheckMove['before']): boolean {
  return outcome === 'pass' || outcome === 'fail'
}

function moveOf({ id, area, title, outcome }: CheckResult, { outcomes }: HealthBaseline): CheckMove {
  const before = Object.hasOwn(outcomes, id) ? outcomes[id] : undefined
  return { id, area, title, before: before ?? 'not-asked', after: outcome }
}

/** An identity begins with its check. */
function checkOf(identity: string): string {
  return identity.slice(0, identity.indexOf('#'))
}
