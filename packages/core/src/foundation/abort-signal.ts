// How a caller says that it no longer wants what it asked for.

/** The part of the platform's `AbortSignal` that this package uses. */
export interface AbortSignalLike {
  readonly aborted: boolean
  readonly reason: unknown
  /** Throws `reason` when aborted. */
  throwIfAborted(): void
}
