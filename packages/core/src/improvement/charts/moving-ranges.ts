// How far values lie from the one before, and what that says of chance: limits of individual values.
import { meanOf } from '../../foundation/averages.ts'
import type { MissingReason } from '../../measurement/measured.ts'

/**
 * What the mean moving range is multiplied by for the distance of the limits from the center. `2.66`: as NHS England's
 * Making Data Count and Wheeler round it. `3/1.128`: three standard deviations, each the mean moving range ÷ d₂, with
 * d₂ = 1.128 as in Montgomery's tables and the R package qicharts2; narrower by two in ten thousand.
 */
export type LimitMultiplier = '2.66' | '3/1.128'

const multipliers: Readonly<Record<LimitMultiplier, number>> = { '2.66': 2.66, '3/1.128': 3 / 1.128 }

/** D₄ of two values: chance alone seldom gives a moving range above this many times their mean. */
const MOVING_RANGE_MULTIPLIER = 3.267

/** The moving ranges of a stretch. */
export interface MovingRanges {
  /** Their mean, all of them counted. */
  readonly mean: number
  /** 3.267 · mean. A moving range of this or more is a jump that chance alone seldom brings about. */
  readonly upperLimit: number
  /** How many were left out of the mean that the limits come from, because they reach the upper limit. */
  readonly screened: number
}

/** What chance alone seldom goes beyond, to either side. */
export interface ProcessLimits {
  readonly lower: number
  readonly upper: number
  /** Two thirds of the way from the center to the limits: beyond it a value is close to them. */
  readonly twoThirds: { readonly lower: number; readonly upper: number }
}

/** The distance of each value from the one before; `undefined` for the first, and where either is a gap. */
export function movingRanges(values: readonly (number | undefined)[]): readonly (number | undefined)[] {
  return values.map((value, index) => {
    const before = values[index - 1]
    return value === undefined || before === undefined ? undefined : Math.abs(value - before)
  })
}

/** How limits come from moving ranges. */
export interface LimitOptions {
  readonly multiplier: LimitMultiplier
  /** Whether moving ranges that reach their upper limit are left out, once. */
  readonly screen: boolean
}

/**
 * The limits of individual values: center ± multiplier · mean moving range. Moving ranges that reach 3.267 times their
 * mean may be left out, once, so that a single jump does not widen the limits it should be seen by (Nelson 1982).
 * `too-few-values` without two values in a row; `not-meaningful` when screening leaves none, as where all values are the
 * same: a process that has not varied yet does not say how much it varies.
 */
export function processLimits(
  ranges: readonly (number | undefined)[],
  center: number,
  { multiplier, screen }: LimitOptions,
): { readonly ranges: MovingRanges | MissingReason; readonly limits: ProcessLimits | MissingReason } {
  const present = ranges.filter((range) => range !== undefined)
  if (present.length === 0) return { ranges: 'too-few-values', limits: 'too-few-values' }
  const mean = meanOf(present)
  const upperLimit = MOVING_RANGE_MULTIPLIER * mean
  if (!Number.isFinite(upperLimit)) return { ranges: 'not-meaningful', limits: 'not-meaningful' }
  const kept = screen ? present.filter((range) => range < upperLimit) : present
  return {
    ranges: { mean, upperLimit, screened: present.length - kept.length },
    limits: kept.length === 0 ? 'not-meaningful' : limitsAround(center, multipliers[multiplier], meanOf(kept)),
  }
}

function limitsAround(center: number, multiplier: number, meanRange: number): ProcessLimits | MissingReason {
  const far = multiplier * meanRange
  const close = 2 * (multiplier / 3) * meanRange
  const limits = { lower: center - far, upper: center + far }
  if (!Number.isFinite(limits.lower) || !Number.isFinite(limits.upper)) return 'not-meaningful'
  return { ...limits, twoThirds: { lower: center - close, upper: center + close } }
}
