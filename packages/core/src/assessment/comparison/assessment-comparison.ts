// What two assessments of one initiative differ in: which numbers moved, and why.
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { Measured } from '../../measurement/measured.ts'
import type { Judgement } from '../../measurement/progress/judge-change.ts'
import type { TargetStatus } from '../../measurement/progress/target-standing.ts'
import type { Audience } from '../../measurement/withholding/audience.ts'
import type { Curve, LabeledPeriod, Restatement } from '../indicator-parts.ts'

/**
 * Why a number moved.
 * - `as-of-moved`: a period has ended between the two days, or no longer has;
 * - `new-data`, `data-withdrawn`: it rests on more reports, or on fewer;
 * - `restated`: a report it rests on was restated;
 * - `coverage-changed`: more or fewer reports were expected, or are there;
 * - `method-changed`: it was combined or measured in another way;
 * - `definition-changed`: the record says something else of the indicator: its unit, what a report covers, its direction;
 * - `overlap-changed`: partners agreed anew on whom they count twice;
 * - `disclosure-changed`: it is withheld now, or no longer;
 * - `baseline-changed`, `target-changed`: the record states another one, or another way to the target;
 * - `history-changed`: the values that a forecast rests on are others;
 * - `judgements-changed`: other indicators are improving; `rule-changed`: improving means something else;
 * - `checks-changed`, `profile-changed`: checks came out differently, or others were asked;
 * - `influences-changed`: what raises or lowers an alignment is another;
 * - `entity-added`, `entity-removed`: what it is about is new, or gone;
 * - `unexplained`: nothing in the two assessments tells. Where it rests on observations, one was changed in place.
 */
export type ChangeReason =
  | 'as-of-moved'
  | 'new-data'
  | 'data-withdrawn'
  | 'restated'
  | 'coverage-changed'
  | 'method-changed'
  | 'definition-changed'
  | 'overlap-changed'
  | 'disclosure-changed'
  | 'baseline-changed'
  | 'target-changed'
  | 'history-changed'
  | 'judgements-changed'
  | 'rule-changed'
  | 'checks-changed'
  | 'profile-changed'
  | 'influences-changed'
  | 'entity-added'
  | 'entity-removed'
  | 'unexplained'

/** Which number of an assessment: of an indicator, of the results, of alignment or of health. */
export type NumberSeries =
  | 'latest'
  | 'trend'
  | 'group'
  | 'baseline'
  | 'target'
  | 'current'
  | 'expected'
  | 'progress'
  | 'forecast'
  | 'share-improving'
  | 'alignment'
  | 'score'

/** A number that moved. Numbers of which only the basis is another are not listed; one withheld in either is in both. */
export interface NumberChange {
  readonly series: NumberSeries
  /** What it is about, where that is not an indicator: an area of health, what is aligned and by which facet. */
  readonly about?: string
  /** The period of the number after; where there is none any more, that of the number before. */
  readonly period?: LabeledPeriod
  /** The period of the number before, where that is another. */
  readonly periodBefore?: LabeledPeriod
  readonly dimension?: string
  readonly category?: string
  /** The day of the target it is about. */
  readonly by?: PlainDate
  /** Absent where there was no such number. */
  readonly before?: Measured
  /** Absent where there is no such number any more. */
  readonly after?: Measured
  /** After less before, where both are there in one unit. */
  readonly difference?: number
  /** At least one. */
  readonly reasons: readonly ChangeReason[]
  /** The restatements it is due to. */
  readonly restatements?: readonly Restatement[]
}

/** Something the record says of an indicator, and said before. */
export interface DefinitionChange {
  readonly field: string
  readonly before?: string
  readonly after?: string
}

/** A word that an indicator is judged by, and was judged by before. */
export type JudgementChange =
  | { readonly of: 'standing'; readonly before: TargetStatus; readonly after: TargetStatus }
  | { readonly of: 'change'; readonly before: Judgement; readonly after: Judgement }
  | { readonly of: 'curve'; readonly before: Curve['status']; readonly after: Curve['status'] }

/** What is another of one indicator. */
export interface IndicatorComparison {
  readonly id: string
  readonly name: string
  readonly presence: 'both' | 'added' | 'removed'
  readonly definitions: readonly DefinitionChange[]
  readonly numbers: readonly NumberChange[]
  readonly judgements: readonly JudgementChange[]
}

/** Something that came or went. */
export interface EntityChange {
  readonly kind: 'goal' | 'indicator' | 'partner' | 'check'
  readonly id: string
  readonly name: string
  readonly change: 'added' | 'removed'
}

/** A check that came out differently. */
export interface CheckChange {
  readonly id: string
  readonly title: string
  readonly before: string
  readonly after: string
}

/** The days and the profile of an assessment. */
export interface ComparedState {
  readonly asOf: PlainDate
  readonly knownAt?: PlainDate
  readonly profile: string
}

/** What two assessments of one initiative differ in. Empty lists where they do not. */
export interface AssessmentComparison {
  readonly initiative: { readonly id: string; readonly name: string }
  /** Whom both are for. */
  readonly audience: Audience
  readonly before: ComparedState
  readonly after: ComparedState
  readonly entities: readonly EntityChange[]
  /** Only indicators of which something is another. */
  readonly indicators: readonly IndicatorComparison[]
  /** The share of indicators improving: of all, of those about populations, of those about performance. */
  readonly results: readonly NumberChange[]
  readonly alignment: readonly NumberChange[]
  readonly scores: readonly NumberChange[]
  readonly checks: readonly CheckChange[]
}
