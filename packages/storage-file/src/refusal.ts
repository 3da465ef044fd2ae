// What the file system refused, in the words of storage.
import { CollectiveImpactError } from '@collective-impact/core'

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'this process has no permission',
  EPERM: 'the system does not permit it',
  EROFS: 'the disk is read-only',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of the path is not a folder',
  EISDIR: 'there is a folder in its place',
  ELOOP: 'there is a symbolic link in its place',
  ENAMETOOLONG: 'the path is too long for this disk',
  ENOSPC: 'no space is left on the disk',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be larger than this disk allows',
  EIO: 'the disk reported a fault',
  EMFILE: 'this process has too many files open',
  ENFILE: 'this machine has too many files open',
}

/** Awaits the file system's answer about a path; refusals become `storage/unavailable`. */
export async function attempt<Answer>(path: string, answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer
  } catch (cause) {
    throw unavailable(path, cause)
  }
}

/** As {@link attempt}, but refusals with the given codes are expected and answered by `undefined`. */
export async function attemptUnless<Answer>(
  expected: readonly string[],
  path: string,
  answer: Promise<Answer>,
): Promise<Answer | undefined> {
  try {
    return await answer
  } catch (cause) {
    if (expected.includes(codeOf(cause))) return undefined
    throw unavailable(path, cause)
  }
}

function unavailable(path: string, cause: unknown): CollectiveImpactError {
  const code = codeOf(cause)
  const reason = REASONS[code] ?? (cause instanceof Error ? cause.message : String(cause))
  return new CollectiveImpactError('storage/unavailable', `${path}: ${reason}`, { data: { file: path, code }, cause })
}

/** A file that holds something no store of this kind wrote. */
export function corrupt(path: string, what: string, cause?: unknown): CollectiveImpactError {
  return new CollectiveImpactError('storage/corrupt', `${path}: ${what}`, { data: { file: path }, cause })
}

/** The system's name for what went wrong, such as `ENOSPC`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
