// Keys as text that SQLite orders as keys are ordered: a space, which no name holds, sorts before all that names hold.
import type { Key } from '@collective-impact/core'

/** What comes between names, and the first that comes after it. */
const [BETWEEN, AFTER] = [' ', '!']

export function textOfKey(key: Key): string {
  return key.join(BETWEEN)
}

export function keyOfText(text: string): Key {
  return text.split(BETWEEN)
}

/** Texts of keys below a prefix, without the prefix itself: from `first`, up to and without `end`. */
export function textsBelow(prefix: Key): { readonly first: string; readonly end: string } {
  if (prefix.length === 0) return { first: '', end: '\u007f' }
  const text = textOfKey(prefix)
  return { first: `${text}${BETWEEN}`, end: `${text}${AFTER}` }
}

/** The first text after everything that begins with the prefix. */
export function textAfter(prefix: Key): string {
  return textsBelow(prefix).end
}
