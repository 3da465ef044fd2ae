// What shows that an organization acts in line with the agenda, by kind.
import type { PlainDate } from '../../foundation/plain-date.ts'

/** The kinds of evidence, in the order in which results list them. */
export const circleEvidenceKinds = [
  'activity',
  'endorsement',
  'reporting',
  'attendance',
  'funding',
  'existing-effort',
] as const
/** What shows that an organization acts in line with the agenda. */
export type CircleEvidenceKind = (typeof circleEvidenceKinds)[number]

/** One thing that shows it. */
export interface Sign {
  readonly partner: string
  /** The activity, endorsement, indicator, meeting, commitment or effort. */
  readonly entity: string
  /** Since when; `undefined` where that is not stated. */
  readonly since: PlainDate | undefined
}

/** The signs of one kind on a day; `undefined` where the record does not keep what would show them. */
export type SignsOn = (day: PlainDate) => readonly Sign[] | undefined
