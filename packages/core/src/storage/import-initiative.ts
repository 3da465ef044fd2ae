// Brings an archive into a store: whole, checked, and only where there is no such initiative yet.
import { CollectiveImpactError } from '../foundation/errors.ts'
import { parseInitiative } from '../initiative/parse-initiative.ts'
import { ObservationTable } from '../measurement/observation-table.ts'
import { type Archive, readArchive } from './archive.ts'
import { batchesKey, observationLogKey, recordKey } from './initiative-keys.ts'
import { compareKeys, formatKey, hasPrefix, type Key } from './key.ts'
import type { StorageDriver, StorageOptions, WriteOperation } from './storage-driver.ts'
import type { StoredInitiative } from './stored-initiatives.ts'

export async function importInitiative(
  driver: StorageDriver,
  source: Iterable<string> | AsyncIterable<string>,
  options: StorageOptions,
): Promise<StoredInitiative> {
  const archive = await readArchive(source)
  const { initiative, documents } = archive
  const key = recordKey(initiative)
  const record = parseInitiative(valueAt(archive, key))
  if (record.initiative.id !== initiative) {
    throw new CollectiveImpactError('storage/invalid-archive', `${formatKey(key)} holds ${record.initiative.id}`)
  }
  const batches = documents.filter((document) => hasPrefix(document.key, batchesKey(initiative)))
  ObservationTable.from(
    batches.flatMap(({ value }) => (Array.isArray(value) ? value : [value])),
    record,
  )
  const isThere = (sought: Key) => documents.some((document) => compareKeys(document.key, sought) === 0)
  const writes: WriteOperation[] = documents.map((document) => ({ kind: 'put', ...document, ifRevision: null }))
  const logKey = observationLogKey(initiative)
  if (!isThere(logKey)) writes.push({ kind: 'check', key: logKey, ifRevision: null })
  const revisions = await driver.write(writes, options)
  const position = documents.findIndex((document) => compareKeys(document.key, key) === 0)
  return { record, revision: revisions[position] ?? '' }
}

function valueAt({ documents }: Archive, key: Key): unknown {
  const document = documents.find((each) => compareKeys(each.key, key) === 0)
  if (document !== undefined) return document.value
  throw new CollectiveImpactError('storage/invalid-archive', `${formatKey(key)} is missing`)
}
