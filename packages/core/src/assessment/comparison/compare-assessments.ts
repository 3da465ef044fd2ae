// Compares two assessments of one initiative, as data.
import { CollectiveImpactError } from '../../foundation/errors.ts'
import type { Assessment } from '../assessment.ts'
import type { IndicatorResult } from '../indicator-parts.ts'
import type { AssessmentComparison, ComparedState, IndicatorComparison } from './assessment-comparison.ts'
import { compareIndicator } from './compare-indicator.ts'
import { compareAlignment, compareChecks, compareEntities, compareResults, compareScores } from './compare-standing.ts'

/**
 * Which numbers of an initiative moved from one assessment to another, and why: new data, a restatement, another method
 * or definition, other coverage, a new baseline or target, a later day. It looks at nothing but the two assessments, so
 * it also compares what was known on a day with what is known now, or two that were kept. Both are for one audience.
 * @throws {@link CollectiveImpactError} `assessment/different-initiatives`, `assessment/different-audiences`
 */
export function compareAssessments(before: Assessment, after: Assessment): AssessmentComparison {
  if (before.initiative.id !== after.initiative.id) {
    throw new CollectiveImpactError(
      'assessment/different-initiatives',
      `One assessment is of ${before.initiative.id}, the other of ${after.initiative.id}`,
    )
  }
  if (JSON.stringify(before.audience) !== JSON.stringify(after.audience)) {
    throw new CollectiveImpactError(
      'assessment/different-audiences',
      `One assessment is for ${JSON.stringify(before.audience)}, the other for ${JSON.stringify(after.audience)}`,
    )
  }
  return {
    initiative: { id: after.initiative.id, name: after.initiative.name },
    audience: after.audience,
    before: stateOf(before),
    after: stateOf(after),
    entities: compareEntities(before, after),
    indicators: compareIndicators(before, after),
    results: compareResults(before, after),
    alignment: compareAlignment(before, after),
    scores: compareScores(before, after),
    checks: compareChecks(before, after),
  }
}

function stateOf({ asOf, knownAt, profile }: Assessment): ComparedState {
  return {
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    profile: `${profile.title} (${profile.id}, version ${profile.version})`,
  }
}

/** In the order of the later assessment; those that are gone come last. */
function compareIndicators(before: Assessment, after: Assessment): readonly IndicatorComparison[] {
  const then = new Map(before.indicators.map((indicator) => [indicator.id, indicator]))
  const now = new Set(after.indicators.map(({ id }) => id))
  const kept = after.indicators.map((indicator) => {
    const earlier = then.get(indicator.id)
    return earlier === undefined
      ? single(indicator, 'added')
      : compareIndicator([before.asOf, after.asOf], earlier, indicator)
  })
  const gone = before.indicators.filter(({ id }) => !now.has(id)).map((indicator) => single(indicator, 'removed'))
  return [...kept, ...gone].filter(isAnother)
}

/** An indicator that only one of the two has: its latest value is all that there is to tell. */
function single(
  { id, name, latest, latestPeriod }: IndicatorResult,
  presence: 'added' | 'removed',
): IndicatorComparison {
  const isAdded = presence === 'added'
  const period = latestPeriod === undefined ? {} : { period: latestPeriod }
  const number = isAdded
    ? ({ series: 'latest', ...period, after: latest, reasons: ['entity-added'] } as const)
    : ({ series: 'latest', ...period, before: latest, reasons: ['entity-removed'] } as const)
  return { id, name, presence, definitions: [], numbers: [number], judgements: [] }
}

function isAnother({ presence, definitions, numbers, judgements }: IndicatorComparison): boolean {
  return presence !== 'both' || definitions.length + numbers.length + judgements.length > 0
}
