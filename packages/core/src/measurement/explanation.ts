// What an explanation is: a number, the numbers it was made of, and so on down to the observations.
import type { ObservationInput } from '../conditions/shared-measurement/observation.ts'
import type { Period } from '../foundation/period.ts'
import type { Measured, MethodReference } from './measured.ts'
import type { Axis } from './methods/define-method.ts'

/** What sets a number apart from the others beside it. Nothing at the top. */
export interface ExplainedSubject {
  readonly partner?: string
  readonly place?: string
  readonly period?: Period
  readonly group?: { readonly dimension: string; readonly category: string }
}

/** How the parts of a number became one. */
export interface Combining {
  /** What the parts are: stretches of time, groups, places or partners. */
  readonly axis: Axis
  readonly method: MethodReference
}

/** A number of another kind that a number was computed from, by the name it has there. */
export interface ExplainedInput {
  /** Its part in the computation, e.g. `weight`, `baseline`, or a symbol of a formula. */
  readonly name: string
  readonly explanation: Explanation
}

/**
 * Why an observation has no part in a number: its status does not count (`draft`, `rejected`, …), it was recorded later
 * than what was known (`not-yet-known`), it was `restated`, its period has not ended (`not-ended`), it says that there
 * is no value (`no-value`), it lies only partly in the days asked for (`partly-outside`), another one stands for it
 * (`stood-for`), or the value of another day was taken (`other-day`).
 */
export type LeftOutBecause =
  | 'draft'
  | 'submitted'
  | 'verified'
  | 'approved'
  | 'rejected'
  | 'not-yet-known'
  | 'restated'
  | 'not-ended'
  | 'no-value'
  | 'partly-outside'
  | 'stood-for'
  | 'other-day'

/** An observation that speaks of a number's subject and has no part in it. */
export interface LeftOut {
  readonly observation: ObservationInput
  readonly because: LeftOutBecause
  /** The observation that restates it; its `reason` says why. */
  readonly restatedBy?: ObservationInput
}

/** A number, or its absence, with what it was made of. */
export interface Explanation {
  /** What sets it apart from the numbers beside it. */
  readonly about: ExplainedSubject
  /** Computed again from its own basis, it is the same. */
  readonly measured: Measured
  /** How `parts` became one; absent where there are none. */
  readonly combining?: Combining
  /** The numbers of the same indicator that it was made of, in the order of time, names or categories. */
  readonly parts: readonly Explanation[]
  /** The numbers of other kinds that it was computed from. */
  readonly inputs: readonly ExplainedInput[]
  /** All observations it rests on, as they were written, in the order of the table; those of its parts included. */
  readonly observations: readonly ObservationInput[]
  /** The observations that speak of it and of none of its parts, and were left out. */
  readonly leftOut: readonly LeftOut[]
}
