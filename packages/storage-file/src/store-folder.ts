// Where a store keeps what: documents from the root on, and its own affairs in one folder that git ignores.
import { join } from 'node:path'
import type { Disk } from './disk.ts'
import { ABANDONED_CLAIM, takeLock } from './lock.ts'
import { corrupt } from './refusal.ts'

const OWN_FOLDER = '.collective-impact'

/** The names of files that are written aside before they are moved to their place. */
export const WRITTEN_ASIDE = /^\d+\.new$/

export interface StoreFolder {
  readonly disk: Disk
  /** The folder the host named. */
  readonly root: string
  /** Lock, journal and files written aside. */
  readonly own: string
}

/** Names from the root of a store to a file or folder. */
export type PathInStore = readonly string[]

/** Opens a folder for the holder of the ticket alone. */
export async function lockStoreFolder(disk: Disk, folder: string, ticket: string): Promise<StoreFolder> {
  const root = await disk.requireFolder(folder)
  const store: StoreFolder = { disk, root, own: join(root, OWN_FOLDER) }
  await makeFolders(store, [OWN_FOLDER])
  await takeLock(disk, lockPath(store), ticket)
  return store
}

export async function unlockStoreFolder(store: StoreFolder): Promise<void> {
  await store.disk.remove(lockPath(store))
}

function lockPath({ own }: StoreFolder): string {
  return join(own, 'lock')
}

/** Removes what was begun and given up, and keeps git away from the store's own affairs. */
export async function tidyStoreFolder({ disk, own }: StoreFolder): Promise<void> {
  const names = (await disk.list(own)).map(({ name }) => name)
  for (const name of names) {
    if (ABANDONED_CLAIM.test(name) || WRITTEN_ASIDE.test(name)) await disk.remove(join(own, name))
  }
  if (!names.includes('.gitignore')) await disk.create(join(own, '.gitignore'), Buffer.from('*\n'))
}

/** Whether all folders of a path are there. A symbolic link is not one of them: it may lead out of the store. */
export async function hasFolders({ disk, root }: StoreFolder, path: PathInStore): Promise<boolean> {
  let folder = root
  for (const name of path) {
    folder = join(folder, name)
    const kind = await disk.kindOf(folder)
    if (kind === undefined) return false
    if (kind !== 'folder') throw corrupt(folder, 'there is a file or a symbolic link where a folder belongs')
  }
  return true
}

/** Makes the folders of a path that are missing, durably. */
export async function makeFolders(store: StoreFolder, path: PathInStore): Promise<void> {
  if (path.length === 0 || (await hasFolders(store, path))) return
  const parent = path.slice(0, -1)
  await makeFolders(store, parent)
  await store.disk.makeFolder(join(store.root, ...path))
  await store.disk.syncFolder(join(store.root, ...parent))
}
