// Compares two runs of the checks by what their findings are known by.
import type { CheckResult, HealthResult } from '../health-result.ts'
import type { CheckMove, ComparedFinding, HealthComparison, HealthRun } from './health-comparison.ts'

/**
 * What two runs differ in: which findings are new, which are resolved and which persist, and which checks came out
 * differently. Findings are matched by `identity`, so that neither another wording nor another number makes a new one.
 * Checks come in the order of the later run, those that only the earlier one asked last.
 */
export function compareHealth(before: HealthResult, after: HealthResult): HealthComparison {
  const pairs = pairsOf(before.checks, after.checks)
  const then = identitiesIn(before)
  const now = identitiesIn(after)
  return {
    before: runOf(before),
    after: runOf(after),
    isSameProfile: before.profile.id === after.profile.id && before.profile.version === after.profile.version,
    moves: pairs.map(({ move }) => move).filter((move) => move.before !== move.after),
    new: found(pairs, 'after', (identity) => !then.has(identity)),
    resolved: found(pairs, 'before', (identity) => !now.has(identity)),
    persisting: found(pairs, 'after', (identity) => then.has(identity)),
  }
}

interface Pair {
  readonly move: CheckMove
  readonly before: CheckResult | undefined
  readonly after: CheckResult | undefined
}

function pairsOf(before: readonly CheckResult[], after: readonly CheckResult[]): readonly Pair[] {
  const then = new Map(before.map((check) => [check.id, check]))
  const now = new Set(after.map(({ id }) => id))
  return [
    ...after.map((check) => pairOf(then.get(check.id), check, check)),
    ...before.filter(({ id }) => !now.has(id)).map((check) => pairOf(check, undefined, check)),
  ]
}

function pairOf(before: CheckResult | undefined, after: CheckResult | undefined, either: CheckResult): Pair {
  const { id, area, title } = either
  const outcomes = { before: before?.outcome ?? 'not-asked', after: after?.outcome ?? 'not-asked' } as const
  return { move: { id, area, title, ...outcomes }, before, after }
}

function identitiesIn({ checks }: HealthResult): ReadonlySet<string> {
  return new Set(checks.flatMap(({ findings }) => findings.map(({ identity }) => identity)))
}

function found(
  pairs: readonly Pair[],
  run: 'before' | 'after',
  isWanted: (identity: string) => boolean,
): readonly ComparedFinding[] {
  return pairs.flatMap((pair) =>
    (pair[run]?.findings ?? [])
      .filter(({ identity }) => isWanted(identity))
      .map((finding) => ({ finding, check: pair.move })),
  )
}

function runOf({ asOf, knownAt, profile }: HealthResult): HealthRun {
  return { asOf, ...(knownAt === undefined ? {} : { knownAt }), profile }
}
