// One process at a time: a lock file that names its owner, and is taken over when the owner is gone.
import { randomUUID } from 'node:crypto'
import { CollectiveImpactError } from '@collective-impact/core'
import type { Disk } from './disk.ts'
import { mayBeRunning, type ProcessIdentity, thisProcess } from './process-identity.ts'

/** The names of files that a killed process leaves behind while it tries to take a lock. */
export const ABANDONED_CLAIM = /^lock(\.takeover)*\.[0-9a-f]{8}-[0-9a-f-]{27}$/

/** Who holds a lock: a process, and within it whoever has the ticket. */
interface Owner extends ProcessIdentity {
  readonly ticket: string
}

/**
 * Takes the lock, or takes it over from a process that is gone. Taking it again with the same ticket is no mistake: the
 * disk may have refused after the lock was taken.
 * @throws {@link CollectiveImpactError} `storage/locked`
 */
export async function takeLock(disk: Disk, path: string, ticket: string): Promise<void> {
  while (!(await claim(disk, path, ticket))) {
    const bytes = await disk.read(path)
    if (bytes === undefined) continue
    const owner = ownerIn(bytes)
    if (owner?.ticket === ticket) return
    if (owner === undefined || mayBeRunning(owner)) throw locked(path, owner)
    await removeStale(disk, path, ticket)
  }
}

/**
 * Of two processes that find the same lock stale, the second must not remove what the first has put in its place:
 * removing takes a lock of its own.
 */
async function removeStale(disk: Disk, path: string, ticket: string): Promise<void> {
  const takeover = `${path}.takeover`
  await takeLock(disk, takeover, ticket)
  try {
    const bytes = await disk.read(path)
    const owner = bytes === undefined ? undefined : ownerIn(bytes)
    if (owner !== undefined && !mayBeRunning(owner)) await disk.remove(path)
  } finally {
    await disk.remove(takeover)
  }
}

/** Writes the file first and names it then, so that a lock is never seen without its owner. */
async function claim(disk: Disk, path: string, ticket: string): Promise<boolean> {
  const candidate = `${path}.${randomUUID()}`
  const owner: Owner = { ...thisProcess(), ticket }
  await disk.create(candidate, Buffer.from(`${JSON.stringify(owner)}\n`))
  try {
    return await disk.link(candidate, path)
  } finally {
    await disk.remove(candidate)
  }
}

function ownerIn(bytes: Uint8Array): Owner | undefined {
  try {
    const { host, pid, began, ticket }: Partial<Owner> = JSON.parse(Buffer.from(bytes).toString())
    const isComplete = typeof host === 'string' && typeof ticket === 'string' && pid !== undefined
    return isComplete && Number.isSafeInteger(pid) && pid > 0 ? { host, pid, began, ticket } : undefined
  } catch {
    return undefined
  }
}

function locked(path: string, owner: Owner | undefined): CollectiveImpactError {
  const who = owner === undefined ? 'another process' : `process ${owner.pid} on ${owner.host}`
  return new CollectiveImpactError(
    'storage/locked',
    `${who} has the store open; if that process is gone, remove ${path}`,
    { data: { file: path, host: owner?.host, pid: owner?.pid } },
  )
}
