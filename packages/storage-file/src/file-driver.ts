// The port of storage over files. Whatever touches them takes turns, so that nobody sees a change half made.
import { randomUUID } from 'node:crypto'
import {
  conflictsOf,
  type DriverDocument,
  defineStorageDriver,
  formatKey,
  type Key,
  type StorageDriver,
  type StorageOptions,
  type WriteOperation,
  type WriteOutcome,
} from '@collective-impact/core'
import type { Disk } from './disk.ts'
import { changeFor, type DocumentChange, expectedRevisions, removeEmptyFolders } from './document-changes.ts'
import { entriesBelow, hasDocumentBelow, readFileOf } from './document-files.ts'
import { decodeDocument, revisionOf } from './document-format.ts'
import { commit, finishJournal } from './journal.ts'
import { lockStoreFolder, type StoreFolder, tidyStoreFolder, unlockStoreFolder } from './store-folder.ts'

/** The driver over any file system. */
export function fileDriver(folder: string, disk: Disk): StorageDriver {
  const ticket = randomUUID()
  let store: StoreFolder | undefined
  let isSettled = false
  let isTidy = false
  let lastTurn: Promise<unknown> = Promise.resolve()

  /** Opens the folder at the first turn, and finishes a change that a crash or a refusal has interrupted. */
  async function settledStore(): Promise<StoreFolder> {
    store ??= await lockStoreFolder(disk, folder, ticket)
    if (!isSettled) await finishJournal(store)
    isSettled = true
    return store
  }

  /** What was begun and given up does not hinder reading; before the next change it has to be gone. */
  async function tidyStore(): Promise<void> {
    const own = await settledStore()
    if (!isTidy) await tidyStoreFolder(own)
    isTidy = true
  }

  function inTurn<Answer>({ signal }: StorageOptions, task: (store: StoreFolder) => Promise<Answer>): Promise<Answer> {
    const turn = lastTurn.then(async () => {
      signal?.throwIfAborted()
      return task(await settledStore())
    })
    lastTurn = turn.catch(leaveToTheCaller)
    return turn
  }

  async function write(own: StoreFolder, operations: readonly WriteOperation[]): Promise<WriteOutcome> {
    const revisions = await expectedRevisions(own, operations)
    const conflicts = conflictsOf(operations, (key) => revisions.get(formatKey(key)) ?? null)
    if (conflicts.length > 0) return { conflicts }
    await tidyStore()
    const changes: DocumentChange[] = []
    for (const operation of operations) changes.push(await changeFor(own, operation))
    const files = changes.flatMap((change) => change.files)
    try {
      await commit(own, files)
    } catch (error) {
      isSettled = false
      isTidy = false
      await tidyStore().catch(leaveToTheCaller)
      throw error
    }
    for (const { kind, key } of operations) {
      if (kind === 'delete') await removeEmptyFolders(own, key).catch(leaveToTheCaller)
    }
    return { revisions: changes.map(({ revision }) => revision) }
  }

  async function* scan(prefix: Key, options: StorageOptions): AsyncGenerator<DriverDocument> {
    const document = prefix.length === 0 ? undefined : await inTurn(options, (own) => read(own, prefix))
    if (document !== undefined) yield document
    for (const { name } of await inTurn(options, (own) => entriesBelow(own, prefix))) {
      yield* scan([...prefix, name], options)
    }
  }

  return defineStorageDriver({
    name: 'file',
    supports: ['children'],
    read: (key, options) => inTurn(options, (own) => read(own, key)),
    write: (operations, options) => inTurn(options, (own) => write(own, operations)),
    scan,
    async *children(prefix, options) {
      for (const { name, isDocument } of await inTurn(options, (own) => entriesBelow(own, prefix))) {
        if (isDocument || (await inTurn(options, (own) => hasDocumentBelow(own, [...prefix, name])))) yield name
      }
    },
    async close() {
      await lastTurn
      if (store !== undefined) await unlockStoreFolder(store)
    },
  })
}

async function read(store: StoreFolder, key: Key): Promise<DriverDocument | undefined> {
  const file = await readFileOf(store, key)
  if (file === undefined) return undefined
  const value = decodeDocument(file.place, file.extension, file.bytes)
  return { key, value, revision: revisionOf(file.bytes) }
}

function leaveToTheCaller(): void {
  // Whoever awaits the promise itself is told of the failure.
}
