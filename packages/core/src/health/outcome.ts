// What a check can answer, and the words a check answers with.
import type { Measured } from '../measurement/measured.ts'
import type { RecordInputName } from './record-sections.ts'

/** What a message is filled in with, by placeholder. */
export type MessageData = Readonly<Record<string, string | number>>

/** The messages of a check, by id; `{name}` is filled in from the data of a finding. */
export type Messages = Readonly<Record<string, string>>

/** A finding as a check gives it; the engine adds the path and the words. */
export interface FindingDraft<Id extends string = string, Data extends MessageData = MessageData> {
  /** The id of the message. */
  readonly message: Id
  /** An object of the record as the check was given it, or the name of a whole section. */
  readonly about: object | RecordInputName
  /** What the message is filled in with. */
  readonly data: Data
  /** The number it rests on. */
  readonly measured: Measured | undefined
}

/** All is well. */
export interface Passed {
  readonly outcome: 'pass'
}
/** Something is not as it should be. */
export interface Failed<Draft extends FindingDraft = FindingDraft> {
  readonly outcome: 'fail'
  readonly findings: readonly Draft[]
}
/** The record does not say enough. */
export interface Unsure<Reason extends string = string, Draft extends FindingDraft = FindingDraft> {
  readonly outcome: 'unsure'
  /** The id of the message that says what record would settle it. */
  readonly reason: Reason
  readonly findings: readonly Draft[]
}
/** The question does not arise. */
export interface NotApplicable<Reason extends string = string> {
  readonly outcome: 'not-applicable'
  /** The id of the message that says why. */
  readonly reason: Reason
}

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

type DataFor<Text extends string> = string extends Text
  ? MessageData
  : Readonly<Record<Placeholders<Text>, string | number>>

type DraftOf<Texts extends Messages> = {
  [Id in keyof Texts & string]: FindingDraft<Id, DataFor<Texts[Id]>>
}[keyof Texts & string]

type WithoutPlaceholders<Texts extends Messages> = {
  [Id in keyof Texts & string]: [Placeholders<Texts[Id]>] extends [never] ? Id : never
}[keyof Texts & string]

/**
 * What a check can answer. The compiler holds findings to the check's messages: each names one of them and carries
 * data for all of its placeholders. Reasons are messages without placeholders.
 */
export type Outcome<Texts extends Messages = Messages> =
  | Passed
  | Failed<DraftOf<Texts>>
  | Unsure<WithoutPlaceholders<Texts>, DraftOf<Texts>>
  | NotApplicable<WithoutPlaceholders<Texts>>

/**
 * One thing a check found.
 * @param message - the id of one of the check's messages
 * @param about - an object of the record as the check was given it, or the name of a whole section
 * @param data - what the message is filled in with
 * @param measured - the number it rests on
 */
export function finding<const Id extends string, Data extends MessageData>(
  message: Id,
  about: object | RecordInputName,
  data: Data,
  measured?: Measured,
): FindingDraft<Id, Data> {
  return { message, about, data, measured }
}

/** All is well. */
export function pass(): Passed {
  return { outcome: 'pass' }
}

/** Something is not as it should be; at least one finding says what. */
export function fail<Draft extends FindingDraft>(findings: readonly Draft[]): Failed<Draft> {
  return { outcome: 'fail', findings }
}

/** The record does not say enough. `reason` is the id of the message that says what record would settle it. */
export function unsure<const Reason extends string, Draft extends FindingDraft = never>(
  reason: Reason,
  findings: readonly Draft[] = [],
): Unsure<Reason, Draft> {
  return { outcome: 'unsure', reason, findings }
}

/** The question does not arise. `reason` is the id of the message that says why. */
export function notApplicable<const Reason extends string>(reason: Reason): NotApplicable<Reason> {
  return { outcome: 'not-applicable', reason }
}

/** Fails with what is wrong; else is unsure of what cannot be told, for the reason given; else passes. */
export function verdict<Wrong extends FindingDraft, const Reason extends string, Open extends FindingDraft>(
  wrong: readonly Wrong[],
  open: readonly Open[],
  reason: Reason,
): Passed | Failed<Wrong> | Unsure<Reason, Open> {
  if (wrong.length > 0) return fail(wrong)
  return open.length > 0 ? unsure(reason, open) : pass()
}
