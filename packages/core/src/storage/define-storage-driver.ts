// The guard around every driver: what goes in and comes out is checked here, once, so that a driver stays small.
import { CollectiveImpactError } from '../foundation/errors.ts'
import { canonicalJson, type JsonValue } from './canonical-json.ts'
import { childrenByScan } from './children-by-scan.ts'
import { compareKeys, formatKey, hasPrefix, isKeyName, type Key, requireKey, requirePrefix } from './key.ts'
import type {
  DriverDocument,
  RevisionConflict,
  StorageDriver,
  StorageDriverDefinition,
  StorageOptions,
  StoredDocument,
  WriteOperation,
} from './storage-driver.ts'

/**
 * Makes a driver of its definition. Around the definition's own methods it checks keys; hands over and gives out
 * frozen copies in {@link canonicalJson} only, so that nobody's later change reaches the store; refuses use after
 * `close`; gives up when the signal says so; and supplies the abilities the definition lacks.
 * @throws {@link CollectiveImpactError} `storage/invalid-driver` when `supports` and the methods disagree
 */
export function defineStorageDriver(definition: StorageDriverDefinition): StorageDriver {
  const { name, supports } = definition
  if (supports.includes('children') !== (definition.children !== undefined)) {
    throw invalidDriver(name, '`supports` and the methods disagree about `children`')
  }
  let closing: Promise<void> | undefined

  function requireOpen({ signal }: StorageOptions): void {
    if (closing !== undefined) throw new CollectiveImpactError('storage/closed', `the ${name} store is closed`)
    signal?.throwIfAborted()
  }

  async function* guarded<Item>(items: AsyncIterable<Item>, options: StorageOptions): AsyncGenerator<Item> {
    for await (const item of items) {
      requireOpen(options)
      yield item
      requireOpen(options)
    }
  }

  const driver: StorageDriver = {
    name,
    supports: Object.freeze([...supports]),
    async read(key, options = {}) {
      requireOpen(options)
      const ownKey = requireKey(key)
      const document = await definition.read(ownKey, options)
      return document === undefined ? undefined : checkedDocument(name, document, ownKey)
    },
    async write(operations, options = {}) {
      requireOpen(options)
      const ownOperations = operations.map(checkedOperation)
      refuseRepeatedKeys(ownOperations)
      if (ownOperations.length === 0) return []
      const outcome = await definition.write(ownOperations, options)
      if ('conflicts' in outcome) throw conflict(outcome.conflicts)
      return outcome.revisions
    },
    async *scan(prefix, options = {}) {
      requireOpen(options)
      const ownPrefix = requirePrefix(prefix)
      let previous: Key = []
      for await (const document of guarded(definition.scan(ownPrefix, options), options)) {
        if (!hasPrefix(document.key, ownPrefix) || compareKeys(previous, document.key) >= 0) {
          throw invalidDriver(name, `a scan of ${formatKey(ownPrefix)} gave ${formatKey(document.key)} out of place`)
        }
        yield checkedDocument(name, document, document.key)
        previous = document.key
      }
    },
    async *children(prefix, options = {}) {
      requireOpen(options)
      const ownPrefix = requirePrefix(prefix)
      const children = definition.children?.(ownPrefix, options) ?? childrenByScan(driver, ownPrefix, options)
      let previous = ''
      for await (const child of guarded(children, options)) {
        if (!isKeyName(child) || child <= previous) throw invalidDriver(name, `the child ${child} is out of place`)
        yield child
        previous = child
      }
    },
    close() {
      closing ??= definition.close()
      return closing
    },
  }
  return driver
}

function checkedDocument(name: string, { key, value, revision }: DriverDocument, expected: Key): StoredDocument {
  const ownKey = requireKey(key)
  if (compareKeys(ownKey, expected) !== 0) {
    throw invalidDriver(name, `reading ${formatKey(expected)} gave ${formatKey(ownKey)}`)
  }
  if (typeof revision !== 'string' || revision === '') {
    throw invalidDriver(name, `${formatKey(ownKey)} came without a revision`)
  }
  return Object.freeze({ key: ownKey, value: storedJson(ownKey, value), revision })
}

/** What a store holds may have been written by somebody else. */
function storedJson(key: Key, value: unknown): JsonValue {
  try {
    return canonicalJson(value)
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : String(cause)
    throw new CollectiveImpactError('storage/corrupt', `${formatKey(key)}: ${what}`, { data: { key }, cause })
  }
}

function checkedOperation(operation: WriteOperation): WriteOperation {
  const key = requireKey(operation.key)
  return operation.kind === 'put' ? { ...operation, key, value: canonicalJson(operation.value) } : { ...operation, key }
}

function refuseRepeatedKeys(operations: readonly WriteOperation[]): void {
  const seen = new Set<string>()
  for (const { key } of operations) {
    const text = formatKey(key)
    if (seen.has(text)) {
      throw new CollectiveImpactError('storage/invalid-batch', `the batch names ${text} more than once`, {
        data: { key },
      })
    }
    seen.add(text)
  }
}

function conflict(conflicts: readonly RevisionConflict[]): CollectiveImpactError {
  const list = conflicts.map(
    ({ key, expected, found }) =>
      `${formatKey(key)} was expected ${describeRevision(expected)} and is ${describeRevision(found)}`,
  )
  return new CollectiveImpactError('storage/conflict', `nothing was written: ${list.join('; ')}`, {
    data: { ...conflicts[0], conflicts },
  })
}

function describeRevision(revision: string | null): string {
  return revision === null ? 'absent' : `at revision ${revision}`
}

function invalidDriver(name: string, what: string): CollectiveImpactError {
  return new CollectiveImpactError('storage/invalid-driver', `the storage driver ${name} broke its contract: ${what}`, {
    data: { driver: name },
  })
}
