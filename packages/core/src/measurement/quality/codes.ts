// Small numbers for things, so that what is about the same things has the same key.

/** Gives each thing a number, in order of first appearance; the same thing has the same number. */
export function codes(): (thing: unknown) => number {
  const known = new Map<unknown, number>()
  return (thing) => {
    const code = known.get(thing) ?? known.size
    known.set(thing, code)
    return code
  }
}
