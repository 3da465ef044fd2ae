// From outcomes to scores, by area and over all areas: never a bare number, always with what is left open.
import { type Basis, type Measured, missing, observed } from '../measurement/measured.ts'
import type { CheckDay } from './check-day.ts'
import type { Profile } from './define-profile.ts'
import type { AreaScore, CheckResult, HealthScore, ProfileScore } from './health-result.ts'

/** The areas of the profile, each with the weighted share of its checks that passed; `contested` names checks. */
export function scoreAreas(
  profile: Pick<Profile, 'areas'>,
  results: readonly CheckResult[],
  day: CheckDay,
  contested: ReadonlySet<string> = new Set(),
): readonly AreaScore[] {
  const byArea = Map.groupBy(results, ({ area }) => area)
  return profile.areas.map(({ area, title, weight = 1 }) => {
    const ofArea = byArea.get(area) ?? []
    const uncontested = ofArea.filter(({ id }) => !contested.has(id))
    return {
      area,
      title,
      weight,
      ...scoreOf(ofArea, day),
      ...(uncontested.length === ofArea.length ? {} : { uncontested: scoreOf(uncontested, day) }),
    }
  })
}

/** The weighted share of checks that passed. A check that broke is as open as one that is unsure. */
export function scoreOf(results: readonly CheckResult[], day: CheckDay): HealthScore {
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

function basisOf(results: readonly CheckResult[], day: CheckDay): Basis {
  const inputs = results.filter(({ outcome }) => outcome === 'pass' || outcome === 'fail').length
  return basisFor('weighted-share-of-checks-passed', inputs, day)
}

function basisFor(id: string, inputs: number, { asOf, knownAt }: CheckDay): Basis {
  return { method: { id, version: 1 }, asOf, ...(knownAt === undefined ? {} : { knownAt }), inputs }
}

/**
 * Over all areas: Σ weight · score ÷ Σ weight over the areas that were decided. An area to which nothing applies does
 * not count; one in which nothing was decided leaves the whole of its weight open.
 */
export function scoreProfile(areas: readonly AreaScore[], day: CheckDay): ProfileScore {
  const uncontested = areas.map((area) => ({ ...area, ...area.uncontested }))
  return {
    ...rollUp(areas, day),
    ...(areas.some((area) => area.uncontested !== undefined) ? { uncontested: rollUp(uncontested, day) } : {}),
  }
}

type Weighted = Pick<AreaScore, 'weight' | 'score' | 'lowest' | 'highest' | 'evidence'>

function rollUp(areas: readonly Weighted[], day: CheckDay): HealthScore {
  const applying = areas.filter(({ score }) => score.kind === 'observed' || score.reason !== 'not-applicable')
  const decided = applying.flatMap(({ score, weight }) =>
    score.kind === 'observed' ? [{ weight, value: score.value }] : [],
  )
  const basis = basisFor('weighted-mean-of-area-scores', decided.length, day)
  if (applying.length === 0) return { score: missing('not-applicable', basis), lowest: 0, highest: 1, evidence: 0 }
  const over = (pick: (area: Weighted) => number) =>
    meanOf(applying.map((area) => ({ weight: area.weight, value: pick(area) })))
  const range = { lowest: over(({ lowest }) => lowest), highest: over(({ highest }) => highest) }
  const evidence = over((area) => area.evidence)
  if (decided.length === 0) return { score: missing('unknown', basis), ...range, evidence }
  const value = meanOf(decided)
  return {
    score: observed(value, { kind: 'share', of: 'areas, by weight' }, basis),
    // What rounding would move past the score stays at it.
    lowest: Math.min(range.lowest, value),
    highest: Math.max(range.highest, value),
    evidence,
  }
}

function meanOf(values: readonly { readonly weight: number; readonly value: number }[]): number {
  const weight = values.reduce((sum, each) => sum + each.weight, 0)
  return values.reduce((sum, each) => sum + each.weight * each.value, 0) / weight
}
