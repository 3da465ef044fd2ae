// What a reader should know about a number, beside the number.
import type { Measured } from '@collective-impact/core'

/** The remarks on a value that is there; those on a missing one are part of its reason. */
export function remarksOf({ kind, basis }: Measured): readonly string[] {
  return kind === 'observed' ? (basis.remarks ?? []) : []
}
