// By which key a work is cited: one of ours, or one that a package of others brings.
import { type ReferenceKey, references } from './references.ts'

/** The key of a work: of this package, or `<package>/<work>` of another. */
export type WorkKey = ReferenceKey | `${string}/${string}`

/** Whether a key is one of ours, or has the form of another package's. */
export function isWorkKey(key: string): key is WorkKey {
  return Object.hasOwn(references, key) || /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(key)
}
