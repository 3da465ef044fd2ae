// Reports of places, each under the nearest place around it, or the whole of a partner, that is reported too.
import { placePath } from '../../place-path.ts'
import type { ReportedWhole } from './reported-whole.ts'
import { firstFound, PartsOfWholes, type StatementIndex } from './statement-index.ts'

/** The wholes that are reported along with places within them. */
export function partsByPlace(index: StatementIndex): readonly ReportedWhole[] {
  const { lookup } = index.plan
  const gathered = new PartsOfWholes()
  for (const row of index.rows) {
    const about = index.about(row)
    if (about.place === undefined) continue
    const around = [...placePath(lookup, about.place).slice(0, -1).reverse(), undefined]
    const whole = firstFound(around, (place) => index.find({ ...about, place }))
    if (whole !== undefined) gathered.add(whole, 'places', row)
  }
  const found = [...gathered.values()]
  if (found.length === 0) return []
  const placesWithin = Map.groupBy(
    lookup.places.keys(),
    (place): string | undefined => lookup.places.get(place)?.within,
  )
  return found.map(({ whole, rows }) => {
    const reported = new Set(rows.map((row) => index.about(row).place))
    const { place, partner } = index.about(whole)
    const made = (place === undefined ? placesOf(index, partner) : placesWithin.get(place)) ?? []
    const isComplete = made.length > 0 && made.every((part) => isCovered(placesWithin, part, reported))
    return {
      axis: 'places',
      whole,
      parts: rows,
      parting: isComplete ? 'complete' : 'incomplete',
      by: `of ${rows.length} places`,
    }
  })
}

/** Where a partner says it works. */
function placesOf({ plan }: StatementIndex, partner: string | undefined): readonly string[] | undefined {
  return partner === undefined ? undefined : plan.lookup.partners.get(partner)?.places
}

/** Whether a place is reported, or all of the places within it are. */
function isCovered(
  placesWithin: ReadonlyMap<string | undefined, readonly string[]>,
  place: string,
  reported: ReadonlySet<string | undefined>,
): boolean {
  if (reported.has(place)) return true
  const within = placesWithin.get(place) ?? []
  return within.length > 0 && within.every((part) => isCovered(placesWithin, part, reported))
}
