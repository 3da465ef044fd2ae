// The records of initiatives as documents.
import { CollectiveImpactError, isCollectiveImpactError } from '../foundation/errors.ts'
import type { InitiativeRecord, InitiativeRecordInput } from '../initiative/initiative-record.ts'
import { parseInitiative, safeParseInitiative } from '../initiative/parse-initiative.ts'
import { canonicalJson } from './canonical-json.ts'
import { initiativeKey, observationLogKey, recordKey } from './initiative-keys.ts'
import { compareKeys, formatKey, type Key } from './key.ts'
import type { RevisionConflict, StorageDriver, StorageOptions, WriteOperation } from './storage-driver.ts'
import { listBatches, tableWithStored } from './stored-batches.ts'

/** A record as it is stored. */
export interface StoredInitiative {
  readonly record: InitiativeRecord
  /** To be given back as `ifRevision` with the next change. */
  readonly revision: string
}

export async function readInitiative(
  driver: StorageDriver,
  id: string,
  options: StorageOptions,
): Promise<StoredInitiative> {
  const key = recordKey(id)
  const document = await driver.read(key, options)
  if (document === undefined) {
    throw new CollectiveImpactError('storage/not-found', `there is no initiative ${id}`, { data: { key } })
  }
  const result = safeParseInitiative(document.value)
  if (!result.success) {
    throw new CollectiveImpactError('record/invalid', `The stored record of ${id} has issues:`, {
      issues: result.issues,
      data: { key },
    })
  }
  if (result.record.initiative.id !== id) {
    throw new CollectiveImpactError(
      'storage/corrupt',
      `${formatKey(key)} holds the initiative ${result.record.initiative.id}`,
      { data: { key } },
    )
  }
  return { record: result.record, revision: document.revision }
}

export async function writeInitiative(
  driver: StorageDriver,
  input: InitiativeRecordInput,
  options: StorageOptions & { readonly ifRevision: string | null },
): Promise<StoredInitiative> {
  const record = parseInitiative(input)
  const { id } = record.initiative
  const key = recordKey(id)
  for (;;) {
    const list = await listBatches(driver, id, options)
    await tableWithStored(driver, list, record, [], options)
    const put: WriteOperation = { kind: 'put', key, value: canonicalJson(record), ifRevision: options.ifRevision }
    const check: WriteOperation = { kind: 'check', key: observationLogKey(id), ifRevision: list.logRevision }
    const revisions = await unlessOvertaken(key, driver.write([put, check], options))
    const revision = revisions?.[0]
    if (typeof revision === 'string') return { record, revision }
  }
}

export async function deleteInitiative(
  driver: StorageDriver,
  id: string,
  options: StorageOptions & { readonly ifRevision: string },
): Promise<void> {
  const key = recordKey(id)
  const logKey = observationLogKey(id)
  for (;;) {
    const removals: WriteOperation[] = [{ kind: 'delete', key, ifRevision: options.ifRevision }]
    let hasLog = false
    for await (const document of driver.scan(initiativeKey(id), options)) {
      hasLog ||= compareKeys(document.key, logKey) === 0
      if (compareKeys(document.key, key) === 0) continue
      removals.push({ kind: 'delete', key: document.key, ifRevision: document.revision })
    }
    if (!hasLog) removals.push({ kind: 'check', key: logKey, ifRevision: null })
    if ((await unlessOvertaken(key, driver.write(removals, options))) !== undefined) return
  }
}

/** The answer of a write; `undefined` when it was refused because of other documents, and is to be tried again. */
async function unlessOvertaken<Answer>(key: Key, write: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await write
  } catch (error) {
    if (isCollectiveImpactError(error, 'storage/conflict') && !conflictKeys(error).includes(formatKey(key))) {
      return undefined
    }
    throw error
  }
}

function conflictKeys({ data }: CollectiveImpactError): readonly string[] {
  const { conflicts } = data
  return Array.isArray(conflicts) ? conflicts.map(({ key }: RevisionConflict) => formatKey(key)) : []
}
