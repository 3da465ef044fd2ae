// A list of names in a sentence, short enough to be read.

const MOST_NAMED = 4

/** The names, joined by commas and an `and`; of more than five the first four, and how many more there are. */
export function nameSome(names: readonly string[]): string {
  const named = names.length > MOST_NAMED + 1 ? names.slice(0, MOST_NAMED) : names
  const more = names.length - named.length
  const all = more === 0 ? named : [...named, `${more} more`]
  const last = all.at(-1) ?? ''
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} and ${last}`
}
