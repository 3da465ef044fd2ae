// Who or what could close a gap, and why: the more reasons, the nearer.
import { byText } from '../../foundation/order.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import { finestPlaces } from './finest-places.ts'
import type { ActivityInForce, InForce } from './in-force.ts'

/** Why something could close a gap. */
export type ClosingReason =
  | 'carries-out-the-strategy'
  | 'serves-the-same-goal'
  | 'works-there'
  | 'works-with-them'
  | 'has-the-capability'
  | 'shared-by-activities'

/** Who or what could close a gap. */
export interface Closer {
  readonly kind: 'partner' | 'goal' | 'indicator' | 'strategy'
  readonly id: string
  /** By name. */
  readonly because: readonly ClosingReason[]
}

/** Nobody looks further than this. */
const MOST_CLOSERS = 5

/** What somebody is sought for. */
export interface Sought {
  readonly strategy: string
  readonly population?: string | undefined
  readonly place?: string | undefined
}

/** Reasons to look to a partner, in the order of their names; by partner, each that holds is a bit set. */
const REASONS = [
  'carries-out-the-strategy',
  'has-the-capability',
  'serves-the-same-goal',
  'works-there',
  'works-with-them',
] as const satisfies readonly ClosingReason[]
type Reason = (typeof REASONS)[number]
const bitOf = (reason: Reason) => 1 << REASONS.indexOf(reason)

/** By partner, in their order: which reasons hold. */
type Reasons = Uint8Array

/** Finds partners who are near to what is sought, those with the most reasons first. */
export function partnerFinder(record: InitiativeRecord, { partners, strategies, activities }: InForce) {
  const finest = finestPlaces(record)
  const ofPartner = new Map(partners.map(({ id }): [string, ActivityInForce[]] => [id, []]))
  for (const one of activities) for (const partner of one.partners) ofPartner.get(partner)?.push(one)
  const doing = partners.map((partner) => {
    const own = ofPartner.get(partner.id) ?? []
    const places = [...(partner.places ?? []), ...own.flatMap(({ activity }) => activity.places ?? [])]
    return {
      strategies: new Set(own.flatMap((one) => one.strategies)),
      populations: new Set<string>(own.flatMap(({ activity }) => activity.populations ?? [])),
      places: new Set(places.flatMap(finest)),
      capabilities: partner.capabilities ?? [],
    }
  })
  const goalsOf = new Map(strategies.map(({ id, goals = [] }): [string, ReadonlySet<string>] => [id, new Set(goals)]))

  const reasonsFor = remembered((strategy): Reasons => {
    const goals = goalsOf.get(strategy)
    const alike = strategies.filter((one) => one.id !== strategy && one.goals?.some((goal) => goals?.has(goal)))
    const drawnOn = new Set(
      activities
        .filter((one) => one.strategies.includes(strategy))
        .flatMap(({ activity }) => activity.capabilities ?? []),
    )
    return Uint8Array.from(
      doing,
      (one) =>
        (one.strategies.has(strategy) ? bitOf('carries-out-the-strategy') : 0) |
        (alike.some(({ id }) => one.strategies.has(id)) ? bitOf('serves-the-same-goal') : 0) |
        (one.capabilities.some((capability) => drawnOn.has(capability)) ? bitOf('has-the-capability') : 0),
    )
  })
  const reasonsAt = remembered((place): Reasons => {
    const near = finest(place)
    return Uint8Array.from(doing, (one) => (near.some((each) => one.places.has(each)) ? bitOf('works-there') : 0))
  })
  const reasonsWith = remembered(
    (population): Reasons =>
      Uint8Array.from(doing, (one) => (one.populations.has(population) ? bitOf('works-with-them') : 0)),
  )
  const none: Reasons = new Uint8Array(doing.length)

  return ({ strategy, population, place }: Sought, except: readonly string[]): readonly Closer[] => {
    const all = [
      reasonsFor(strategy),
      place === undefined ? none : reasonsAt(place),
      population === undefined ? none : reasonsWith(population),
    ]
    const byCount: { readonly id: string; readonly because: readonly Reason[] }[][] = REASONS.map(() => [])
    for (const [position, { id }] of partners.entries()) {
      const held = all.reduce((bits, reasons) => bits | (reasons[position] as number), 0)
      if (held === 0 || except.includes(id)) continue
      const because = REASONS.filter((reason) => (held & bitOf(reason)) !== 0)
      byCount[because.length - 1]?.push({ id, because })
    }
    return byCount
      .reverse()
      .flat()
      .slice(0, MOST_CLOSERS)
      .map((closer) => ({ kind: 'partner', ...closer }))
  }
}

/** The ones that activities share with what is lacking, those of the most activities first. */
export function sharedByActivities(kind: Closer['kind'], ids: readonly string[]): readonly Closer[] {
  return [...Map.groupBy(ids, (id) => id)]
    .sort(([a, alike], [b, others]) => others.length - alike.length || byText(a, b))
    .slice(0, MOST_CLOSERS)
    .map(([id]) => ({ kind, id, because: ['shared-by-activities'] }))
}

/** What is found for a name, found once. */
function remembered<Found>(find: (name: string) => Found): (name: string) => Found {
  const known = new Map<string, Found>()
  return (name) => {
    const found = known.get(name) ?? find(name)
    known.set(name, found)
    return found
  }
}
