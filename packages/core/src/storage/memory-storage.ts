// Documents in memory: for tests, examples and hosts that persist elsewhere. Everything is gone after `close`.
import { defineStorageDriver } from './define-storage-driver.ts'
import { compareKeys, formatKey, hasPrefix } from './key.ts'
import { conflictsOf } from './revision-conflicts.ts'
import type { StorageDriver, StoredDocument } from './storage-driver.ts'

/**
 * A store in memory, empty at first and gone when closed.
 *
 * @example
 * ```ts
 * import { memoryStorage } from '@collective-impact/core'
 *
 * const storage = memoryStorage()
 * const key = ['partners', 'food-bank']
 * await storage.write([{ kind: 'put', key, value: { name: 'Food Bank' }, ifRevision: null }])
 * const stored = await storage.read(key)
 * stored?.value // => { name: 'Food Bank' }
 * storage.write([{ kind: 'delete', key, ifRevision: 'not this one' }]) // => throws storage/conflict
 * ```
 */
export function memoryStorage(): StorageDriver {
  const documents = new Map<string, StoredDocument>()
  let revisions = 0
  return defineStorageDriver({
    name: 'memory',
    supports: [],
    async read(key) {
      return documents.get(formatKey(key))
    },
    async write(operations) {
      const conflicts = conflictsOf(operations, (key) => documents.get(formatKey(key))?.revision ?? null)
      if (conflicts.length > 0) return { conflicts }
      return {
        revisions: operations.map((operation) => {
          if (operation.kind === 'delete') documents.delete(formatKey(operation.key))
          if (operation.kind !== 'put') return null
          revisions += 1
          const revision = String(revisions)
          documents.set(formatKey(operation.key), { key: operation.key, value: operation.value, revision })
          return revision
        }),
      }
    },
    async *scan(prefix) {
      const keys = [...documents.values()].map(({ key }) => key).filter((key) => hasPrefix(key, prefix))
      for (const key of keys.sort(compareKeys)) {
        const document = documents.get(formatKey(key))
        if (document !== undefined) yield document
      }
    },
    async close() {
      documents.clear()
    },
  })
}
