// From outcomes to a score per area: never a bare number, always with what is left open.
import { type Basis, type Measured, missing, observed } from '../measurement/measured.ts'
import type { CheckDay } from './check-day.ts'
import type { Profile } from './define-profile.ts'
import type { AreaScore, CheckResult } from './health-result.ts'

/** The areas of the profile, each with the weighted share of its checks that passed. */
export function scoreAreas(profile: Profile, results: readonly CheckResult[], day: CheckDay): readonly AreaScore[] {
  const byArea = Map.groupBy(results, ({ area }) => area)
  return profile.areas.map(({ area, title }) => ({ area, title, ...scoreOf(byArea.get(area) ?? [], day) }))
}

/** A check that broke is as open as one that is unsure. */
function scoreOf(results: readonly CheckResult[], day: CheckDay): Omit<AreaScore, 'area' | 'title'> {
  const passed = weightOf(results, 'pass')
  const decided = passed + weightOf(results, 'fail')
  const open = weightOf(results, 'unsure') + weightOf(results, 'error')
  const all = decided + open
  return {
    score: scoreMeasured(passed, decided, all, basisOf(results, day)),
    lowest: all === 0 ? 0 : passed / all,
    highest: all === 0 ? 1 : (passed + open) / all,
    evidence: all === 0 ? 0 : decided / all,
  }
}

function weightOf(results: readonly CheckResult[], outcome: CheckResult['outcome']): number {
  return results.filter((result) => result.outcome === outcome).reduce((sum, { weight }) => sum + weight, 0)
}

function scoreMeasured(passed: number, decided: number, all: number, basis: Basis): Measured {
  if (all === 0) return missing('not-applicable', basis)
  return decided === 0
    ? missing('unknown', basis)
    : observed(passed / decided, { kind: 'share', of: 'checks, by weight' }, basis)
}

function basisOf(results: readonly CheckResult[], { asOf, knownAt }: CheckDay): Basis {
  return {
    method: { id: 'weighted-share-of-checks-passed', version: 1 },
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    inputs: results.filter(({ outcome }) => outcome === 'pass' || outcome === 'fail').length,
  }
}
