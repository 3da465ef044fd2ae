// Which working groups carry strategies, and which strategies these groups link with each other.
import type { WorkingGroup } from '../conditions/backbone-support/working-group.ts'
import type { Strategy } from '../conditions/common-agenda/strategy.ts'
import type { PlainDate } from '../foundation/plain-date.ts'

/** The working groups that carry strategies. */
export interface StrategyCarriers {
  /** The groups that carry a strategy, by their own word or by the strategy's. */
  of(strategy: string): readonly WorkingGroup[]
  /** Strategies carried by a group that carries another one, too, or has talked with a group that does. */
  readonly linked: ReadonlySet<string>
  /** Strategies of which groups leave open who carries them, or whom those who do have talked with. */
  readonly unclear: ReadonlySet<string>
}

/** The carriers of some strategies among working groups that are there on a day. */
export function carriersOf(
  strategies: readonly Strategy[],
  groups: readonly WorkingGroup[],
  day: PlainDate,
): StrategyCarriers {
  const asked = new Set<string>(strategies.map(({ id }) => id))
  const carried = new Map(
    groups.map((group): [string, Set<string>] => [group.id, new Set(group.strategies?.filter((id) => asked.has(id)))]),
  )
  for (const { id, workingGroup = '' } of strategies) carried.get(workingGroup)?.add(id)
  const linked = new Set<string>()
  const link = (some: ReadonlySet<string> = new Set(), others: ReadonlySet<string> = new Set()) => {
    for (const id of some) if (others.size > (others.has(id) ? 1 : 0)) linked.add(id)
  }
  const carriers = new Map<string, WorkingGroup[]>()
  for (const group of groups) {
    const own = carried.get(group.id)
    for (const id of own ?? []) {
      const known = carriers.get(id)
      if (known === undefined) carriers.set(id, [group])
      else known.push(group)
    }
    link(own, own)
    for (const { workingGroup, on } of group.exchanges ?? []) {
      if (on > day) continue
      link(own, carried.get(workingGroup))
      link(carried.get(workingGroup), own)
    }
  }
  const areSilent = groups.some((group) => group.strategies === undefined && carried.get(group.id)?.size === 0)
  const isUnclear = (id: string) =>
    areSilent ||
    (carriers.get(id) ?? []).some(({ strategies: own, exchanges }) => own === undefined || exchanges === undefined)
  return {
    of: (strategy) => carriers.get(strategy) ?? [],
    linked,
    unclear: new Set([...asked].filter(isUnclear)),
  }
}
