// Brings a profile and the checks it names together, before any of them runs.
import { CollectiveImpactError } from '../foundation/errors.ts'
import { issuesOf, parseOptions } from '../foundation/input-issues.ts'
import type { Issue } from '../foundation/issue.ts'
import type { Check } from './check.ts'
import type { Profile } from './define-profile.ts'
import type { Area } from './health-result.ts'

/** A check with what its profile makes of it. */
export interface PlannedCheck {
  readonly check: Check
  readonly area: Area
  readonly weight: number
  /** All of the check's options, defaults filled in. */
  readonly options: unknown
}

/**
 * Every check of the profile, in its order.
 * @throws {@link CollectiveImpactError} `health/duplicate-check` when two checks have the same id;
 * `health/invalid-profile` when the profile names a check that is not given, or options the check refuses
 */
export function planChecks(profile: Profile, checks: readonly Check[]): readonly PlannedCheck[] {
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
    group.checks.flatMap(({ check: id, weight, options = {} }, place): PlannedCheck[] => {
      const path = ['areas', position, 'checks', place]
      const check = byId.get(id)
      if (check === undefined) {
        issues.push({ code: 'input/invalid-value', path: [...path, 'check'], message: `there is no check ${id}` })
        return []
      }
      const parsed = check.options.safeParse(options, parseOptions)
      if (!parsed.success) issues.push(...issuesOf(parsed.error, [...path, 'options']))
      return parsed.success ? [{ check, area: group.area, weight, options: parsed.data }] : []
    }),
  )
  if (issues.length === 0) return planned
  throw new CollectiveImpactError('health/invalid-profile', `The profile ${profile.id} does not fit the checks:`, {
    issues,
  })
}
