// What a comparison consists of.

export interface Contestant {
  readonly name: string
  /** Does the work once and returns its result in the common form. */
  readonly run: () => Result
}

/** Numbers by name, so that contestants can be held to each other. */
export type Result = ReadonlyMap<string, number>

export interface Benchmark {
  readonly title: string
  /** What is compared, and what the contestants do beyond it. */
  readonly fairness: string
  /** Builds the data and hands each contestant its own form of it; the time it takes is shown, not compared. */
  readonly prepare: () => readonly Contestant[]
}
