// Whether a value has become better or worse than another: an earlier one, the baseline, or a forecast.
import * as z from 'zod'
import type { Indicator } from '../../conditions/shared-measurement/indicator.ts'
import { part } from '../../foundation/schema.ts'
import { type Basis, type Measured, type MissingReason, missing, observed } from '../measured.ts'
import { distanceFrom, type Preference, preferenceBetween } from './preference.ts'

/** With which value the latest is compared, and how small a difference counts as none. */
export const ImprovementRule = part('ImprovementRule', 'With which value the latest is compared.', {
  /** The value before it, or the baseline. */
  comparedWith: z.enum(['previous', 'baseline']),
  /** Differences up to this share of the earlier value count as none; with 0, only equal values are steady. */
  steadyWithin: z.number().min(0),
})
export interface ImprovementRule extends z.output<typeof ImprovementRule> {}

/** Which way a value moved, whatever is wanted. */
export const Movement = z.enum(['up', 'down', 'level', 'unknown'])
export type Movement = z.output<typeof Movement>

/** What a change is: `not-judged` where no way is better, `unknown` where there is not enough data. */
export const Judgement = z.enum(['improving', 'steady', 'worsening', 'not-judged', 'unknown'])
export type Judgement = z.output<typeof Judgement>

/** What is compared. */
export interface ChangeQuery {
  readonly latest: Measured
  readonly earlier: Measured
  readonly direction: Indicator['direction']
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
 * its tolerance. Without a value to be kept it cannot be judged: `no-target`.
 */
export function judgeChange(query: ChangeQuery): JudgedChange {
  const { latest, earlier, direction } = query
  const difference = differenceOf(latest, earlier)
  if (latest.kind === 'missing' || earlier.kind === 'missing' || difference.kind === 'missing') {
    const reason = difference.kind === 'missing' ? difference.reason : 'unknown'
    return { difference, movement: 'unknown', judgement: 'unknown', reason }
  }
  const leeway = (query.steadyWithin ?? 0) * Math.abs(earlier.value)
  const isSteady = distanceFrom({ kept: earlier.value, tolerance: leeway }, latest.value) === 0
  const movement = isSteady ? 'level' : difference.value > 0 ? 'up' : 'down'
  if (direction === 'neutral') return { difference, movement, judgement: 'not-judged' }
  const preference = preferenceOf(query)
  if (preference === undefined) return { difference, movement, judgement: 'unknown', reason: 'no-target' }
  const better = isSteady ? 0 : preferenceBetween(latest.value, earlier.value, preference)
  return { difference, movement, judgement: better > 0 ? 'improving' : better < 0 ? 'worsening' : 'steady' }
}

function preferenceOf({ direction, kept, tolerance = 0 }: ChangeQuery): Preference | undefined {
  if (direction === 'increase' || direction === 'decrease') return { direction }
  return kept?.kind === 'observed' ? { direction: 'maintain', kept: kept.value, tolerance } : undefined
}

function differenceOf(latest: Measured, earlier: Measured): Measured {
  const basis: Basis = {
    method: { id: 'difference', version: 1 },
    asOf: latest.basis.asOf,
    ...(latest.basis.knownAt === undefined ? {} : { knownAt: latest.basis.knownAt }),
    inputs: [latest, earlier].filter(({ kind }) => kind === 'observed').length,
  }
  if (latest.kind === 'missing') return missing(latest.reason, basis, latest.basis.remarks)
  if (earlier.kind === 'missing') return missing(earlier.reason, basis, earlier.basis.remarks)
  if (JSON.stringify(latest.unit) !== JSON.stringify(earlier.unit)) return missing('incompatible-units', basis)
  const value = latest.value - earlier.value
  return Number.isFinite(value) ? observed(value, latest.unit, basis) : missing('not-meaningful', basis)
}
