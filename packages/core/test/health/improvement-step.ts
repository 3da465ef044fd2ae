// A step that mends a bit of what a check watches.
import type fc from 'fast-check'
import type { ObservationInput } from '../../src/conditions/shared-measurement/observation.ts'
import type { InitiativeRecord, InitiativeRecordInput } from '../../src/initiative/initiative-record.ts'

type Mutable<Value> = Value extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: Mutable<Value[Key]> }
    : Value

/** A record that may be changed. */
export type RecordDraft = Mutable<InitiativeRecordInput>

/** Mends one thing, or adds one; `pick` chooses which. */
export type Improvement = (draft: RecordDraft, pick: number) => void

/** A record and its reports. */
export interface Reported {
  readonly record: InitiativeRecord
  readonly rows: readonly ObservationInput[]
}

/** For a check that looks at reports: what may be reported, and a step that mends one thing, or adds one. */
export interface ReportImprovement {
  readonly reported: fc.Arbitrary<Reported>
  readonly mend: (reported: Reported, pick: number) => Reported
}

/** A day before every date of random records. */
export const before = '2021-01-01'

/** One of some things. */
export function chosen<Item>(items: readonly Item[] | undefined, pick: number): Item | undefined {
  return items?.[pick % Math.max(items.length, 1)]
}
