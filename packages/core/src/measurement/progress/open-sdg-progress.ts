// The progress measure of Open SDG and Statistics Canada: the yearly rate of growth since a base year, alone or
// against the rate that a target asks for, on a scale from -5 to 5.
import { type Basis, type Measured, missing, observed } from '../measured.ts'
import { growthRate } from './growth-rate.ts'
import { type OpenSdgStatus, openSdgScore, openSdgStatus, thresholdsOf } from './open-sdg-scale.ts'

/** What the progress of one series is measured from. */
export interface OpenSdgQuery {
  /** The latest value. */
  readonly current: Measured
  /** The year of the latest value; absent where there is no value. */
  readonly currentYear: number | undefined
  /** The value of the base year. */
  readonly baseline: Measured
  /** The year progress is counted from; 2015 for the Sustainable Development Goals. */
  readonly baseYear: number | undefined
  /** Which way is better. */
  readonly direction: 'increase' | 'decrease'
  /** The value to be reached; without one, the rate of growth itself is judged. */
  readonly target?: Measured | undefined
  /** The year by which the target is to be reached; 2030 for the Sustainable Development Goals. */
  readonly targetYear?: number | undefined
  /** The highest value there can be, or the lowest where less is better. Counts only where there is no target. */
  readonly limit?: number | undefined
}

/** The progress of one series. */
export interface OpenSdgProgress {
  /**
   * Without a target, the rate of growth per year in the wanted direction, 0.01 for 1 % a year. With one, that rate as a
   * part of the rate the target asks for, 1 when it is exactly as fast.
   */
  readonly progress: Measured
  /** -5 to 5: 5 when the target is achieved; 0 and 2.5 are where moderate and substantial progress begin. */
  readonly score: Measured
  readonly status: OpenSdgStatus
}

/**
 * The progress measure of Open SDG, as Statistics Canada computes it for its Sustainable Development Goals.
 *
 * Growth is compound: (current ÷ base)^(1 ÷ years) − 1, turned so that above 0 is the wanted way. It is judged by
 * thresholds of 0.015, 0.005 and 0 a year, which shrink as the base nears the `limit`; with a target, by 0.95, 0.6 and
 * 0 of the growth the target asks for. Less than a year of data, values of different signs and a base of 0 leave the
 * growth missing with its reason. A base or target of 0 is never replaced by a small number, as Open SDG does: a target
 * of 0 asks for a growth of −1, and from 0 nothing grows. A target that is achieved needs no growth.
 *
 * Statistics Canada, Progress Measurement for Canada's Sustainable Development Goals; Open SDG 2.4, Progress.
 */
export function openSdgProgress(query: OpenSdgQuery): OpenSdgProgress {
  const { current, target } = query
  const basis: Basis = {
    method: { id: `Open SDG progress ${target === undefined ? 'without' : 'with'} target`, version: 1 },
    asOf: current.basis.asOf,
    ...(current.basis.knownAt === undefined ? {} : { knownAt: current.basis.knownAt }),
    inputs: [current, query.baseline, target].filter((each) => each?.kind === 'observed').length,
  }
  const progress = target === undefined ? growth(query, basis) : partOfGrowth(query, target, basis)
  const scored = (score: number) => observed(score, { kind: 'score', of: 'Open SDG progress points' }, basis)
  if (target !== undefined && isAchieved(query, target)) {
    return { progress, score: scored(5), status: 'target-achieved' }
  }
  if (progress.kind === 'missing') return { progress, score: progress, status: 'not-available' }
  const base = query.baseline.kind === 'observed' ? query.baseline.value : 0
  const thresholds = thresholdsOf(target === undefined ? { base, limit: query.limit } : 'target')
  return {
    progress,
    score: scored(openSdgScore(progress.value, thresholds)),
    status: openSdgStatus(progress.value, thresholds),
  }
}

function growth(query: OpenSdgQuery, basis: Basis): Measured {
  const { current, currentYear, baseline, baseYear } = query
  const rate = growthRate({ from: baseline, fromYear: baseYear, to: current, toYear: currentYear }, basis)
  if (rate.kind === 'missing') return rate
  return observed(wanted(query) * rate.value, { kind: 'share', of: 'the value a year' }, basis)
}

function partOfGrowth(query: OpenSdgQuery, target: Measured, basis: Basis): Measured {
  const { baseline, baseYear, targetYear } = query
  const seen = growth(query, basis)
  if (seen.kind === 'missing') return seen
  const asked = growthRate({ from: baseline, fromYear: baseYear, to: target, toYear: targetYear }, basis)
  if (asked.kind === 'missing') return asked
  if (asked.value === 0) return missing('division-by-zero', basis, ['the target is the value of the base year'])
  return observed(seen.value / Math.abs(asked.value), { kind: 'share', of: 'the growth the target asks for' }, basis)
}

/** 1 or −1: what turns growth into the wanted direction. Below 0, growth of the value is a fall. */
function wanted({ direction, baseline }: OpenSdgQuery): number {
  const sign = baseline.kind === 'observed' && baseline.value < 0 ? -1 : 1
  return direction === 'increase' ? sign : -sign
}

function isAchieved({ current, direction }: OpenSdgQuery, target: Measured): boolean {
  if (current.kind === 'missing' || target.kind === 'missing') return false
  return direction === 'increase' ? current.value >= target.value : current.value <= target.value
}
