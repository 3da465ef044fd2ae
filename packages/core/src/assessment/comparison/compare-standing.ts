// What is another of everything that is not one indicator: who belongs, results, alignment and health.
import type { AlignmentOf } from '../../alignment/alignment-result.ts'
import type { Assessment } from '../assessment.ts'
import type { ChangeReason, CheckChange, EntityChange, NumberChange } from './assessment-comparison.ts'
import { numberChange } from './number-change.ts'

/** Goals, indicators, partners and checks that came or went. */
export function compareEntities(before: Assessment, after: Assessment): readonly EntityChange[] {
  return Object.entries(NAMED).flatMap(([kind, read]) => {
    const [then, now] = [read(before), read(after)]
    const not = (others: readonly Named[]) => (each: Named) => !others.some(({ id }) => id === each.id)
    const changed = (all: readonly Named[], change: EntityChange['change']) =>
      all.map(({ id, name }) => ({ kind: kind as EntityChange['kind'], id, name, change }))
    return [...changed(now.filter(not(then)), 'added'), ...changed(then.filter(not(now)), 'removed')]
  })
}

interface Named {
  readonly id: string
  readonly name: string
}

const NAMED: Readonly<Record<EntityChange['kind'], (assessment: Assessment) => readonly Named[]>> = {
  goal: ({ initiative }) => initiative.goals.map(({ id, statement }) => ({ id, name: statement })),
  indicator: ({ indicators }) => indicators.map(({ id, name }) => ({ id, name })),
  partner: ({ alignment }) => alignment.partners.map(({ id, name }) => ({ id, name })),
  check: ({ health }) => health.checks.map(({ id, title }) => ({ id, name: title })),
}

/** The shares of indicators improving. */
export function compareResults(
  { results: before }: Assessment,
  { results: after }: Assessment,
): readonly NumberChange[] {
  const isSameRule = JSON.stringify(before.rule) === JSON.stringify(after.rule)
  const reason: ChangeReason = isSameRule ? 'judgements-changed' : 'rule-changed'
  const pairs = [
    ['all', before.all, after.all],
    ['population', before.population.improvement, after.population.improvement],
    ['performance', before.performance.improvement, after.performance.improvement],
  ] as const
  return pairs.flatMap(([about, then, now]) =>
    numberChange({ series: 'share-improving', about, before: then.share, after: now.share }, () => [reason]),
  )
}

/** The facets of alignment, of conditions, goals, strategies, working groups and partners. */
export function compareAlignment(before: Assessment, after: Assessment): readonly NumberChange[] {
  return (['conditions', 'goals', 'strategies', 'workingGroups', 'partners'] as const).flatMap((kind) => {
    const [then, now] = [before.alignment[kind], after.alignment[kind]]
    const ids = [...new Set([...now, ...then].map(({ id }) => id))]
    return ids.flatMap((id) => facetsOf(find(then, id), find(now, id), (more) => whyAligned(before, after, more)))
  })
}

function find(all: readonly AlignmentOf[], id: string): AlignmentOf | undefined {
  return all.find((each) => each.id === id)
}

function facetsOf(
  before: AlignmentOf | undefined,
  after: AlignmentOf | undefined,
  why: (more: number) => readonly ChangeReason[],
): readonly NumberChange[] {
  const ids = [...new Set([...(after?.facets ?? []), ...(before?.facets ?? [])].map(({ id }) => id))]
  return ids.flatMap((id) => {
    const [then, now] = [before, after].map((each) => each?.facets.find((facet) => facet.id === id))
    const about = `${(after ?? before)?.name}: ${(now ?? then)?.title}`
    const pair = { ...(then && { before: then.measured }), ...(now && { after: now.measured }) }
    return numberChange({ series: 'alignment', about, ...pair }, () => {
      if (before === undefined) return ['entity-added']
      if (after === undefined) return ['entity-removed']
      const isSame = JSON.stringify(then?.influences) === JSON.stringify(now?.influences)
      const more = (now?.measured.basis.inputs ?? 0) - (then?.measured.basis.inputs ?? 0)
      return isSame ? why(more) : ['influences-changed', ...why(more)]
    })
  })
}

/** Another day, or more or fewer reports: `more` of them are counted, or they were known on another day. */
function whyAligned(before: Assessment, after: Assessment, more: number): readonly ChangeReason[] {
  const [then, now] = [before, after].map(({ knownAt = LATEST }) => knownAt)
  const isKnownLater = then === now ? undefined : String(now) > String(then)
  const isMore = more === 0 ? isKnownLater : more > 0
  return [
    ...(before.asOf === after.asOf ? [] : (['as-of-moved'] as const)),
    ...(isMore === undefined ? [] : [isMore ? ('new-data' as const) : ('data-withdrawn' as const)]),
  ]
}

const LATEST = '9999-12-31'

/** The scores of health by area. */
export function compareScores(before: Assessment, after: Assessment): readonly NumberChange[] {
  const isSameProfile = JSON.stringify(before.profile) === JSON.stringify(after.profile)
  const areas = [...new Set([...after.health.areas, ...before.health.areas].map(({ area }) => area))]
  return areas.flatMap((area) => {
    const [then, now] = [before, after].map(({ health }) => health.areas.find((each) => each.area === area))
    const about = (now ?? then)?.title ?? area
    const pair = { ...(then && { before: then.score }), ...(now && { after: now.score }) }
    return numberChange({ series: 'score', about, ...pair }, () => [
      ...(isSameProfile ? [] : (['profile-changed'] as const)),
      ...(outcomesIn(before, area) === outcomesIn(after, area) ? [] : (['checks-changed'] as const)),
    ])
  })
}

function outcomesIn({ health }: Assessment, area: string): string {
  return JSON.stringify(health.checks.filter((each) => each.area === area).map(({ id, outcome }) => [id, outcome]))
}

/** The checks that both asked and that came out differently. */
export function compareChecks(before: Assessment, after: Assessment): readonly CheckChange[] {
  return after.health.checks.flatMap(({ id, title, outcome }) => {
    const then = before.health.checks.find((each) => each.id === id)?.outcome
    return then === undefined || then === outcome ? [] : [{ id, title, before: then, after: outcome }]
  })
}
