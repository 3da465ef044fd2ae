// Whether a value has become better or worse than another: an earlier one, the baseline, or a forecast.
import * as z from 'zod'
import type { Indicator } from '../../conditions/shared-measurement/indicator.ts'
import { part } from '../../foundation/schema.ts'
import { type Basis, type Measured, type Missing, type MissingReason, missing, observed } from '../measured.ts'
import { distanceFrom, type Preference, preferenceBetween } from './preference.ts'

/** With which earlier value the latest is compared: the one before it, that of the year before, or the baseline. */
export const ComparedWith = z.enum(['previous', 'year-before', 'baseline'])
export type ComparedWith = z.output<typeof ComparedWith>

/** With which value the latest is compared, and how small a difference counts as none. */
export const ImprovementRule = part('ImprovementRule', 'With which value the latest is compared.', {
  /** The value before it, that of the year before, or the baseline. */
  comparedWith: ComparedWith,
  /** Differences up to this share of the earlier value count as none; with 0, only equal values are steady. */
  steadyWithin: z.number().min(0),
})
export interface ImprovementRule extends z.output<typeof ImprovementRule> {}

/** Which way a value moved, whatever is wanted. */
export const Movement = z.enum(['up', 'down', 'level', 'unknown'])
export type Movement = z.output<typeof Movement>

/** What a change is: `not-judged` where it is neither better nor worse by itself, `unknown` without enough data. */
export const Judgement = z.enum(['improving', 'steady', 'worsening', 'not-judged', 'unknown'])
export type Judgement = z.output<typeof Judgement>

/** What is compared. */
export interface ChangeQuery {
  readonly latest: Measured
  readonly earlier: Measured
  readonly direction: Indicator['direction']
  /** Whether the values are running totals, which only grow: their change is not judged. `false` when absent. */
  readonly isRunningTotal?: boolean | undefined
  /** The value to be kept, where the direction is `maintain`. */
  readonly kept?: Measured | undefined
  /** How far from it still counts as kept; 0 when absent. */
  readonly tolerance?: number | undefined
  /** Differences up to this share of `earlier` count as none; 0 when absent. */
  readonly steadyWithin?: number | undefined
}

/** How a value has changed. */
export interface JudgedChange {
  /** The value less the earlier one, in its unit. */
  readonly difference: Measured
  readonly movement: Movement
  readonly judgement: Judgement
  /** Why the judgement is `unknown`. */
  readonly reason?: MissingReason
}

/**
 * Judges the change from one value to another by the wanted direction. A value to be kept improves by coming nearer to
 * its tolerance; without a value to be kept it cannot be judged: `no-target`. Where no way is better, and for running
 * totals, the change is told and not judged.
 */
export function judgeChange(query: ChangeQuery): JudgedChange {
  const { latest, earlier } = query
  const basis: Basis = {
    method: { id: 'difference', version: 1 },
    asOf: latest.basis.asOf,
    ...(latest.basis.knownAt === undefined ? {} : { knownAt: latest.basis.knownAt }),
    inputs: [latest, earlier].filter(({ kind }) => kind === 'observed').length,
  }
  if (latest.kind === 'missing') return untold(query, missing(latest.reason, basis, latest.basis.remarks))
  if (earlier.kind === 'missing') return untold(query, missing(earlier.reason, basis, earlier.basis.remarks))
  if (JSON.stringify(latest.unit) !== JSON.stringify(earlier.unit)) {
    return untold(query, missing('incompatible-units', basis))
  }
  const difference = latest.value - earlier.value
  if (!Number.isFinite(difference)) return untold(query, missing('not-meaningful', basis))
  return { difference: observed(difference, latest.unit, basis), ...told(query, latest.value, earlier.value) }
}

function untold(query: ChangeQuery, difference: Missing): JudgedChange {
  const untold = { difference, movement: 'unknown' } as const
  return isJudged(query)
    ? { ...untold, judgement: 'unknown', reason: difference.reason }
    : { ...untold, judgement: 'not-judged' }
}

function told(query: ChangeQuery, latest: number, earlier: number): Omit<JudgedChange, 'difference'> {
  const leeway = (query.steadyWithin ?? 0) * Math.abs(earlier)
  const isSteady = distanceFrom({ kept: earlier, tolerance: leeway }, latest) === 0
  const movement = isSteady ? 'level' : latest > earlier ? 'up' : 'down'
  if (!isJudged(query)) return { movement, judgement: 'not-judged' }
  const preference = preferenceOf(query)
  if (preference === undefined) return { movement, judgement: 'unknown', reason: 'no-target' }
  const better = isSteady ? 0 : preferenceBetween(latest, earlier, preference)
  return { movement, judgement: better > 0 ? 'improving' : better < 0 ? 'worsening' : 'steady' }
}

function isJudged({ direction, isRunningTotal = false }: ChangeQuery): boolean {
  return direction !== 'neutral' && !isRunningTotal
}

function preferenceOf({ direction, kept, tolerance = 0 }: ChangeQuery): Preference | undefined {
  if (direction === 'increase' || direction === 'decrease') return { direction }
  return kept?.kind === 'observed' ? { direction: 'maintain', kept: kept.value, tolerance } : undefined
}
