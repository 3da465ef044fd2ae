// The runs of values on one side of a center, and whether they are longer or fewer than chance makes them.
import type { MissingReason } from '../../measurement/measured.ts'
import { isRunSignal, type RunLimits, type RunRule, runLimits } from './run-limits.ts'
import { type RunSign, signOf } from './side.ts'

/** The runs of a series about a center. */
export interface RunAnalysis {
  /** How many values do not lie on the center. */
  readonly useful: number
  /** How many useful values in a row lie on one side at most. */
  readonly longestRun: number
  /** How often the series goes from one side to the other. */
  readonly crossings: number
  /** What chance alone seldom goes beyond. */
  readonly limits: RunLimits
  /** Whether chance alone would seldom give such runs: something has changed. */
  readonly signal: boolean
  /** Whether there are fewer than 10 useful values. A signal is one all the same; that there is none says little. */
  readonly trial: boolean
}

/** The rules have been studied from here on (Anhøj & Wentzel-Larsen 2020). */
const FEWEST_USEFUL = 10

/**
 * The runs of values, in their order, about a center. Values on the center and gaps neither belong to a run nor end one.
 * `too-few-values` when no value lies off the center. Same as the runs analysis of the R package qicharts2.
 */
export function analyzeRuns(
  values: readonly (number | undefined)[],
  center: number,
  rule: RunRule = 'anhoj',
): RunAnalysis | MissingReason {
  let useful = 0
  let longestRun = 0
  let runs = 0
  let length = 0
  let side: RunSign = 0
  for (const value of values) {
    const sign = signOf(center, value)
    if (sign === 0) continue
    useful += 1
    if (sign === side) length += 1
    else {
      length = 1
      runs += 1
    }
    side = sign
    longestRun = Math.max(longestRun, length)
  }
  if (useful === 0) return 'too-few-values'
  const found = { useful, longestRun, crossings: runs - 1 }
  const limits = runLimits(useful, rule)
  return { ...found, limits, signal: isRunSignal(found, limits), trial: useful < FEWEST_USEFUL }
}
