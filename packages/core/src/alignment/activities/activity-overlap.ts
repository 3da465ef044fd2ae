// Differentiated yet coordinated: how far each two partners do the same, and what ties together what they do.
import { byText } from '../../foundation/order.ts'
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { ReferenceKey } from '../../foundation/references.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import type { NumberOrReason } from '../../measurement/composite/number-or-reason.ts'
import type { MethodReference } from '../../measurement/measured.ts'
import { type ActivityProfile, activityProfiles, cellKey } from './activity-profiles.ts'
import { type ActivityTie, tiesAmong } from './activity-ties.ts'
import { type ActivityInForce, inForceOn } from './in-force.ts'
import { type Common, PairTable } from './pair-table.ts'

/** What the overlap rests on. */
export const overlapReferences = [
  'kania-kramer-2011',
  'ruzicka-1958',
  'salton-mcgill-1983',
] as const satisfies readonly ReferenceKey[]

/** Two partners, and what they do. */
export interface PartnerPair {
  /** In the order of ids. */
  readonly partners: readonly [string, string]
  /** How much of the two profiles is the same, Σmin(xᵢ, yᵢ) ÷ Σmax(xᵢ, yᵢ), 0 to 1. */
  readonly jaccard: number
  /** How far the two profiles point the same way, Σxᵢyᵢ ÷ √(Σxᵢ² · Σyᵢ²), 0 to 1. */
  readonly cosine: number
  /** Activities that both take part in, by id. */
  readonly joint: readonly string[]
  /** Ties between an activity of one and another activity of the other. */
  readonly ties: readonly ActivityTie[]
  /**
   * Of the activities of either that carry out a strategy both carry out, the share that is joint, or tied to an
   * activity of the other, 0 to 1; `not-applicable` where they carry out none in common.
   */
  readonly coordination: NumberOrReason
}

/** How far partners do the same, and together. */
export interface ActivityOverlap {
  readonly asOf: PlainDate
  readonly method: MethodReference
  readonly references: readonly ReferenceKey[]
  /** Who belongs and whose activities say what they do, for whom or where, by id: everybody the pairs are made of. */
  readonly partners: readonly string[]
  /** Who belongs and has no such activity, by id. */
  readonly withoutProfile: readonly string[]
  /** The pairs that have anything in common, in the order of ids. All others overlap by 0 and have no tie. */
  readonly pairs: readonly PartnerPair[]
}

/** A partner with a profile. */
interface Doing {
  readonly partner: string
  /** Σxᵢ of its profile, 1 but for rounding. */
  total: number
  /** Σxᵢ² of its profile. */
  squares: number
  /** The ids of its activities, by strategy. */
  readonly byStrategy: ReadonlyMap<string, readonly string[]>
}

/**
 * How far partners do the same, pair by pair: weighted Jaccard (Ružička) and cosine similarity of their profiles (see
 * {@link activityProfiles}), the activities they share, and the ties between the others. Much overlap with little
 * coordination may be effort that is made twice; little overlap with many ties is what collective impact calls mutually
 * reinforcing.
 * @throws {@link CollectiveImpactError} `foundation/invalid-date`
 */
export function activityOverlap(record: InitiativeRecord, { asOf }: { readonly asOf: PlainDate }): ActivityOverlap {
  const { activities } = inForceOn(record, asOf)
  const profiles = activityProfiles(record, { asOf })
  const withProfile = profiles.filter(({ shares }) => shares.length > 0)
  const carriedOut = activitiesByStrategy(activities)
  const doing = withProfile.map(
    ({ partner }): Doing => ({ partner, total: 0, squares: 0, byStrategy: carriedOut.get(partner) ?? new Map() }),
  )
  const pairs = new PairTable(doing.length)
  addProfiles(pairs, doing, withProfile)
  addActivities(pairs, doing, activities)
  return {
    asOf,
    method: { id: 'activity-overlap', version: 1 },
    references: overlapReferences,
    partners: doing.map(({ partner }) => partner),
    withoutProfile: profiles.filter(({ shares }) => shares.length === 0).map(({ partner }) => partner),
    pairs: pairs.entries().map(({ one, other, common }) => pairOf(doing[one] as Doing, doing[other] as Doing, common)),
  }
}

/** Adds up cell by cell, always in the same order: equal profiles come to exactly 1. */
function addProfiles(pairs: PairTable, doing: readonly Doing[], profiles: readonly ActivityProfile[]): void {
  const holders = new Map<string, { readonly number: number; readonly share: number }[]>()
  for (const [number, { shares }] of profiles.entries()) {
    for (const { share, ...cell } of shares) {
      const key = cellKey(cell)
      const known = holders.get(key)
      if (known === undefined) holders.set(key, [{ number, share }])
      else known.push({ number, share })
    }
  }
  for (const [, holding] of [...holders].sort(([a], [b]) => byText(a, b))) {
    for (const [position, { number, share }] of holding.entries()) {
      const one = doing[number] as Doing
      one.total += share
      one.squares += share * share
      for (const other of holding.slice(position + 1)) {
        const common = pairs.of(number, other.number)
        common.least += Math.min(share, other.share)
        common.products += share * other.share
      }
    }
  }
}

function addActivities(pairs: PairTable, doing: readonly Doing[], activities: readonly ActivityInForce[]): void {
  const numberOf = new Map(doing.map(({ partner }, number) => [partner, number]))
  const numbersIn = new Map(
    activities.map(({ activity, partners }) => [
      activity.id as string,
      partners.map((partner) => numberOf.get(partner)).filter((number) => number !== undefined),
    ]),
  )
  for (const [id, numbers] of numbersIn) {
    for (const [position, one] of numbers.entries()) {
      for (const other of numbers.slice(position + 1)) pairs.of(one, other).joint.push(id)
    }
  }
  for (const tie of tiesAmong(activities)) {
    const [from = [], to = []] = [numbersIn.get(tie.from), numbersIn.get(tie.to)]
    const tied = from.flatMap((one) => to.filter((other) => other !== one).map((other) => pairs.of(one, other)))
    for (const common of new Set(tied)) common.ties.push(tie)
  }
}

function pairOf(one: Doing, other: Doing, common: Common): PartnerPair {
  const { least, products, joint, ties } = common
  return {
    partners: [one.partner, other.partner],
    jaccard: least / (one.total + other.total - least),
    cosine: Math.min(1, products / Math.sqrt(one.squares * other.squares)),
    joint,
    ties,
    coordination: coordinationOf(one, other, common),
  }
}

function coordinationOf(one: Doing, other: Doing, { joint, ties }: Common): NumberOrReason {
  const carryOut = new Set<string>()
  for (const [strategy, activities] of one.byStrategy) {
    const ofOther = other.byStrategy.get(strategy)
    if (ofOther === undefined) continue
    for (const id of activities) carryOut.add(id)
    for (const id of ofOther) carryOut.add(id)
  }
  if (carryOut.size === 0) return 'not-applicable'
  const coordinated = new Set([...joint, ...ties.flatMap(({ from, to }) => [from, to])])
  return [...carryOut].filter((id) => coordinated.has(id)).length / carryOut.size
}

function activitiesByStrategy(
  activities: readonly ActivityInForce[],
): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, Map<string, string[]>>()
  for (const { activity, partners, strategies } of activities) {
    for (const partner of partners) {
      const ofPartner = found.get(partner) ?? new Map<string, string[]>()
      found.set(partner, ofPartner)
      for (const strategy of strategies) ofPartner.set(strategy, [...(ofPartner.get(strategy) ?? []), activity.id])
    }
  }
  return found
}
