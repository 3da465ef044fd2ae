// A folder of readable files as a store.
import type { StorageDriver } from '@collective-impact/core'
import { nodeDisk } from './disk.ts'
import { fileDriver } from './file-driver.ts'

/** Where the files are kept. */
export interface FileStorageOptions {
  /** Where the files are. Created when it is missing, in a folder that must be there. */
  readonly folder: string
}

/**
 * A store in a folder of readable files: documents are indented JSON, lists (such as batches of observations) are
 * JSON Lines. An acknowledged write survives a crash of the process and a loss of power, and a batch is written whole
 * or not at all. The folder is opened by the first call and belongs to one process until `close`.
 *
 * The driver's methods throw {@link CollectiveImpactError}: `storage/locked` while another process has the folder
 * open, `storage/unavailable` when the disk refuses, `storage/corrupt` naming the file that cannot be read.
 */
export function fileStorage({ folder }: FileStorageOptions): StorageDriver {
  return fileDriver(folder, nodeDisk)
}
