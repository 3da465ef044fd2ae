// How a sound store is broken: some of its methods replaced, or what goes in and out of it changed.
import type { JsonValue } from '../../../storage/canonical-json.ts'
import type { Key } from '../../../storage/key.ts'
import type { PutOperation, StorageDriver, StoredDocument, WriteOperation } from '../../../storage/storage-driver.ts'
import { type Kept, sabotagedStorage } from './sabotaged-storage.ts'

export type Sabotage = (kept: Kept) => StorageDriver

/** By the id of the case that finds it. */
export type Sabotages = Readonly<Record<string, Sabotage>>

type Wrapper = (good: StorageDriver, kept: Kept) => Partial<StorageDriver>

/** A sound store with some of its methods replaced. */
export function replacing(wrapper: Wrapper): Sabotage {
  return (kept) => {
    const good = sabotagedStorage(kept)
    return { ...good, ...wrapper(good, kept) }
  }
}

/** A sound store that is handed other operations than it was given. */
export function rewriting(rewrite: (operation: WriteOperation, kept: Kept) => WriteOperation): Sabotage {
  return replacing((good, kept) => ({
    write: (operations, options) =>
      good.write(
        operations.map((operation) => rewrite(operation, kept)),
        options,
      ),
  }))
}

export function rewritingPuts(rewrite: (operation: PutOperation, kept: Kept) => PutOperation): Sabotage {
  return rewriting((operation, kept) => (operation.kind === 'put' ? rewrite(operation, kept) : operation))
}

/** A sound store whose values are changed on their way in. */
export function changingValues(change: (value: JsonValue) => JsonValue): Sabotage {
  return rewritingPuts((operation) => ({ ...operation, value: eachValue(operation.value, change) }))
}

/** A sound store whose documents are changed on their way out. */
export function changingReads(change: (document: StoredDocument) => StoredDocument): Sabotage {
  return replacing((good) => ({
    async read(key, options) {
      const document = await good.read(key, options)
      return document && change(document)
    },
  }))
}

/** A sound store whose scans are changed on their way out. */
export function changingScans(
  change: (documents: AsyncIterable<StoredDocument>, prefix: Key, kept: Kept) => AsyncIterable<StoredDocument>,
): Sabotage {
  return replacing((good, kept) => ({
    scan: (prefix, options) => change(good.scan(prefix, options), prefix, kept),
  }))
}

const DEEPEST = 5

/** Changes values from the innermost outwards; what is not JSON, or deeply nested, stays as it is. */
export function eachValue(value: JsonValue, change: (value: JsonValue) => JsonValue, depth = 0): JsonValue {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return change(value)
  if (Array.isArray(value)) return change(value.map((item) => eachValue(item, change, depth + 1)))
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  const fields = Object.entries(value).map(([name, item]) => [name, eachValue(item, change, depth + 1)] as const)
  return change(Object.fromEntries(fields))
}

export function isObject(value: JsonValue): value is { readonly [name: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
