// Which files hold which documents.
import { join } from 'node:path'
import type { Key } from '@collective-impact/core'
import { EXTENSIONS, type Extension, fileName, folderName, nameOfFile, nameOfFolder } from './file-names.ts'
import { corrupt } from './refusal.ts'
import { hasFolders, type PathInStore, type StoreFolder } from './store-folder.ts'

/** A file that holds a document. */
export interface DocumentFile {
  readonly path: PathInStore
  readonly extension: Extension
}

/** Where the folder for all keys with this prefix is. */
export function folderPath(prefix: Key): PathInStore {
  return prefix.map(folderName)
}

/** Where a document in this form belongs. */
export function documentPath(key: Key, extension: Extension): PathInStore {
  return [...folderPath(key.slice(0, -1)), fileName(key.at(-1) ?? '', extension)]
}

/** The files there are for a key: none, one or, after somebody copied files about, two. */
export async function filesOf(store: StoreFolder, key: Key): Promise<readonly DocumentFile[]> {
  if (!(await hasFolders(store, folderPath(key.slice(0, -1))))) return []
  const files: DocumentFile[] = []
  for (const extension of EXTENSIONS) {
    const path = documentPath(key, extension)
    const place = join(store.root, ...path)
    const kind = await store.disk.kindOf(place)
    if (kind === undefined) continue
    if (kind !== 'file') throw corrupt(place, 'there is a folder or a symbolic link where a document belongs')
    files.push({ path, extension })
  }
  return files
}

/** The file of a key with its bytes, or `undefined` when there is none. */
export async function readFileOf(
  store: StoreFolder,
  key: Key,
): Promise<{ readonly place: string; readonly extension: Extension; readonly bytes: Uint8Array } | undefined> {
  const [file, other] = await filesOf(store, key)
  if (file === undefined) return undefined
  const place = join(store.root, ...file.path)
  if (other !== undefined) {
    throw corrupt(place, `${other.path.at(-1)} holds the same document; keep one of the two`)
  }
  const bytes = await store.disk.read(place)
  return bytes === undefined ? undefined : { place, extension: file.extension, bytes }
}

/** What stands below a prefix under one name. */
export interface NamedEntry {
  readonly name: string
  readonly isDocument: boolean
  readonly isFolder: boolean
}

/** The names below a prefix by code unit. Files and folders that are none of ours, such as a README, are passed over. */
export async function entriesBelow(store: StoreFolder, prefix: Key): Promise<readonly NamedEntry[]> {
  const path = folderPath(prefix)
  if (!(await hasFolders(store, path))) return []
  const folder = join(store.root, ...path)
  const found = new Map<string, NamedEntry>()
  for (const entry of await store.disk.list(folder)) {
    const document = nameOfFile(entry.name)
    const name = document?.name ?? nameOfFolder(entry.name)
    if (name === undefined) continue
    if (entry.kind === 'other') throw corrupt(join(folder, entry.name), 'a symbolic link is not followed')
    const before = found.get(name)
    found.set(name, {
      name,
      isDocument: before?.isDocument === true || (document !== undefined && entry.kind === 'file'),
      isFolder: before?.isFolder === true || (document === undefined && entry.kind === 'folder'),
    })
  }
  return [...found.values()].sort((left, right) => (left.name < right.name ? -1 : 1))
}

/** Whether there is a document below a prefix. Folders may be left empty. */
export async function hasDocumentBelow(store: StoreFolder, prefix: Key): Promise<boolean> {
  for (const { name, isDocument, isFolder } of await entriesBelow(store, prefix)) {
    if (isDocument || (isFolder && (await hasDocumentBelow(store, [...prefix, name])))) return true
  }
  return false
}
