// A batch of observations joins those that are stored: whole, once, and only if it fits them.
import type { ObservationInput } from '../conditions/shared-measurement/observation.ts'
import { CollectiveImpactError, isCollectiveImpactError } from '../foundation/errors.ts'
import { canonicalJson, type JsonValue } from './canonical-json.ts'
import { batchKey, observationLogKey, recordKey } from './initiative-keys.ts'
import { formatKey } from './key.ts'
import type { StorageDriver, StorageOptions } from './storage-driver.ts'
import { listBatches, tableWithStored } from './stored-batches.ts'
import { readInitiative } from './stored-initiatives.ts'

/** Observations that come in together. */
export interface ObservationBatch {
  /** A name of the host's choice, such as `2011-q3-import`; the same name never counts twice. */
  readonly id: string
  readonly rows: readonly ObservationInput[]
}

/** What became of appended observations. */
export interface AppendReceipt {
  /** `false` when the same batch had been stored before, and nothing was left to do. */
  readonly isNew: boolean
}

export async function appendObservations(
  driver: StorageDriver,
  id: string,
  batch: BatchSnapshot,
  options: StorageOptions,
): Promise<AppendReceipt> {
  const key = batchKey(id, batch.id)
  const { rows } = batch
  for (;;) {
    const initiative = await readInitiative(driver, id, options)
    const earlier = await driver.read(key, options)
    if (earlier !== undefined) {
      if (JSON.stringify(earlier.value) === JSON.stringify(canonicalJson(rows))) return { isNew: false }
      throw new CollectiveImpactError('storage/conflict', `${formatKey(key)} is stored already, with other rows`, {
        data: { key, expected: null, found: earlier.revision },
      })
    }
    const list = await listBatches(driver, id, options)
    const { storedCount } = await tableWithStored(driver, list, initiative.record, rows, options)
    const log: JsonValue = {
      batches: list.batches.length + 1,
      rows: storedCount + rows.length,
      latestBatch: batch.id,
    }
    try {
      await driver.write(
        [
          { kind: 'put', key, value: canonicalJson(rows), ifRevision: null },
          { kind: 'put', key: observationLogKey(id), value: log, ifRevision: list.logRevision },
          { kind: 'check', key: recordKey(id), ifRevision: initiative.revision },
        ],
        options,
      )
      return { isNew: true }
    } catch (error) {
      if (!isCollectiveImpactError(error, 'storage/conflict')) throw error
    }
  }
}

/** A batch that nobody else holds, not yet checked. */
interface BatchSnapshot {
  readonly id: string
  readonly rows: readonly unknown[]
}

/** A row holds objects that hold texts: its period and its groups. */
const ROW_DEPTH = 2

/** What the caller changes while the rows are checked must not be stored unchecked. */
export function snapshotOf({ id, rows }: ObservationBatch): BatchSnapshot {
  return { id, rows: rows.map((row) => snapshot(row, ROW_DEPTH)) }
}

function snapshot(value: unknown, depth: number): unknown {
  if (depth === 0 || typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, snapshot(item, depth - 1)]))
}
