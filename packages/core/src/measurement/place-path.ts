// From the outermost place to one that lies within it.
import type { RecordLookup } from './record-lookup.ts'

/** The places around a place, from the outermost to the place itself; empty where there is none. */
export function placePath(lookup: RecordLookup, place: string | undefined): readonly string[] {
  const path: string[] = []
  for (let id = place; id !== undefined; id = lookup.places.get(id)?.within) path.unshift(id)
  return path
}
