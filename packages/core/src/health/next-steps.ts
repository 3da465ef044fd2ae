// What to do next: what is known to be wrong, the least effort first and of that the most for the score; then what to
// record so that more can be told.
import type { CheckResult, Effort, HealthResult, HealthScore, OutcomeKind } from './health-result.ts'
import type { NextStep, ScoreOutlook, StepEffect } from './next-step.ts'
import { scoreOf, scoreProfile } from './score-areas.ts'

const EFFORTS: readonly Effort[] = ['low', 'medium', 'high']

/**
 * Every thing that the checks ask for, the first first: the remedies of failed checks, the least effort first and within
 * the same effort what raises the overall score most; then, for checks that are unsure, what to record so that they can
 * be decided, what could raise the score most first. What is equal in all of that stays in the order of the profile.
 * Each says what the score of its area and the score over all areas would be, were its check alone to come out
 * differently. A check that broke asks for nothing that an initiative could do.
 */
export function nextSteps(result: HealthResult): readonly NextStep[] {
  const byArea = Map.groupBy(result.checks, ({ area }) => area)
  const steps = result.checks.flatMap((check): readonly NextStep[] => {
    const said = sayingOf(check)
    if (said === undefined) return []
    const { id, area, title } = check
    return [{ ...said, check: id, area, title, ...effectsOf(check, byArea.get(area) ?? [], result) }]
  })
  return steps.toSorted(
    (a, b) =>
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
      EFFORTS.indexOf(a.effort) - EFFORTS.indexOf(b.effort) ||
      b.overall.ifPassed.lowest - a.overall.ifPassed.lowest,
  )
}

/** What is known to be wrong goes before what is not known. */
const KINDS: readonly NextStep['kind'][] = ['mend', 'record']

function sayingOf({
  outcome,
  remedy,
  reason = '',
}: CheckResult): Pick<NextStep, 'kind' | 'text' | 'effort'> | undefined {
  if (outcome === 'fail') return { kind: 'mend', ...remedy }
  return outcome === 'unsure' ? { kind: 'record', text: reason, effort: 'low' } : undefined
}

interface Outlooks {
  readonly inArea: ScoreOutlook
  readonly overall: ScoreOutlook
}

function effectsOf(
  check: CheckResult,
  ofArea: readonly CheckResult[],
  { areas, asOf, knownAt }: HealthResult,
): Readonly<Record<keyof Outlooks, StepEffect>> {
  const day = { asOf, knownAt }
  const outlooks = (outcome: OutcomeKind): Outlooks => {
    const score = scoreOf(
      ofArea.map((each) => (each === check ? { ...each, outcome } : each)),
      day,
    )
    const changed = areas.map((each) => (each.area === check.area ? { ...each, ...score } : each))
    return { inArea: outlookOf(score), overall: outlookOf(scoreProfile(changed, day)) }
  }
  const [now, ifPassed] = [outlooks(check.outcome), outlooks('pass')]
  const ifFailed = check.outcome === 'unsure' ? outlooks('fail') : undefined
  const effect = (of: keyof Outlooks): StepEffect => ({
    now: now[of],
    ifPassed: ifPassed[of],
    ...(ifFailed === undefined ? {} : { ifFailed: ifFailed[of] }),
  })
  return { inArea: effect('inArea'), overall: effect('overall') }
}

function outlookOf({ score, lowest, highest }: HealthScore): ScoreOutlook {
  return { score, lowest, highest }
}
