// What two runs of the checks differ in: outcomes that moved, and findings that are new, gone or still there.
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { Area, Finding, OutcomeKind, ProfileReference } from '../health-result.ts'

/** What a check came to in one of two runs; `not-asked` where that run did not ask it. */
export type OutcomeThen = OutcomeKind | 'not-asked'

/** The day and the profile of a run. */
export interface HealthRun {
  readonly asOf: PlainDate
  readonly knownAt?: PlainDate
  readonly profile: ProfileReference
}

/** What a check came to before and after. */
export interface CheckMove {
  readonly id: string
  readonly area: Area
  /** The title that fits the later outcome. */
  readonly title: string
  readonly before: OutcomeThen
  readonly after: OutcomeThen
}

/** A finding, and what its check came to before and after. */
export interface ComparedFinding {
  readonly finding: Finding
  readonly check: CheckMove
}

/** What two runs of the checks differ in. */
export interface HealthComparison {
  readonly before: HealthRun
  readonly after: HealthRun
  /** Whether both asked the same version of the same profile: if not, a finding may be new because more is asked. */
  readonly isSameProfile: boolean
  /** Checks that came out differently, or that only one of the two asked. */
  readonly moves: readonly CheckMove[]
  /** Findings that were not there before. Where the check was not asked or not decided before, they may be old. */
  readonly new: readonly ComparedFinding[]
  /** Findings that are no longer there, as they were. Only where the check is still decided is that known to be mended. */
  readonly resolved: readonly ComparedFinding[]
  /** Findings that are still there, as they are now. */
  readonly persisting: readonly ComparedFinding[]
}
