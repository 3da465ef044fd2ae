// Places that no other place of the record lies in: what an activity in a county reaches of its towns.
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'

/** The places within each place that have no places within them; of such a place, itself. */
export function finestPlaces({ places = [] }: InitiativeRecord): (place: string) => readonly string[] {
  const within = Map.groupBy(places, (place): string | undefined => place.within)
  const found = new Map<string, readonly string[]>()
  const finest = (place: string): readonly string[] => {
    const known = found.get(place)
    if (known !== undefined) return known
    const inside = within.get(place) ?? []
    const all = inside.length === 0 ? [place] : inside.flatMap(({ id }) => finest(id))
    found.set(place, all)
    return all
  }
  return finest
}
