// What the agenda lacks, where effort may be made twice or hangs on one partner, and what would close each gap.
import { goalsInForce } from '../../conditions/common-agenda/agenda-in-force.ts'
import { byText } from '../../foundation/order.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import { type ActivityCoverageOptions, activityCoverage } from './activity-coverage.ts'
import { type Closer, partnerFinder, sharedByActivities } from './closers.ts'
import { type InForce, inForceOn } from './in-force.ts'

/** An entity that a gap is about. */
export interface GapSubject {
  readonly kind: 'goal' | 'strategy' | 'indicator' | 'population' | 'place' | 'partner' | 'activity'
  readonly id: string
}

/**
 * What is lacking, or too much: a goal no strategy serves or no indicator measures; an indicator that measures no goal;
 * a strategy that serves no goal, that nobody carries out or that hangs on one partner; a strategy that reaches some
 * people or places and not these; activities for the same strategy, people and place that have nothing to do with each
 * other.
 */
export const gapKinds = [
  'goal-without-strategy',
  'goal-without-measure',
  'measure-without-goal',
  'strategy-without-goal',
  'strategy-without-activity',
  'single-point-of-failure',
  'uncovered',
  'duplicated-effort',
] as const
/** What is lacking, or too much. */
export type GapKind = (typeof gapKinds)[number]

/** A gap, and what would close it. */
export interface AlignmentGap {
  readonly kind: GapKind
  readonly about: readonly GapSubject[]
  /** Up to five, the nearest first; empty where the record points to nobody. */
  readonly closers: readonly Closer[]
}

/**
 * The gaps of the agenda in force and of the activities that go on, by kind and by what they are about. What the record
 * does not state at all, e.g. which goals indicators measure, is no gap.
 * @throws {@link CollectiveImpactError} `foundation/invalid-date`, `measurement/unknown-reference`
 */
export function alignmentGaps(record: InitiativeRecord, options: ActivityCoverageOptions): readonly AlignmentGap[] {
  const inForce = inForceOn(record, options.asOf)
  return [...gapsOfAgenda(record, inForce, options.asOf), ...gapsOfActivities(record, inForce, options)]
    .map((gap) => ({ gap, key: gap.about.map(({ kind, id }) => `${kind} ${id}`).join(' ') }))
    .sort((a, b) => byText(a.gap.kind, b.gap.kind) || byText(a.key, b.key))
    .map(({ gap }) => gap)
}

function gapsOfAgenda(record: InitiativeRecord, { strategies, activities }: InForce, asOf: string): AlignmentGap[] {
  const goals = goalsInForce(record.commonAgenda, asOf) ?? []
  const indicators = record.sharedMeasurement?.indicators ?? []
  const holding = new Set<string>(goals.map(({ id }) => id))
  const goalsServed = (ids: readonly string[]) =>
    strategies
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ goals: served = [] }) => served.filter((id) => holding.has(id)))
  const touching = activities.map(({ activity, strategies: carried }) => ({
    strategies: carried,
    indicators: activity.indicators ?? [],
    goals: new Set<string>(goalsServed(carried)),
  }))
  const gaps: AlignmentGap[] = []
  if (strategies.some((strategy) => strategy.goals !== undefined)) {
    for (const { id } of goals.filter((goal) => !strategies.some((one) => one.goals?.includes(goal.id)))) {
      const measuring = new Set<string>(indicators.filter((one) => one.goals?.includes(id)).map((one) => one.id))
      const closers = touching.filter((one) => one.indicators.some((indicator) => measuring.has(indicator)))
      gaps.push({
        kind: 'goal-without-strategy',
        about: [{ kind: 'goal', id }],
        closers: sharedByActivities(
          'strategy',
          closers.flatMap((one) => one.strategies),
        ),
      })
    }
    for (const { id } of strategies.filter((one) => !one.goals?.some((goal) => holding.has(goal)))) {
      const moved = touching.filter((one) => one.strategies.includes(id)).flatMap((one) => one.indicators)
      const measured = moved.flatMap((moves) => indicators.find((one) => one.id === moves)?.goals ?? [])
      gaps.push({
        kind: 'strategy-without-goal',
        about: [{ kind: 'strategy', id }],
        closers: sharedByActivities(
          'goal',
          measured.filter((goal) => holding.has(goal)),
        ),
      })
    }
  }
  if (indicators.some((indicator) => indicator.goals !== undefined)) {
    for (const { id } of goals.filter((goal) => !indicators.some((one) => one.goals?.includes(goal.id)))) {
      const serving = touching.filter((one) => one.goals.has(id))
      gaps.push({
        kind: 'goal-without-measure',
        about: [{ kind: 'goal', id }],
        closers: sharedByActivities(
          'indicator',
          serving.flatMap((one) => one.indicators),
        ),
      })
    }
    for (const { id } of indicators.filter((one) => !one.goals?.some((goal) => holding.has(goal)))) {
      const moving = touching.filter((one) => one.indicators.includes(id))
      gaps.push({
        kind: 'measure-without-goal',
        about: [{ kind: 'indicator', id }],
        closers: sharedByActivities(
          'goal',
          moving.flatMap((one) => [...one.goals]),
        ),
      })
    }
  }
  return gaps
}

function gapsOfActivities(
  record: InitiativeRecord,
  inForce: InForce,
  options: ActivityCoverageOptions,
): AlignmentGap[] {
  const { strategies, activities } = inForce
  if (!activities.some(({ activity }) => activity.strategies !== undefined)) return []
  const whoCould = partnerFinder(record, inForce)
  const gaps: AlignmentGap[] = []
  for (const { id } of strategies) {
    const partners = new Set(activities.filter((one) => one.strategies.includes(id)).flatMap((one) => one.partners))
    const about = { kind: 'strategy', id } as const
    if (partners.size > 1) continue
    const [only] = partners
    gaps.push({
      kind: only === undefined ? 'strategy-without-activity' : 'single-point-of-failure',
      about: only === undefined ? [about] : [about, { kind: 'partner', id: only }],
      closers: whoCould({ strategy: id }, [...partners]),
    })
  }
  const { cells } = activityCoverage(record, options)
  const reaching = new Set(cells.filter(({ activities: here }) => here.length > 0).map(({ strategy }) => strategy))
  for (const { strategy, population, place, coverage, partners, uncoordinated } of cells) {
    const about: readonly GapSubject[] = [
      { kind: 'strategy', id: strategy },
      ...(population === undefined ? [] : [{ kind: 'population' as const, id: population }]),
      ...(place === undefined ? [] : [{ kind: 'place' as const, id: place }]),
    ]
    if (coverage === 'uncovered' && reaching.has(strategy)) {
      gaps.push({ kind: 'uncovered', about, closers: whoCould({ strategy, population, place }, partners) })
    }
    if (uncoordinated.length > 0) {
      const doubled = uncoordinated.map((id) => ({ kind: 'activity' as const, id }))
      gaps.push({ kind: 'duplicated-effort', about: [...about, ...doubled], closers: [] })
    }
  }
  return gaps
}
