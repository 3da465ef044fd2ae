// How much each entry point may weigh, minified and compressed with gzip, and why that is fair.

export interface Budget {
  /** As a user imports it. */
  readonly entryPoint: string
  /** In kB of 1000 bytes; about a tenth above what was measured last. */
  readonly kilobytes: number
  readonly because: string
  /** Modules the entry point must never pull in. */
  readonly without?: readonly string[]
}

export const budgets: readonly Budget[] = []
