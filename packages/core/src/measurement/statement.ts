// What a row of a table says, apart from who said it and when.
import type { ReportedGap } from '../conditions/shared-measurement/observation.ts'
import type { Period } from '../foundation/period.ts'

/** What an observation is about, apart from its value. */
export interface Statement {
  readonly indicator: string
  readonly partner: string | undefined
  readonly place: string | undefined
  readonly period: Period
  readonly groups: Readonly<Record<string, string>>
}

/** The figures of an observation. */
export type Figures =
  | { readonly form: 'value'; readonly value: number }
  | { readonly form: 'ratio'; readonly numerator: number; readonly denominator: number }
  | { readonly form: 'mean'; readonly mean: number; readonly n: number }
  | { readonly form: 'missing'; readonly reason: ReportedGap }
