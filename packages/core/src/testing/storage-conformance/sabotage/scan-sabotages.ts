// S31–S41: a store for each case, broken in the way the case is there to find and in no other.
import { CollectiveImpactError } from '../../../foundation/errors.ts'
import { formatKey, type Key } from '../../../storage/key.ts'
import type { StoredDocument } from '../../../storage/storage-driver.ts'
import { changingScans, replacing, type Sabotages } from './sabotage.ts'

export const scanSabotages: Sabotages = {
  S31: changingScans(async function* (documents, prefix) {
    if (prefix.length > 0) return yield* documents
    const all: StoredDocument[] = []
    for await (const document of documents) all.push(document)
    yield* all.sort((left, right) => (formatKey(left.key) < formatKey(right.key) ? -1 : 1))
  }),
  S32: replacing((good) => ({
    async *scan(prefix, options) {
      for await (const document of good.scan([], options)) {
        if (formatKey(document.key).startsWith(formatKey(prefix))) yield document
      }
    },
  })),
  S33: changingScans(async function* (documents, prefix) {
    let count = 0
    for await (const document of documents) {
      count += 1
      yield document
    }
    if (count === 0 && prefix.length > 0) throw new CollectiveImpactError('storage/not-found', 'no such prefix')
  }),
  S34: changingScans(async function* (documents, prefix) {
    for await (const document of documents) if (document.key.length > prefix.length) yield document
  }),
  S35: changingScans(async function* (documents) {
    for await (const document of documents) yield { ...document, value: null }
  }),
  S36: replacing((good) => {
    let isBlocked = false
    return {
      async *scan(prefix, options) {
        let hasEnded = false
        try {
          yield* good.scan(prefix, options)
          hasEnded = true
        } catch (error) {
          hasEnded = true
          throw error
        } finally {
          isBlocked = !hasEnded
        }
      },
      async write(operations, options) {
        if (isBlocked) throw new CollectiveImpactError('storage/locked', 'a scan is still open')
        return good.write(operations, options)
      },
    }
  }),
  S37: replacing((good) => ({ scan: (prefix) => good.scan(prefix) })),
  S38: replacing((good) => ({ write: (operations) => good.write(operations) })),
  S39: changingScans(async function* (documents, _, kept) {
    for await (const document of documents) {
      const before = kept.writes
      yield document
      if (kept.writes > before) yield document
    }
  }),
  S40: replacing((good) => ({
    async *children(prefix, options) {
      for await (const { key } of good.scan(prefix, options)) {
        const child = key[prefix.length]
        if (child !== undefined) yield child
      }
    },
  })),
  S41: replacing((good) => {
    const removed: Key[] = []
    return {
      async write(operations, options) {
        for (const { kind, key } of operations) if (kind === 'delete') removed.push(key)
        return good.write(operations, options)
      },
      async *children(prefix, options) {
        const names = new Set<string>()
        for await (const name of good.children(prefix, options)) names.add(name)
        for (const key of removed) names.add(key[prefix.length] ?? '')
        yield* [...names].sort()
      },
    }
  }),
}
