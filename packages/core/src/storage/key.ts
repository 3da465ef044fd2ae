// The address of a document: plain names from the general to the particular, compared name by name.
import { CollectiveImpactError } from '../foundation/errors.ts'

/**
 * The address of a document, such as `['initiatives', 'calgary', 'record']`: one to eight names of lower-case letters,
 * digits, `-`, `_` and `.`, each beginning with a letter or digit and at most 120 characters long.
 */
export type Key = readonly string[]

const NAME = /^[a-z0-9][a-z0-9._-]{0,119}$/
const MOST_NAMES = 8

/** Whether a name may be part of a key. */
export function isKeyName(name: unknown): name is string {
  return typeof name === 'string' && NAME.test(name)
}

/**
 * A frozen copy of a key.
 * @throws {@link CollectiveImpactError} `storage/invalid-key`
 */
export function requireKey(key: Key): Key {
  if (Array.isArray(key) && key.length > 0) return requirePrefix(key)
  throw invalidKey('a key has at least one name')
}

/**
 * A frozen copy of the first names of keys; none at all stands for every key.
 * @throws {@link CollectiveImpactError} `storage/invalid-key`
 */
export function requirePrefix(prefix: Key): Key {
  if (!Array.isArray(prefix)) throw invalidKey('a key is a list of names')
  if (prefix.length > MOST_NAMES) throw invalidKey(`a key has at most ${MOST_NAMES} names, not ${prefix.length}`)
  const names: unknown[] = Array.from(prefix)
  const position = names.findIndex((name) => !isKeyName(name))
  if (position < 0) return Object.freeze(names.filter(isKeyName))
  throw invalidKey(
    `name ${position + 1} of the key is not made of lower-case letters, digits, \`-\`, \`_\` and \`.\`, beginning with a letter or digit, of at most 120 characters`,
    position,
  )
}

function invalidKey(message: string, position?: number): CollectiveImpactError {
  return new CollectiveImpactError('storage/invalid-key', message, position === undefined ? {} : { path: [position] })
}

/** Orders keys name by name, by code unit; a key comes before the keys it begins. */
export function compareKeys(left: Key, right: Key): number {
  for (const [position, name] of left.entries()) {
    const other = right[position]
    if (other === undefined) return 1
    if (name !== other) return name < other ? -1 : 1
  }
  return left.length - right.length
}

/** Whether a key begins with all names of the prefix: `['a']` begins `['a', 'b']` and itself, but not `['ab']`. */
export function hasPrefix(key: Key, prefix: Key): boolean {
  return prefix.length <= key.length && prefix.every((name, position) => key[position] === name)
}

/** A key as one text, unique among keys: `initiatives/calgary/record`. */
export function formatKey(key: Key): string {
  return key.join('/')
}
