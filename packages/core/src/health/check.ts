// What a check is: one literal that says what it asks, why, when it misleads, what mends it, and shows it by examples.
import type * as z from 'zod'
import type { ObservationInput } from '../conditions/shared-measurement/observation.ts'
import type { PlainDate } from '../foundation/plain-date.ts'
import type { WorkKey } from '../foundation/work-key.ts'
import type { InitiativeRecordInput } from '../initiative/initiative-record.ts'
import type { CheckInputs, InputName } from './check-inputs.ts'
import type { OutcomeKind, Remedy } from './health-result.ts'
import type { Messages, Outcome } from './outcome.ts'

/** One case of a check: run as a test, and shown on its page. */
export interface CheckExample {
  /** What the case is, in a few words. */
  readonly title: string
  /** The record, without `formatVersion` and, where it does not matter, without the initiative. */
  readonly record: Partial<Omit<InitiativeRecordInput, 'formatVersion'>>
  /** What was observed. */
  readonly observations?: readonly ObservationInput[]
  /** The day as of which it is asked. */
  readonly asOf: PlainDate
  /** Options that differ from their defaults. */
  readonly options?: Readonly<Record<string, unknown>>
  /** What it comes to. */
  readonly outcome: OutcomeKind
  /** What is said: the reason, if there is one, then finding by finding. */
  readonly says: readonly string[]
}

/** What every check says of itself. */
interface CheckHead {
  /** `area/noun-of-the-failing-state`, in a plug-in after its name and `/`; never reused. */
  readonly id: string
  /** What holds when it passes. */
  readonly title: string
  /** What holds when it fails. */
  readonly failureTitle: string
  /** Why it is asked. */
  readonly why: string
  /** When its answer misleads. */
  readonly whenItMisleads: string
  /** The works it rests on; those of a plug-in are `<plugin>/<work>`, and stand in its `references`. */
  readonly evidence: readonly WorkKey[]
  /** What mends it. */
  readonly remedy: Remedy
  /**
   * Data that tell several findings about one entity apart, by name; they become part of the identity of a finding.
   * Name what does not move by itself: a code or an id, never a day, a count or a name that people change.
   */
  readonly identifiedBy?: readonly string[]
  /** How far its wording and thresholds can be relied on. */
  readonly lifecycle: 'experimental' | 'stable' | 'deprecated'
  /** At least one case that passes, one that fails, and one that is unsure or does not apply. */
  readonly examples: readonly CheckExample[]
}

/** A check as it is written, with its options, inputs and messages in the types. */
export interface CheckDefinition<
  Options extends z.ZodObject,
  Needs extends readonly InputName[],
  Texts extends Messages,
> extends CheckHead {
  /** What a profile may set; each option has a default and says the reason for it. */
  readonly options: Options
  /** The inputs it is given, besides `asOf`; nothing else reaches it. */
  readonly needs: Needs
  /** Every text it can answer with, by id; `{name}` is filled in from the data of a finding. */
  readonly messages: Texts
  /** Judges. It is pure: the same inputs and options give the same outcome. */
  evaluate(inputs: Pick<CheckInputs, Needs[number] | 'asOf'>, options: z.output<Options>): Outcome<NoInfer<Texts>>
}

/** A check as the engine runs it. Made by {@link defineCheck}. */
export interface Check extends CheckHead {
  readonly options: z.ZodObject
  readonly needs: readonly InputName[]
  readonly messages: Messages
  /** Judges. It is pure: the same inputs and options give the same outcome. */
  evaluate(inputs: CheckInputs, options: unknown): Outcome
}
