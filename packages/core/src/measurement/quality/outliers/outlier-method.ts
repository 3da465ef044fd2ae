// What a way of finding outliers is: bounds from the values of a series, and how far beyond them a value lies.
import type { ReferenceKey } from '../../../foundation/references.ts'

/** Why a series is not judged; `not-meaningful` where values are steps of a scale, or too great to be reckoned with. */
export type NotJudgedReason = 'too-few-values' | 'no-spread' | 'not-meaningful'

/** What a method holds the values of a series against. */
export interface OutlierBounds {
  /** Values below are outliers. */
  readonly lower: number
  /** Values above are outliers. */
  readonly upper: number
  /** What the bounds rest on, by name, e.g. `mean` and `standardDeviation`. */
  readonly statistics: Readonly<Record<string, number>>
  /** How far out a value lies, in what the method counts in; negative below the center. */
  score(value: number): number
}

/** A way of finding outliers. */
export interface OutlierMethod {
  /** Stable id. */
  readonly id: string
  /** Raised whenever a result changes. */
  readonly version: number
  readonly title: string
  /** The formula, in words or symbols. */
  readonly formula: string
  /** How to read a score. */
  readonly interpretation: string
  /** Where it applies. */
  readonly applicability: string
  /** When it misleads. */
  readonly warning: string
  /** The works it follows. */
  readonly references: readonly ReferenceKey[]
  /** With fewer values a series is not judged. */
  readonly minimumPoints: number
  /** The bounds that finite values, in any order, give; or why they give none. */
  bounds(values: Float64Array): OutlierBounds | NotJudgedReason
}
