// How the loading of observations is followed, and given up.
import type { AbortSignalLike } from '../../foundation/abort-signal.ts'

/** How loading is followed. */
export interface LoadOptions {
  /** Told how many rows there are after every 16,384 of them, and at the end. */
  readonly onProgress?: ((rows: number) => void) | undefined
}

/** How loading from a source that takes its time is followed, and given up. */
export interface AsyncLoadOptions extends LoadOptions {
  /** Gives up before the next row or piece of text is read, and rejects with the signal's reason. */
  readonly signal?: AbortSignalLike | undefined
}
