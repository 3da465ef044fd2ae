// How names of keys become names of files and folders that every system can hold, and back.
// A name no system forbids stays as it is; a tilde, which no name contains, sets the others apart.
import { isKeyName } from '@collective-impact/core'

/** The two forms of a document on disk. */
export const EXTENSIONS = ['.json', '.jsonl'] as const
export type Extension = (typeof EXTENSIONS)[number]

/** Windows takes these for devices, whatever follows the first dot. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/
/** Windows drops a last dot; the extensions belong to documents. */
const NO_FOLDER = /(\.|\.jsonl?)$/

/** `calgary` is `calgary`, `con` is `~con`, `a.` is `a.~`, `a.json` is `a.json~`. */
export function folderName(name: string): string {
  return `${withoutDevice(name)}${NO_FOLDER.test(name) ? '~' : ''}`
}

/** `record` is `record.json`, `con` is `~con.json`. */
export function fileName(name: string, extension: Extension): string {
  return `${withoutDevice(name)}${extension}`
}

function withoutDevice(name: string): string {
  return DEVICE.test(name) ? `~${name}` : name
}

/** The name of the key that a folder stands for, or `undefined` for a folder that is none of ours. */
export function nameOfFolder(folder: string): string | undefined {
  const name = folder.replace(/^~/, '').replace(/~$/, '')
  return isKeyName(name) && folderName(name) === folder ? name : undefined
}

/** The name of the key that a file stands for, or `undefined` for a file that is none of ours. */
export function nameOfFile(file: string): { readonly name: string; readonly extension: Extension } | undefined {
  const extension = EXTENSIONS.find((each) => file.endsWith(each))
  if (extension === undefined) return undefined
  const name = file.slice(0, -extension.length).replace(/^~/, '')
  return isKeyName(name) && fileName(name, extension) === file ? { name, extension } : undefined
}
