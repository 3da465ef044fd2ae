// A disk in memory that can be interrupted at any operation, and that loses what a disk may lose when its power fails.
import { dirname } from 'node:path'
import { CollectiveImpactError } from '@collective-impact/core'
import type { Disk } from '../src/disk.ts'

/** A file's bytes, or a folder. */
type Node = Uint8Array | 'folder'

/** A change to names. A journaling file system keeps or loses it as a whole until one of its folders is synced. */
interface NameChange {
  readonly removed?: string
  readonly added?: { readonly path: string; readonly node: Node }
}

/** How an operation fails: without having done anything, with its file written in part, or having done everything. */
export type Interruption = 'before' | 'half-way' | 'after'

export interface MemoryDisk extends Disk {
  /** How many operations there have been. */
  operations(): number
  /** The paths there are. */
  paths(): string[]
  /** The disk as the next process finds it when this one was killed. */
  afterKill(): MemoryDisk
  /** The disk as it is after a loss of power; of what was not synced, each change is kept if `survives` says so. */
  afterPowerLoss(survives: () => boolean): MemoryDisk
}

const noInterruption = (): undefined => undefined

/** A disk with a folder `/store`. `interruption` is asked at each operation, by its number from 1. */
export function memoryDisk(
  interruption: (operation: number, name: keyof Disk) => Interruption | undefined = noInterruption,
  initial: ReadonlyMap<string, Node> = new Map([['/store', 'folder']]),
): MemoryDisk {
  const nodes = new Map(initial)
  const durable = new Map(initial)
  let pending: NameChange[] = []
  let operations = 0

  function refusal(path: string): CollectiveImpactError {
    return new CollectiveImpactError('storage/unavailable', `${path}: interrupted`)
  }

  async function operation<Answer>(
    name: keyof Disk,
    path: string,
    work: (interrupted: Interruption | undefined) => Answer,
  ): Promise<Answer> {
    operations += 1
    const interrupted = interruption(operations, name)
    if (interrupted === 'before') throw refusal(path)
    const answer = work(interrupted)
    if (interrupted !== undefined) throw refusal(path)
    return answer
  }

  function change(nameChange: NameChange): void {
    apply(nameChange, nodes)
    pending.push(nameChange)
  }

  function requireFolderAt(path: string): void {
    if (nodes.get(path) !== 'folder') throw refusal(path)
  }

  return {
    requireFolder: (path) =>
      operation('requireFolder', path, () => {
        requireFolderAt(path)
        return path
      }),
    kindOf: (path) => operation('kindOf', path, () => kindOf(nodes.get(path))),
    list: (folder) =>
      operation('list', folder, () => {
        requireFolderAt(folder)
        return [...nodes]
          .filter(([path]) => dirname(path) === folder)
          .map(([path, node]) => ({ name: path.slice(folder.length + 1), kind: kindOf(node) ?? 'other' }))
      }),
    read: (path) =>
      operation('read', path, () => {
        const node = nodes.get(path)
        if (node === 'folder') throw refusal(path)
        return node
      }),
    create: (path, bytes) =>
      operation('create', path, (interrupted) => {
        requireFolderAt(dirname(path))
        if (nodes.has(path)) throw refusal(path)
        const node = interrupted === 'half-way' ? bytes.slice(0, bytes.length / 2) : bytes.slice()
        change({ added: { path, node } })
      }),
    link: (path, name) =>
      operation('link', name, () => {
        const node = nodes.get(path)
        if (node === undefined || nodes.has(name)) return false
        change({ added: { path: name, node } })
        return true
      }),
    rename: (from, to) =>
      operation('rename', to, () => {
        const node = nodes.get(from)
        if (node === undefined) throw refusal(from)
        requireFolderAt(dirname(to))
        change({ removed: from, added: { path: to, node } })
      }),
    remove: (path) =>
      operation('remove', path, () => {
        if (nodes.get(path) === 'folder') throw refusal(path)
        if (nodes.has(path)) change({ removed: path })
      }),
    makeFolder: (path) =>
      operation('makeFolder', path, () => {
        requireFolderAt(dirname(path))
        if (!nodes.has(path)) change({ added: { path, node: 'folder' } })
      }),
    removeEmptyFolder: (path) =>
      operation('removeEmptyFolder', path, () => {
        const isEmpty = ![...nodes.keys()].some((each) => dirname(each) === path)
        if (isEmpty && nodes.has(path)) change({ removed: path })
      }),
    syncFolder: (path) =>
      operation('syncFolder', path, () => {
        requireFolderAt(path)
        for (const nameChange of pending.filter((each) => touches(each, path))) {
          apply(nameChange, durable)
          pending = pending.filter((each) => each !== nameChange && !isOvertaken(each, nameChange))
        }
      }),
    operations: () => operations,
    paths: () => [...nodes.keys()],
    afterKill: () => memoryDisk(noInterruption, ownedByNobody(nodes)),
    afterPowerLoss(survives) {
      const left = new Map(durable)
      for (const nameChange of pending) if (survives()) apply(nameChange, left)
      for (const path of [...left.keys()].sort()) {
        if (path !== '/store' && left.get(dirname(path)) !== 'folder') left.delete(path)
      }
      return memoryDisk(noInterruption, ownedByNobody(left))
    },
  }
}

function kindOf(node: Node | undefined): 'file' | 'folder' | undefined {
  if (node === undefined) return undefined
  return node === 'folder' ? 'folder' : 'file'
}

function apply({ removed, added }: NameChange, nodes: Map<string, Node>): void {
  if (removed !== undefined) nodes.delete(removed)
  if (added !== undefined) nodes.set(added.path, added.node)
}

function touches({ removed, added }: NameChange, folder: string): boolean {
  return [removed, added?.path].some((path) => path !== undefined && dirname(path) === folder)
}

/** Whether an earlier change has no effect any more once a later one is durable. */
function isOvertaken(earlier: NameChange, later: NameChange): boolean {
  const path = earlier.added?.path
  return path !== undefined && (path === later.removed || path === later.added?.path)
}

const NOBODY = 2 ** 30

/** Locks name this process, which goes on running; after a crash it has to look as if it did not. */
function ownedByNobody(nodes: ReadonlyMap<string, Node>): ReadonlyMap<string, Node> {
  const own = `"pid":${process.pid}`
  return new Map(
    [...nodes].map(([path, node]) => [
      path,
      node === 'folder' || !path.includes('/lock')
        ? node
        : Buffer.from(Buffer.from(node).toString().replace(own, `"pid":${NOBODY}`)),
    ]),
  )
}
