// Something about reports that somebody should look at: what, where, and on what evidence.
import type { ObservationInput } from '../../conditions/shared-measurement/observation.ts'
import type { Issue } from '../../foundation/issue.ts'
import type { IssueCode } from '../../foundation/issue-catalogue.ts'
import type { Path } from '../../foundation/path.ts'
import type { Period } from '../../foundation/period.ts'

/** What is the matter: a key of the issue catalogue. */
export type QualityCode = Extract<IssueCode, `quality/${string}`>

/** `error`: it cannot be right. `warning`: it is probably not right. `note`: it may be right, and is worth a look. */
export type QualitySeverity = 'error' | 'warning' | 'note'

/** What a finding is about; what is absent does not matter to it. */
export interface QualitySubject {
  readonly indicator?: string | undefined
  readonly partner?: string | undefined
  readonly place?: string | undefined
  readonly groups?: Readonly<Record<string, string>> | undefined
  /** The days it is about. */
  readonly period?: Period | undefined
}

/** Something about reports that somebody should look at. */
export interface QualityFinding extends Issue {
  readonly code: QualityCode
  /**
   * To the report at fault, by its place among the rows the table was made from; to the rule or the expectation in the
   * record where no single report is.
   */
  readonly path: Path
  readonly severity: QualitySeverity
  readonly about: QualitySubject
  /** The reports concerned, by their places among the rows the table was made from. */
  readonly rows: readonly number[]
  /** Those reports as they were written, up to the twentieth. */
  readonly observations: readonly ObservationInput[]
  /** The numbers that were compared, by name. */
  readonly numbers: Readonly<Record<string, number>>
}

/** A finding before its evidence is looked up. */
export interface QualityDraft {
  readonly code: QualityCode
  readonly severity: QualitySeverity
  /** Where in the record; the first of its rows where absent. */
  readonly path?: Path
  readonly about: QualitySubject
  /** Rows of the table; the first is the one at fault, where there is one. */
  readonly rows: readonly number[]
  readonly numbers: Readonly<Record<string, number>>
  /** What is the matter, without what it is about. */
  readonly message: string
}
