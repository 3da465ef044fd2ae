// Where a key is kept: beside the initiative it belongs to, as text that orders as keys do. A space, which no name holds,
// sorts before all that names hold.
import type { Key } from '@collective-impact/core'

/** What comes between names, and the first that comes after it. */
const [BETWEEN, AFTER] = [' ', '!']
const INITIATIVES = 'initiatives'

export function textOfKey(key: Key): string {
  return key.join(BETWEEN)
}

export function keyOfText(text: string): Key {
  return text.split(BETWEEN)
}

/** The initiative that all keys beginning with a prefix belong to; `undefined` where they may belong to several. */
export function initiativeOf(prefix: Key): string | undefined {
  const [first, second] = prefix
  if (first === undefined) return undefined
  return first === INITIATIVES ? second : ''
}

/** Whether keys directly below the prefix are those of initiatives. */
export function listsInitiatives(prefix: Key): boolean {
  return prefix.length === 1 && prefix[0] === INITIATIVES
}

/** Texts of keys below a prefix, without the prefix itself: from `first`, up to and without `end`. */
export function textsBelow(prefix: Key): { readonly first: string; readonly end: string } {
  if (prefix.length === 0) return { first: '', end: '\u007f' }
  const text = textOfKey(prefix)
  return { first: `${text}${BETWEEN}`, end: `${text}${AFTER}` }
}
