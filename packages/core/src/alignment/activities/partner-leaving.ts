// What if a partner left: what would end with it, what would hang in the air, and how alignment would move.
import { byText } from '../../foundation/order.ts'
import { addDays, type PlainDate } from '../../foundation/plain-date.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import type { Measured } from '../../measurement/measured.ts'
import type { ObservationTable } from '../../measurement/observation-table.ts'
import { RecordLookup } from '../../measurement/record-lookup.ts'
import { alignmentOf } from '../alignment-of.ts'
import type { AlignmentOf } from '../alignment-result.ts'
import { activityCoverage, type CoverageCell } from './activity-coverage.ts'
import { type ActivityInForce, inForceOn } from './in-force.ts'

/** Who would leave, and when. */
export interface PartnerLeavingOptions {
  readonly partner: string
  /** The first day without it. */
  readonly asOf: PlainDate
}

/** A facet that would change. */
export interface FacetChange {
  readonly of: 'goal' | 'condition'
  readonly id: string
  readonly facet: string
  readonly before: Measured
  readonly after: Measured
}

/** What would be without a partner. */
export interface PartnerLeaving {
  /** Activities nobody else who belongs is in: they would end. */
  readonly ended: readonly string[]
  /** Activities it leads that others are in: they would need another lead. */
  readonly leaderless: readonly string[]
  /** Activities that wait for one that would end, at whatever remove. */
  readonly blocked: readonly string[]
  /** Strategies nobody would carry out. */
  readonly strategiesWithoutActivity: readonly string[]
  /** Cells of the map of activities that nobody would cover. */
  readonly uncovered: readonly Pick<CoverageCell, 'strategy' | 'population' | 'place'>[]
  /** Facets of goals and conditions that would change. */
  readonly facets: readonly FacetChange[]
}

/**
 * What would be different on `asOf` if a partner had left the day before, all else being equal. Nothing in the record
 * changes.
 * @throws {@link CollectiveImpactError} `foundation/invalid-date`, `measurement/unknown-reference`
 */
export function partnerLeaving(
  record: InitiativeRecord,
  observations: ObservationTable,
  { partner, asOf }: PartnerLeavingOptions,
): PartnerLeaving {
  const lookup = RecordLookup.of(record)
  lookup.require(lookup.partners, partner, 'partner')
  const without = withoutPartner(record, partner, asOf)
  const [before, after] = [inForceOn(record, asOf), inForceOn(without, asOf)]
  const remaining = new Set<string>(after.activities.map(({ activity }) => activity.id))
  const ended = before.activities
    .filter(({ activity }) => !remaining.has(activity.id))
    .map(({ activity }) => activity.id)
  const carried = new Set(after.activities.flatMap(({ strategies }) => strategies))
  return {
    ended,
    leaderless: after.activities.filter(({ activity }) => activity.lead === partner).map(({ activity }) => activity.id),
    blocked: waitingFor(ended, after.activities),
    strategiesWithoutActivity: [...new Set(before.activities.flatMap(({ strategies }) => strategies))]
      .filter((id) => !carried.has(id))
      .sort(byText),
    uncovered: newlyUncovered(record, without, asOf),
    facets: facetChanges(record, without, observations, asOf),
  }
}

function withoutPartner(record: InitiativeRecord, partner: string, asOf: PlainDate): InitiativeRecord {
  const lastDay = addDays(asOf, -1)
  return {
    ...record,
    partners: (record.partners ?? []).map((one) => {
      if (one.id !== partner) return one
      const memberships = (one.memberships ?? [{ role: 'partner' as const }])
        .filter(({ joinedOn }) => joinedOn === undefined || joinedOn <= lastDay)
        .map((stretch) =>
          stretch.leftOn === undefined || stretch.leftOn > lastDay ? { ...stretch, leftOn: lastDay } : stretch,
        )
      return { ...one, memberships }
    }),
  }
}

/** What waits for something, for what waits for it, and so on. */
function waitingFor(ended: readonly string[], activities: readonly ActivityInForce[]): readonly string[] {
  const waiting = new Map<string, string[]>()
  for (const { activity } of activities) {
    for (const { activity: before } of activity.dependsOn ?? []) {
      waiting.set(before, [...(waiting.get(before) ?? []), activity.id])
    }
  }
  const blocked = new Set<string>()
  const next = [...ended]
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    for (const after of waiting.get(id) ?? []) {
      if (!blocked.has(after)) next.push(after)
      blocked.add(after)
    }
  }
  return [...blocked].sort(byText)
}

function newlyUncovered(
  record: InitiativeRecord,
  without: InitiativeRecord,
  asOf: PlainDate,
): PartnerLeaving['uncovered'] {
  const after = activityCoverage(without, { asOf }).cells
  return activityCoverage(record, { asOf }).cells.flatMap(({ strategy, population, place, activities }, position) =>
    activities.length === 0 || after[position]?.activities.length !== 0
      ? []
      : [
          {
            strategy,
            ...(population === undefined ? {} : { population }),
            ...(place === undefined ? {} : { place }),
          },
        ],
  )
}

function facetChanges(
  record: InitiativeRecord,
  without: InitiativeRecord,
  observations: ObservationTable,
  asOf: PlainDate,
): readonly FacetChange[] {
  const before = alignmentOf(record, observations, { asOf })
  const after = alignmentOf(without, observations, { asOf })
  return [
    ...changesOf('condition', before.conditions, after.conditions),
    ...changesOf('goal', before.goals, after.goals),
  ]
}

function changesOf(
  of: FacetChange['of'],
  before: readonly AlignmentOf[],
  after: readonly AlignmentOf[],
): readonly FacetChange[] {
  const found = new Map(after.flatMap(({ id, facets }) => facets.map((facet) => [`${id} ${facet.id}`, facet.measured])))
  return before.flatMap(({ id, facets }) =>
    facets.flatMap(({ id: facet, measured }): readonly FacetChange[] => {
      const then = found.get(`${id} ${facet}`)
      return then === undefined || saysTheSame(measured, then) ? [] : [{ of, id, facet, before: measured, after: then }]
    }),
  )
}

function saysTheSame(one: Measured, other: Measured): boolean {
  if (one.kind === 'missing' || other.kind === 'missing') {
    return one.kind === 'missing' && other.kind === 'missing' && one.reason === other.reason
  }
  return one.value === other.value
}
