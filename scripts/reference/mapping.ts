// How a method of a reference package is answered by ours.
import type { ReferenceCase } from './case-file.ts'

/** Gives our answer in the form of the case's `expected`. May throw where the reference refuses. */
export interface Answering {
  readonly answer: (one: ReferenceCase) => unknown
  /** Which keys of `expected` are asked for; all of them when absent. */
  readonly keys?: readonly string[]
}

/** Names what does not hold; for answers that are not unique. */
export interface Holding {
  readonly complaints: (one: ReferenceCase) => readonly string[]
}

/** By the `method` of a case. */
export type Mappings = Readonly<Record<string, Answering | Holding>>
