// How a value stands against its target: reached, on the way as expected, or behind.

import * as z from 'zod'
import type { Indicator } from '../../conditions/shared-measurement/indicator.ts'
import type { Margins } from '../../conditions/shared-measurement/target.ts'
import { sameUnit } from '../../conditions/shared-measurement/unit.ts'
import { type Basis, type Measured, type MissingReason, missing, observed, readingOf } from '../measured.ts'
import { percentOfTheWay } from './percent-of-the-way.ts'
import { distanceFrom, LAST_DIGITS, preferenceBetween } from './preference.ts'

/**
 * How a value stands against its target:
 * - `achieved`: the target is reached; where a value is to be kept, it was kept to the target's day;
 * - `on-track`, `at-risk`, `off-track`: the target's day is ahead, and the value is as far as expected, nearly, or not;
 * - `not-achieved`: the target's day has come and the target is not reached;
 * - `not-yet-due`: no period has ended that could be judged;
 * - `unknown`: it cannot be told, for a reason.
 */
export const TargetStatus = z.enum([
  'achieved',
  'on-track',
  'at-risk',
  'off-track',
  'not-achieved',
  'not-yet-due',
  'unknown',
])
export type TargetStatus = z.output<typeof TargetStatus>

/** What is compared. */
export interface TargetComparison {
  /** The value of the last period that has ended. */
  readonly current: Measured
  /** The value it started from. */
  readonly baseline: Measured
  /** The value to be reached, or to be kept. */
  readonly target: Measured
  /** The value expected on the last day of the current value's period. */
  readonly expected: Measured
  /** Which way is better. */
  readonly direction: Indicator['direction']
  /** Whether the target's day has come. */
  readonly isDue: boolean
  /** Whether the target is for a period that is still to end, so that no value reaches it before; `false` when absent. */
  readonly reachedOnlyWhenDue?: boolean | undefined
  /** How far from the target a value to be kept may be; 0 when absent. */
  readonly tolerance?: number | undefined
  /** How much of the expected change has to be there; {@link defaultMargins} when absent. */
  readonly margins?: Margins | undefined
}

/** How a value stands against its target, with what was compared. */
export interface TargetStanding {
  readonly status: TargetStatus
  /** Why the status is `unknown` or `not-yet-due`. */
  readonly reason?: MissingReason
  /** The part of the change expected by now that is there: 1 for all of it, below 0 for a change for the worse. */
  readonly ofExpected: Measured
  readonly margins: Margins
}

/**
 * On track from 95 % of the expected change on, at risk from 60 % on. These are the lines that Eurostat's monitoring of
 * the Sustainable Development Goals and Statistics Canada's progress measure draw between significant, moderate and
 * insufficient progress towards a target.
 */
export const defaultMargins: Margins = { onTrack: 0.95, atRisk: 0.6 }

/**
 * Judges a value by its target and by what was expected of it. A value at least as good as expected is on track; one
 * that is not is measured by the part of the expected change that is there, (current − baseline) ÷ (expected −
 * baseline), against the margins. Where no change for the better was expected, any value worse than expected is off
 * track. A value to be kept is on track within its tolerance and off track outside it.
 *
 * Negating all values and turning the direction gives the same standing.
 */
export function judgeTarget(comparison: TargetComparison): TargetStanding {
  const { current, target, expected, direction, isDue, margins = defaultMargins } = comparison
  const ofExpected = changeOfExpected(comparison)
  const standing = (status: TargetStatus, reason?: MissingReason): TargetStanding => ({
    status,
    ...(reason === undefined ? {} : { reason }),
    ofExpected,
    margins,
  })
  const unable = (reason: MissingReason) => standing(reason === 'not-yet-due' ? 'not-yet-due' : 'unknown', reason)
  if (direction === 'neutral') return unable('not-applicable')
  if (target.kind === 'missing') return unable(target.reason)
  if (current.kind === 'missing') return unable(current.reason)
  if (!sameUnit(current.unit, target.unit)) return unable('incompatible-units')
  if (direction === 'maintain') {
    const isKept = distanceFrom({ kept: target.value, tolerance: comparison.tolerance ?? 0 }, current.value) === 0
    return standing(isDue ? (isKept ? 'achieved' : 'not-achieved') : isKept ? 'on-track' : 'off-track')
  }
  if (isAsGood(current.value, target.value, direction)) {
    return standing(comparison.reachedOnlyWhenDue === true ? 'on-track' : 'achieved')
  }
  if (isDue) return standing('not-achieved')
  if (expected.kind === 'missing') return unable(expected.reason)
  if (isAsGood(current.value, expected.value, direction)) return standing('on-track')
  if (ofExpected.kind === 'missing') return standing('off-track')
  if (reaches(ofExpected.value, margins.onTrack)) return standing('on-track')
  return standing(reaches(ofExpected.value, margins.atRisk) ? 'at-risk' : 'off-track')
}

/** The part of the expected change that is there; missing where no change for the better was expected. */
function changeOfExpected({ current, baseline, expected, direction }: TargetComparison): Measured {
  const part = percentOfTheWay(current, baseline, expected)
  const basis: Basis = {
    ...part.basis,
    method: { id: 'part of the change expected by now', version: 1 },
    readings: [readingOf('current', current), readingOf('baseline', baseline), readingOf('expected', expected)],
  }
  if (part.kind === 'missing') return { ...part, basis }
  if (direction === 'maintain' || direction === 'neutral') return missing('not-applicable', basis)
  const isBetter =
    baseline.kind === 'observed' && expected.kind === 'observed' && !isAsGood(baseline.value, expected.value, direction)
  return isBetter
    ? observed(part.value, part.unit, basis)
    : missing('not-meaningful', basis, ['no change for the better was expected by now'])
}

function isAsGood(value: number, other: number, direction: 'increase' | 'decrease'): boolean {
  return preferenceBetween(value, other, { direction }) >= 0
}

function reaches(share: number, margin: number): boolean {
  return share >= margin - LAST_DIGITS
}
