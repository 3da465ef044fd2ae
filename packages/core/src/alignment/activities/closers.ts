// Who or what could close a gap, and why: the more reasons, the nearer.
import { byText } from '../../foundation/order.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import { finestPlaces } from './finest-places.ts'
import type { InForce } from './in-force.ts'

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

/** Finds partners who are near to what is sought, those with the most reasons first. */
export function partnerFinder(record: InitiativeRecord, { partners, strategies, activities }: InForce) {
  const finest = finestPlaces(record)
  const doing = partners.map((partner) => {
    const own = activities.filter((one) => one.partners.includes(partner.id))
    return {
      id: partner.id as string,
      strategies: new Set(own.flatMap((one) => one.strategies)),
      populations: new Set<string>(own.flatMap(({ activity }) => activity.populations ?? [])),
      places: new Set(
        [...(partner.places ?? []), ...own.flatMap(({ activity }) => activity.places ?? [])].flatMap(finest),
      ),
      capabilities: new Set(partner.capabilities ?? []),
    }
  })
  const goalsOf = new Map(strategies.map(({ id, goals = [] }): [string, readonly string[]] => [id, goals]))
  const strategiesOf = (goal: string) => strategies.filter(({ goals = [] }) => goals.some((id) => id === goal))
  return ({ strategy, population, place }: Sought, except: readonly string[]): readonly Closer[] => {
    const alike = new Set((goalsOf.get(strategy) ?? []).flatMap(strategiesOf).map(({ id }): string => id))
    const drawnOn = new Set(
      activities
        .filter((one) => one.strategies.includes(strategy))
        .flatMap(({ activity }) => activity.capabilities ?? []),
    )
    const near = place === undefined ? [] : finest(place)
    return nearest(
      doing
        .filter(({ id }) => !except.includes(id))
        .map((one) => ({
          kind: 'partner',
          id: one.id,
          because: reasons({
            'carries-out-the-strategy': one.strategies.has(strategy),
            'serves-the-same-goal': [...one.strategies].some((other) => other !== strategy && alike.has(other)),
            'works-there': near.some((each) => one.places.has(each)),
            'works-with-them': population !== undefined && one.populations.has(population),
            'has-the-capability': [...one.capabilities].some((capability) => drawnOn.has(capability)),
          }),
        })),
    )
  }
}

/** The ones that activities share with what is lacking, those of the most activities first. */
export function sharedByActivities(kind: Closer['kind'], ids: readonly string[]): readonly Closer[] {
  return [...Map.groupBy(ids, (id) => id)]
    .sort(([a, alike], [b, others]) => others.length - alike.length || byText(a, b))
    .slice(0, MOST_CLOSERS)
    .map(([id]) => ({ kind, id, because: ['shared-by-activities'] }))
}

function nearest(closers: readonly Closer[]): readonly Closer[] {
  return closers
    .filter(({ because }) => because.length > 0)
    .sort((a, b) => b.because.length - a.because.length || byText(a.id, b.id))
    .slice(0, MOST_CLOSERS)
}

function reasons(holding: Readonly<Partial<Record<ClosingReason, boolean>>>): readonly ClosingReason[] {
  return (Object.keys(holding) as ClosingReason[]).filter((reason) => holding[reason] === true).sort(byText)
}
