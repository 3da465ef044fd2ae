// What a host does with a store: it keeps initiatives there, and what they measure.
import { InitiativeId } from '../foundation/ids.ts'
import type { InitiativeRecordInput } from '../initiative/initiative-record.ts'
import type { ObservationTable } from '../measurement/observation-table.ts'
import { type AppendReceipt, appendObservations, type ObservationBatch, snapshotOf } from './append-observations.ts'
import { archiveOf } from './archive.ts'
import { importInitiative } from './import-initiative.ts'
import { inTurn } from './in-turn.ts'
import { INITIATIVES } from './initiative-keys.ts'
import type { StorageDriver, StorageOptions } from './storage-driver.ts'
import { listBatches, tableWithStored } from './stored-batches.ts'
import { deleteInitiative, readInitiative, type StoredInitiative, writeInitiative } from './stored-initiatives.ts'

/** Initiatives and their observations in a store. Every method may also throw what {@link StorageDriver} throws. */
export interface Workspace {
  /** The ids of all initiatives, by code unit. */
  listInitiatives(options?: StorageOptions): Promise<readonly InitiativeId[]>
  /**
   * The record of an initiative and its revision.
   * @throws {@link CollectiveImpactError} `storage/not-found`; `record/invalid` when the stored record is not valid
   */
  readInitiative(id: string, options?: StorageOptions): Promise<StoredInitiative>
  /**
   * Stores a record under the id of its initiative. `ifRevision` is the revision that was read, or `null` for an
   * initiative that is new. Observations that are stored already have to fit the record still.
   * @throws {@link CollectiveImpactError} `record/invalid`; `observation/invalid`; `storage/conflict` with `expected`
   * and `found` in its data when somebody else has changed the record
   */
  writeInitiative(
    record: InitiativeRecordInput,
    options: StorageOptions & { readonly ifRevision: string | null },
  ): Promise<StoredInitiative>
  /**
   * Removes an initiative with its observations.
   * @throws {@link CollectiveImpactError} `storage/conflict` when somebody else has changed or removed the record
   */
  deleteInitiative(id: string, options: StorageOptions & { readonly ifRevision: string }): Promise<void>
  /**
   * Adds a batch of observations after checking it against the record and the stored observations. Either the whole
   * batch is stored or nothing is; appending the same batch again changes nothing.
   * @throws {@link CollectiveImpactError} `observation/invalid` with every issue of every row, paths beginning with the
   * row's number; `storage/not-found`; `storage/conflict` when the batch's id was given to other rows
   */
  appendObservations(id: string, batch: ObservationBatch, options?: StorageOptions): Promise<AppendReceipt>
  /**
   * All observations of an initiative, batch by batch in the order of their ids.
   * @throws {@link CollectiveImpactError} `storage/not-found`; `observation/invalid` when stored rows do not fit the
   * record, paths beginning with the batch and the row's number in it
   */
  readObservations(id: string, options?: StorageOptions): Promise<ObservationTable>
  /**
   * The whole initiative as lines of text, to be carried to any other store: the same bytes whatever store it comes from.
   * @throws {@link CollectiveImpactError} `storage/not-found`; `storage/conflict` when it is changed meanwhile: what came until
   * then is no whole archive, and `importInitiative` refuses it
   */
  exportInitiative(id: string, options?: StorageOptions): AsyncIterable<string>
  /**
   * Brings in what `exportInitiative` gave, in pieces of any length: everything, or nothing.
   * @throws {@link CollectiveImpactError} `storage/invalid-archive` with the number of the line; `record/invalid`;
   * `observation/invalid`; `storage/conflict` when there is such an initiative already
   */
  importInitiative(
    archive: Iterable<string> | AsyncIterable<string>,
    options?: StorageOptions,
  ): Promise<StoredInitiative>
  /** Closes the store. */
  close(): Promise<void>
}

/**
 * A workspace in a store.
 *
 * @example
 * ```ts
 * import { defineInitiative, memoryStorage, openWorkspace } from '@collective-impact/core'
 *
 * const workspace = openWorkspace(memoryStorage())
 * const record = defineInitiative({ formatVersion: 1, initiative: { id: 'river', name: 'Clean river' } })
 * const { revision } = await workspace.writeInitiative(record, { ifRevision: null })
 * await workspace.listInitiatives() // => ['river']
 *
 * const renamed = { ...record, initiative: { ...record.initiative, name: 'Living river' } }
 * await workspace.writeInitiative(renamed, { ifRevision: revision })
 * workspace.writeInitiative(record, { ifRevision: revision }) // => throws storage/conflict
 * ```
 */
export function openWorkspace(driver: StorageDriver): Workspace {
  const appendInTurn = inTurn()
  return {
    async listInitiatives(options = {}) {
      const ids: InitiativeId[] = []
      for await (const name of driver.children(INITIATIVES, options)) ids.push(InitiativeId.parse(name))
      return ids
    },
    readInitiative: (id, options = {}) => readInitiative(driver, id, options),
    writeInitiative: (record, options) => writeInitiative(driver, record, options),
    deleteInitiative: (id, options) => deleteInitiative(driver, id, options),
    appendObservations(id, batch, options = {}) {
      const own = snapshotOf(batch)
      return appendInTurn(id, () => appendObservations(driver, id, own, options))
    },
    async readObservations(id, options = {}) {
      const { record } = await readInitiative(driver, id, options)
      const { table } = await tableWithStored(driver, await listBatches(driver, id, options), record, [], options)
      return table
    },
    exportInitiative: (id, options = {}) => archiveOf(driver, id, options),
    importInitiative: (archive, options = {}) => importInitiative(driver, archive, options),
    close: () => driver.close(),
  }
}
