// The batches of observations of an initiative, as one stream of rows.
import { CollectiveImpactError } from '../foundation/errors.ts'
import type { Issue } from '../foundation/issue.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { ObservationTable } from '../measurement/observation-table.ts'
import type { JsonValue } from './canonical-json.ts'
import { batchesKey, batchKey, observationLogKey } from './initiative-keys.ts'
import { formatKey } from './key.ts'
import type { StorageDriver, StorageOptions } from './storage-driver.ts'

/** The batches there are at one moment. */
export interface BatchList {
  readonly initiative: string
  readonly batches: readonly string[]
  /** The state of the log they belong to; `null` before the first batch. */
  readonly logRevision: string | null
}

/** Names the batches; a later batch may restate an earlier one, so none is named without those before it. */
export async function listBatches(
  driver: StorageDriver,
  initiative: string,
  options: StorageOptions,
): Promise<BatchList> {
  const revision = async (): Promise<string | null> =>
    (await driver.read(observationLogKey(initiative), options))?.revision ?? null
  let logRevision = await revision()
  for (;;) {
    const batches: string[] = []
    for await (const batch of driver.children(batchesKey(initiative), options)) batches.push(batch)
    const after = await revision()
    if (after === logRevision) return { initiative, batches, logRevision }
    logRevision = after
  }
}

/** Row numbers of a stream, told as batches and rows within them. */
interface Origin {
  readonly batch: string
  readonly start: number
}

export interface TableWithStored {
  readonly table: ObservationTable
  /** How many rows were stored already. */
  readonly storedCount: number
}

/**
 * A table of the stored rows and the new ones after them.
 * @throws {@link CollectiveImpactError} `observation/invalid`: paths of new rows begin with the row's number, those of
 * stored rows with the batch and the row's number in it; `storage/corrupt`
 */
export async function tableWithStored(
  driver: StorageDriver,
  list: BatchList,
  record: InitiativeRecord,
  newRows: readonly unknown[],
  options: StorageOptions,
): Promise<TableWithStored> {
  const origins: Origin[] = []
  let storedCount = 0
  async function* rows(): AsyncGenerator<unknown> {
    for (const batch of list.batches) {
      origins.push({ batch, start: storedCount })
      for (const row of await readBatch(driver, list.initiative, batch, options)) {
        storedCount += 1
        yield row
      }
    }
    yield* newRows
  }
  const result = await ObservationTable.safeFromAsync(rows(), record)
  if (result.success) return { table: result.table, storedCount }
  const issues = result.issues.map((issue) => retold(issue, origins, storedCount))
  const count = issues.length === 1 ? '1 issue' : `${issues.length} issues`
  throw new CollectiveImpactError('observation/invalid', `The observations of ${list.initiative} have ${count}:`, {
    issues,
  })
}

async function readBatch(
  driver: StorageDriver,
  initiative: string,
  batch: string,
  options: StorageOptions,
): Promise<readonly JsonValue[]> {
  const key = batchKey(initiative, batch)
  const document = await driver.read(key, options)
  if (document === undefined) {
    throw new CollectiveImpactError('storage/not-found', `${formatKey(key)} was removed while it was read`, {
      data: { key },
    })
  }
  if (Array.isArray(document.value)) return document.value
  throw new CollectiveImpactError('storage/corrupt', `${formatKey(key)} is not a list of observations`, {
    data: { key },
  })
}

/** An issue of a stream, told of the batch. The stream's row numbers mean nothing to whoever wrote the batch. */
function retold({ code, path, message }: Issue, origins: readonly Origin[], storedCount: number): Issue {
  const [position = 0, ...rest] = path
  const row = Number(position)
  const origin = origins.findLast(({ start }) => start <= row)
  return {
    code,
    path:
      row >= storedCount || origin === undefined
        ? [row - storedCount, ...rest]
        : [origin.batch, row - origin.start, ...rest],
    message:
      code === 'observation/duplicate'
        ? 'is stored already or given twice; leave it out, or let it supersede the earlier one'
        : message,
  }
}
