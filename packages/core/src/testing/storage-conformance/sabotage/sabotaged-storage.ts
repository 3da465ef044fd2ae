// A durable store in memory that can be made to break its contract underneath, one way at a time.
import { defineStorageDriver } from '../../../storage/define-storage-driver.ts'
import { compareKeys, formatKey, hasPrefix } from '../../../storage/key.ts'
import { conflictsOf } from '../../../storage/revision-conflicts.ts'
import type { StorageDriver, StoredDocument, WriteOperation } from '../../../storage/storage-driver.ts'

/** What outlives a driver. */
export interface Kept {
  readonly documents: Map<string, StoredDocument>
  writes: number
}

export interface Faults {
  /** Names a state by something that two states may share. */
  readonly revisionOf?: (operation: WriteOperation) => string
  /** Looks at revisions first, and writes when others have had their turn. */
  readonly looksThenWaits?: true
  /** Writes what stands before the first condition that does not hold. */
  readonly writesInPart?: true
  /** Takes the condition of a deletion for a wish. */
  readonly deletesAnything?: true
  /** Takes a check for nothing. */
  readonly checksNothing?: true
}

export function sabotagedStorage(kept: Kept, faults: Faults = {}): StorageDriver {
  const { documents } = kept
  const carryOut = (operation: WriteOperation): string | null => {
    if (operation.kind === 'delete') documents.delete(formatKey(operation.key))
    if (operation.kind !== 'put') return null
    kept.writes += 1
    const revision = faults.revisionOf?.(operation) ?? `r${kept.writes}`
    documents.set(formatKey(operation.key), { key: operation.key, value: operation.value, revision })
    return revision
  }
  return defineStorageDriver({
    name: 'sabotaged',
    supports: [],
    async read(key) {
      return documents.get(formatKey(key))
    },
    async write(operations) {
      const conflicts = conflictsOf(
        operations.filter(
          ({ kind }) => !(kind === 'delete' && faults.deletesAnything) && !(kind === 'check' && faults.checksNothing),
        ),
        (key) => documents.get(formatKey(key))?.revision ?? null,
      )
      if (faults.looksThenWaits) await Promise.resolve()
      const [first] = conflicts
      if (first !== undefined) {
        const position = operations.findIndex(({ key }) => key === first.key)
        if (faults.writesInPart) operations.slice(0, position).forEach(carryOut)
        return { conflicts }
      }
      return { revisions: operations.map(carryOut) }
    },
    async *scan(prefix) {
      const keys = [...documents.values()].map(({ key }) => key).filter((key) => hasPrefix(key, prefix))
      for (const key of keys.sort(compareKeys)) {
        const document = documents.get(formatKey(key))
        if (document !== undefined) yield document
      }
    },
    async close() {
      await Promise.resolve()
    },
  })
}
