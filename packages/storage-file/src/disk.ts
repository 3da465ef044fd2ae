// The few things a store asks of the file system.
import { constants, type Dirent, type Stats } from 'node:fs'
import { link, lstat, mkdir, open, readdir, realpath, rename, rmdir, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { attempt, attemptUnless, corrupt } from './refusal.ts'

/** A symbolic link is `other`, whatever it points at. */
export type EntryKind = 'file' | 'folder' | 'other'

export interface Entry {
  readonly name: string
  readonly kind: EntryKind
}

/** A file system. A method that cannot do what it says rejects with `storage/unavailable`. */
export interface Disk {
  /** The folder's own path, whatever links lead to it; made when missing, in a folder that is there. */
  requireFolder(path: string): Promise<string>
  /** What is there, or `undefined` when nothing is. */
  kindOf(path: string): Promise<EntryKind | undefined>
  /** What a folder holds. */
  list(folder: string): Promise<readonly Entry[]>
  /** The bytes of a file, or `undefined` when there is none. */
  read(path: string): Promise<Uint8Array | undefined>
  /** Writes a new file, and returns once its bytes are durable. */
  create(path: string, bytes: Uint8Array): Promise<void>
  /** Gives a file a second name; answers `false` when that name is taken, or the file has gone. */
  link(path: string, name: string): Promise<boolean>
  /** Moves a file, in place of what is there. */
  rename(from: string, to: string): Promise<void>
  /** Removes a file, if it is there. */
  remove(path: string): Promise<void>
  /** Makes a folder, if it is not there. */
  makeFolder(path: string): Promise<void>
  /** Removes a folder, if it is empty. */
  removeEmptyFolder(path: string): Promise<void>
  /** Returns once the names in a folder are durable. */
  syncFolder(path: string): Promise<void>
}

/** The file system of this machine. */
export const nodeDisk: Disk = {
  async requireFolder(path) {
    const made = await attemptUnless(
      ['EEXIST'],
      path,
      mkdir(path).then(() => true),
    )
    const ownPath = await attempt(path, realpath(path))
    if (made) await nodeDisk.syncFolder(dirname(ownPath))
    return ownPath
  },
  async kindOf(path) {
    const stats = await attemptUnless(['ENOENT', 'ENOTDIR'], path, lstat(path))
    return stats === undefined ? undefined : kindOf(stats)
  },
  async list(folder) {
    const entries = await attempt(folder, readdir(folder, { withFileTypes: true }))
    return entries.map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
  },
  async read(path) {
    const file = await attemptUnless(['ENOENT'], path, open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)))
    if (file === undefined) return undefined
    try {
      const bytes = await attemptUnless(['ERR_FS_FILE_TOO_LARGE'], path, file.readFile())
      if (bytes === undefined) throw corrupt(path, 'the file is larger than any that a store writes')
      return bytes
    } finally {
      await attempt(path, file.close())
    }
  },
  async create(path, bytes) {
    const file = await attempt(path, open(path, 'wx'))
    try {
      await attempt(path, file.writeFile(bytes))
      await attempt(path, file.sync())
    } finally {
      await attempt(path, file.close())
    }
  },
  async link(path, name) {
    const linked = await attemptUnless(
      ['EEXIST', 'ENOENT'],
      name,
      link(path, name).then(() => true),
    )
    return linked ?? false
  },
  async rename(from, to) {
    await attempt(to, rename(from, to))
  },
  async remove(path) {
    await attemptUnless(['ENOENT'], path, unlink(path))
  },
  async makeFolder(path) {
    await attemptUnless(['EEXIST'], path, mkdir(path))
  },
  async removeEmptyFolder(path) {
    await attemptUnless(['ENOTEMPTY', 'EEXIST'], path, rmdir(path))
  },
  async syncFolder(path) {
    if (process.platform === 'win32') return
    const folder = await attempt(path, open(path, 'r'))
    try {
      await attempt(path, folder.sync())
    } finally {
      await attempt(path, folder.close())
    }
  },
}

function kindOf(entry: Stats | Dirent): EntryKind {
  if (entry.isFile()) return 'file'
  return entry.isDirectory() ? 'folder' : 'other'
}
