// Brings a profile and the checks it names together, before any of them runs.
import { CollectiveImpactError } from '../foundation/errors.ts'
import { issuesOf, parseOptions } from '../foundation/input-issues.ts'
import type { Issue } from '../foundation/issue.ts'
import type { Path } from '../foundation/path.ts'
import type { Phase } from '../initiative/initiative.ts'
import { isEarlierPhase } from '../initiative/phase-in-force.ts'
import type { Check } from './check.ts'
import type { Profile, ProfileCheck } from './define-profile.ts'
import type { Area } from './health-result.ts'

/** A check with what its profile makes of it. */
export interface PlannedCheck {
  readonly check: Check
  readonly area: Area
  readonly weight: number
  /** All of the check's options, defaults filled in. */
  readonly options: unknown
  /** Why it is not asked in the phase the initiative is in. */
  readonly notAsked?: string
  /** What its options threw when they were read; it is then asked nothing. */
  readonly broken?: { readonly error: unknown }
}

/**
 * Every check of the profile, in its order, as it is asked in a phase; without a phase, as of an initiative that is
 * under way.
 * @throws {@link CollectiveImpactError} `health/duplicate-check` when two checks have the same id;
 * `health/invalid-profile` when the profile names a check that is not given, or options the check refuses
 */
export function planChecks(
  profile: Profile,
  checks: readonly Check[],
  phase?: Phase | undefined,
): readonly PlannedCheck[] {
  const byId = new Map<string, Check>()
  for (const check of checks) {
    if (byId.has(check.id)) {
      throw new CollectiveImpactError('health/duplicate-check', `There are two checks ${check.id}`, {
        data: { check: check.id },
      })
    }
    byId.set(check.id, check)
  }
  const issues: Issue[] = []
  const planned = profile.areas.flatMap((group, position) =>
    group.checks.flatMap((entry, place): PlannedCheck[] => {
      const path = ['areas', position, 'checks', place]
      const check = byId.get(entry.check)
      if (check === undefined) {
        issues.push({
          code: 'input/invalid-value',
          path: [...path, 'check'],
          message: `there is no check ${entry.check}`,
        })
        return []
      }
      try {
        const faults = optionIssues(check, entry, path)
        issues.push(...faults)
        return faults.length > 0 ? [] : [{ check, area: group.area, ...asAsked(check, entry, phase) }]
      } catch (error) {
        return [{ check, area: group.area, weight: entry.weight, options: {}, broken: { error } }]
      }
    }),
  )
  if (issues.length === 0) return planned
  throw new CollectiveImpactError('health/invalid-profile', `The profile ${profile.id} does not fit the checks:`, {
    issues,
  })
}

/** Options are held to the check in every phase, whichever phase is asked about. */
function optionIssues(check: Check, { options = {}, byPhase = {} }: ProfileCheck, path: Path): readonly Issue[] {
  const sets = [
    { given: options, at: ['options'] },
    ...Object.entries(byPhase).flatMap(([phase, adjusted]) =>
      adjusted.options === undefined
        ? []
        : [{ given: { ...options, ...adjusted.options }, at: ['byPhase', phase, 'options'] }],
    ),
  ]
  return sets.flatMap(({ given, at }) => {
    const parsed = check.options.safeParse(given, parseOptions)
    return parsed.success ? [] : issuesOf(parsed.error, [...path, ...at])
  })
}

function asAsked(
  check: Check,
  { weight, options, from, byPhase = {} }: ProfileCheck,
  phase: Phase | undefined,
): Omit<PlannedCheck, 'check' | 'area'> {
  const adjusted = phase === undefined ? {} : (byPhase[phase] ?? {})
  return {
    weight: adjusted.weight ?? weight,
    options: check.options.parse({ ...options, ...adjusted.options }),
    ...(from === undefined || phase === undefined || !isEarlierPhase(phase, from)
      ? {}
      : { notAsked: `It is asked from the phase \`${from}\` on; the initiative is in the phase \`${phase}\`.` }),
  }
}
