// The port: what a store must be able to do so that a workspace can live in it.
import type { AbortSignalLike } from '../foundation/abort-signal.ts'
import type { JsonValue } from './canonical-json.ts'
import type { Key } from './key.ts'

/** What every call to a store may be given. */
export interface StorageOptions {
  /** Gives up between two steps, and rejects with the signal's reason. A write is carried out whole or not at all. */
  readonly signal?: AbortSignalLike | undefined
}

/** One document as it is stored. */
export interface StoredDocument {
  readonly key: Key
  readonly value: JsonValue
  /** Names this state of the document; another value never has the same. Opaque, and different in every store. */
  readonly revision: string
}

/** A document as a driver gives it; core checks the value before anybody sees it. */
export interface DriverDocument {
  readonly key: Key
  readonly value: unknown
  readonly revision: string
}

/** Stores a value, in place of what is there. */
export interface PutOperation {
  readonly kind: 'put'
  readonly key: Key
  readonly value: JsonValue
  /** Only if the document still has this revision; `null`: only if there is none. */
  readonly ifRevision?: string | null | undefined
}

/** Removes a document. Removing one that is not there is no error, unless a revision is expected. */
export interface DeleteOperation {
  readonly kind: 'delete'
  readonly key: Key
  /** Only if the document still has this revision. */
  readonly ifRevision?: string | undefined
}

/** Changes nothing, and refuses the batch if the document is no longer as it was read. */
export interface CheckOperation {
  readonly kind: 'check'
  readonly key: Key
  /** The revision the document must have; `null`: it must not exist. */
  readonly ifRevision: string | null
}

/** One thing a write does, or asks to be so. */
export type WriteOperation = PutOperation | DeleteOperation | CheckOperation

/** A condition of a batch that did not hold. */
export interface RevisionConflict {
  readonly key: Key
  /** `null`: the document was expected not to exist. */
  readonly expected: string | null
  /** `null`: the document does not exist. */
  readonly found: string | null
}

/**
 * What became of a batch: everything was written, with the new revision of each put and `null` for the other
 * operations; or nothing was, and these conditions did not hold.
 */
export type WriteOutcome =
  | { readonly revisions: readonly (string | null)[] }
  | { readonly conflicts: readonly RevisionConflict[] }

/** What a driver may do natively; core does it over documents for a driver that does not. */
export type StorageAbility = 'children'

/**
 * What the author of a driver writes; {@link defineStorageDriver} makes a {@link StorageDriver} of it. A driver is
 * handed valid keys and frozen {@link canonicalJson}, which it may keep as it is, and is not called after `close`.
 * When the store underneath refuses, it throws {@link CollectiveImpactError} with `storage/unavailable`,
 * `storage/locked` or `storage/corrupt`.
 */
export interface StorageDriverDefinition {
  /** For messages, e.g. `file`. */
  readonly name: string
  /** The abilities whose methods are present. */
  readonly supports: readonly StorageAbility[]
  /** The document, or `undefined` when there is none. */
  read(key: Key, options: StorageOptions): Promise<DriverDocument | undefined>
  /** Carries out all operations as one, or none. Each document is named at most once. */
  write(operations: readonly WriteOperation[], options: StorageOptions): Promise<WriteOutcome>
  /**
   * Every document whose key begins with all names of the prefix, in the order of {@link compareKeys}. Documents
   * written while it runs may or may not be among them; all others are there exactly once.
   */
  scan(prefix: Key, options: StorageOptions): AsyncIterable<DriverDocument>
  /** The names that follow the prefix in keys, each once, by code unit, without reading the documents. */
  children?(prefix: Key, options: StorageOptions): AsyncIterable<string>
  /** Finishes what was begun and lets go of files and connections. */
  close(): Promise<void>
}

/** A store, the same to use whatever is underneath. Made by {@link defineStorageDriver}. */
export interface StorageDriver {
  /** For messages, e.g. `file`. */
  readonly name: string
  /** What the driver does natively. The other abilities work too, at the cost of reading documents. */
  readonly supports: readonly StorageAbility[]
  /**
   * The document, or `undefined` when there is none.
   * @throws {@link CollectiveImpactError} `storage/invalid-key`, `storage/corrupt`, `storage/unavailable`,
   * `storage/locked`, `storage/closed`
   */
  read(key: Key, options?: StorageOptions): Promise<StoredDocument | undefined>
  /**
   * Carries out all operations as one, durably, or none. Answers the new revision of each put, and `null` for the
   * other operations.
   * @throws {@link CollectiveImpactError} `storage/conflict` with every condition that did not hold in
   * `data.conflicts`, and the first one's `key`, `expected` and `found`; `storage/invalid-key`,
   * `storage/invalid-document`, `storage/invalid-batch`, `storage/corrupt`, `storage/unavailable`, `storage/locked`,
   * `storage/closed`
   */
  write(operations: readonly WriteOperation[], options?: StorageOptions): Promise<readonly (string | null)[]>
  /**
   * Every document whose key begins with all names of the prefix (`['a']` finds `['a']` and `['a', 'b']`, not
   * `['ab']`), in the order of {@link compareKeys}. Documents written while it runs may or may not be among them; all
   * others are there exactly once.
   * @throws {@link CollectiveImpactError} as `read` does
   */
  scan(prefix: Key, options?: StorageOptions): AsyncIterable<StoredDocument>
  /**
   * The names that follow the prefix in keys, each once, by code unit.
   * @throws {@link CollectiveImpactError} as `read` does
   */
  children(prefix: Key, options?: StorageOptions): AsyncIterable<string>
  /** Finishes what was begun and lets go of files and connections. Closing again changes nothing. */
  close(): Promise<void>
}
