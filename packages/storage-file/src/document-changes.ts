// What a batch of operations changes among the files.
import { join } from 'node:path'
import { formatKey, type Key, type WriteOperation } from '@collective-impact/core'
import { documentPath, filesOf, folderPath, readFileOf } from './document-files.ts'
import { encodeDocument, extensionFor, revisionOf } from './document-format.ts'
import type { FileChange } from './journal.ts'
import type { StoreFolder } from './store-folder.ts'

/** The revisions of the documents of which the batch expects one. */
export async function expectedRevisions(
  store: StoreFolder,
  operations: readonly WriteOperation[],
): Promise<ReadonlyMap<string, string>> {
  const revisions = new Map<string, string>()
  for (const { key, ifRevision } of operations) {
    const file = ifRevision === undefined ? undefined : await readFileOf(store, key)
    if (file !== undefined) revisions.set(formatKey(key), revisionOf(file.bytes))
  }
  return revisions
}

export interface DocumentChange {
  readonly files: readonly FileChange[]
  /** Of the document that was put; `null` where nothing was. */
  readonly revision: string | null
}

/** The files that an operation puts in place and removes; a document that takes the other form leaves the first. */
export async function changeFor(store: StoreFolder, operation: WriteOperation): Promise<DocumentChange> {
  if (operation.kind === 'check') return { files: [], revision: null }
  const before = await filesOf(store, operation.key)
  if (operation.kind === 'delete') return { files: before.map(({ path }) => ({ path })), revision: null }
  const extension = extensionFor(operation.value)
  const bytes = encodeDocument(operation.value)
  const others = before.filter((file) => file.extension !== extension)
  return {
    files: [{ path: documentPath(operation.key, extension), bytes }, ...others.map(({ path }) => ({ path }))],
    revision: revisionOf(bytes),
  }
}

/** Removes the folders that lost their last document. They mean nothing, so that one that stays does no harm. */
export async function removeEmptyFolders(store: StoreFolder, key: Key): Promise<void> {
  for (let depth = key.length - 1; depth > 0; depth -= 1) {
    await store.disk.removeEmptyFolder(join(store.root, ...folderPath(key.slice(0, depth))))
  }
}
