// What the storage cases are run against, and how they use and judge it.
import { type CollectiveImpactError, isCollectiveImpactError } from '../../foundation/errors.ts'
import { canonicalJson, type JsonValue } from '../../storage/canonical-json.ts'
import { formatKey, type Key } from '../../storage/key.ts'
import type { StorageDriver } from '../../storage/storage-driver.ts'
import type { ConformanceCase, ConformanceSubject } from '../conformance.ts'

/** A store of its own, empty at first. */
export interface StorageSubject extends ConformanceSubject {
  /** A driver for the store; asked for again only after the one before was closed. */
  open(): StorageDriver | Promise<StorageDriver>
  /** Whether documents outlive the driver that wrote them. */
  readonly isDurable: boolean
}

/** A case that a storage driver is held to. */
export type StorageCase = ConformanceCase<StorageSubject>

/** Runs a part of a case with a driver that is closed in the end. */
export async function useDriver<Answer>(
  subject: StorageSubject,
  use: (driver: StorageDriver) => Promise<Answer>,
): Promise<Answer> {
  const driver = await subject.open()
  try {
    return await use(driver)
  } finally {
    await driver.close()
  }
}

/** A case that needs one driver. */
export function storageCase(id: string, title: string, use: (driver: StorageDriver) => Promise<void>): StorageCase {
  return { id, title, run: (subject) => useDriver(subject, use) }
}

/** A case that closes the store and opens it again. */
export function durableStorageCase(
  id: string,
  title: string,
  run: (subject: StorageSubject) => Promise<void>,
): StorageCase {
  return {
    id,
    title,
    gate: ({ isDurable }) => (isDurable ? undefined : 'this store keeps nothing once it is closed'),
    run,
  }
}

/** Puts one document and answers its revision. */
export async function put(
  driver: StorageDriver,
  key: Key,
  value: JsonValue,
  ifRevision?: string | null,
): Promise<string> {
  const [revision] = await driver.write([{ kind: 'put', key, value, ifRevision }])
  if (typeof revision !== 'string') throw new Error(`writing ${formatKey(key)} answered no revision`)
  return revision
}

/** The value of a document; `null` where there is none. */
export async function valueAt(driver: StorageDriver, key: Key): Promise<JsonValue> {
  return (await driver.read(key))?.value ?? null
}

/** The keys that a scan gives, as texts. */
export async function scannedKeys(driver: StorageDriver, prefix: Key): Promise<string[]> {
  const keys: string[] = []
  for await (const { key } of driver.scan(prefix)) keys.push(formatKey(key))
  return keys
}

export async function childrenOf(driver: StorageDriver, prefix: Key): Promise<string[]> {
  const names: string[] = []
  for await (const name of driver.children(prefix)) names.push(name)
  return names
}

/** Holds two JSON values equal, whatever the order of fields. */
export function expectEqual(found: unknown, expected: unknown, what: string): void {
  const [foundText, expectedText] = [textOf(found), textOf(expected)]
  if (foundText === expectedText) return
  throw new Error(`${what}: expected ${shortened(expectedText)}, found ${shortened(foundText)}`)
}

function textOf(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(canonicalJson(value))
}

const LONGEST_SHOWN = 500

function shortened(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}… (${text.length} characters)` : text
}

/** Holds a promise to be refused with a code, and answers the error. */
export async function expectRefusal(
  promise: Promise<unknown>,
  code: CollectiveImpactError['code'],
  what: string,
): Promise<CollectiveImpactError> {
  try {
    await promise
  } catch (error) {
    if (isCollectiveImpactError(error, code)) return error
    throw new Error(`${what}: expected ${code}, found ${error}`, { cause: error })
  }
  throw new Error(`${what}: expected ${code}, but it was accepted`)
}
