// Which conditions of a batch do not hold.
import type { Key } from './key.ts'
import type { RevisionConflict, WriteOperation } from './storage-driver.ts'

/** The conditions that do not hold, given the revision each document has now, or `null` where there is none. */
export function conflictsOf(
  operations: readonly WriteOperation[],
  revisionOf: (key: Key) => string | null,
): RevisionConflict[] {
  return operations.flatMap(({ key, ifRevision: expected }) => {
    if (expected === undefined) return []
    const found = revisionOf(key)
    return found === expected ? [] : [{ key, expected, found }]
  })
}
