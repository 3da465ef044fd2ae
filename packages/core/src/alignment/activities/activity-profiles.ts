// What each partner does: how its activities spread over strategies, populations, places and capabilities.
import { exactSum } from '../../foundation/exact-sum.ts'
import { byText } from '../../foundation/order.ts'
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import { finestPlaces } from './finest-places.ts'
import { type ActivityInForce, inForceOn } from './in-force.ts'

/** One combination of what is done, for whom, where and by what capability; what is absent is not stated. */
export interface ActivityCell {
  readonly strategy?: string
  readonly population?: string
  readonly place?: string
  readonly capability?: string
}

/** How much of what a partner does lies in one cell. */
export interface ProfileShare extends ActivityCell {
  /** 0 to 1; all shares of a profile add up to 1. */
  readonly share: number
}

/** What a partner does. */
export interface ActivityProfile {
  readonly partner: string
  /** The activities it rests on, by id. */
  readonly activities: readonly string[]
  /** From the greatest; empty where no activity says what it does, for whom or where. */
  readonly shares: readonly ProfileShare[]
}

/**
 * The profile of every partner who belongs on `asOf`, by id. Each activity that goes on and in which the partner takes
 * part weighs the same, and spreads evenly over the combinations of its strategies in force, populations, places and
 * capabilities. A place spreads over the places within it. Activities that state none of the four have no place in a
 * profile.
 * @throws {@link CollectiveImpactError} `foundation/invalid-date`
 */
export function activityProfiles(
  record: InitiativeRecord,
  { asOf }: { readonly asOf: PlainDate },
): readonly ActivityProfile[] {
  const { partners, activities } = inForceOn(record, asOf)
  const finest = finestPlaces(record)
  const placed = activities
    .map((one) => ({ one, cells: cellsOf(one, finest) }))
    .filter(({ cells }) => cells.some((cell) => Object.keys(cell).length > 0))
  const byPartner = new Map<string, typeof placed>()
  for (const each of placed) {
    for (const partner of each.one.partners) byPartner.set(partner, [...(byPartner.get(partner) ?? []), each])
  }
  return partners.map(({ id }) => {
    const own = byPartner.get(id) ?? []
    return {
      partner: id,
      activities: own.map(({ one }) => one.activity.id),
      shares: sharesOf(own.map(({ cells }) => cells)),
    }
  })
}

/** The text that tells a cell from others. */
export function cellKey({ strategy, population, place, capability }: ActivityCell): string {
  return JSON.stringify([strategy, population, place, capability])
}

function cellsOf(
  { activity, strategies }: ActivityInForce,
  finest: (place: string) => readonly string[],
): readonly ActivityCell[] {
  const places = [...new Set((activity.places ?? []).flatMap(finest))]
  let cells: readonly ActivityCell[] = [{}]
  for (const [axis, values] of [
    ['strategy', strategies],
    ['population', activity.populations ?? []],
    ['place', places],
    ['capability', activity.capabilities ?? []],
  ] as const) {
    if (values.length > 0) cells = cells.flatMap((cell) => values.map((value) => ({ ...cell, [axis]: value })))
  }
  return cells
}

function sharesOf(activities: readonly (readonly ActivityCell[])[]): readonly ProfileShare[] {
  const found = new Map<string, { readonly cell: ActivityCell; readonly parts: number[] }>()
  for (const cells of activities) {
    for (const cell of cells) {
      const key = cellKey(cell)
      const known = found.get(key) ?? { cell, parts: [] }
      known.parts.push(1 / (cells.length * activities.length))
      found.set(key, known)
    }
  }
  return [...found]
    .map(([key, { cell, parts }]) => ({ key, share: { ...cell, share: exactSum(parts) } }))
    .sort((a, b) => b.share.share - a.share.share || byText(a.key, b.key))
    .map(({ share }) => share)
}
