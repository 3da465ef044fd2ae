// The thresholds and the scale of the Open SDG progress measure, from a progress to its word and its score.

/** What the progress of a series comes to, in the words of Open SDG. */
export type OpenSdgStatus =
  | 'target-achieved'
  | 'substantial-progress'
  | 'moderate-progress'
  | 'limited-progress'
  | 'deterioration'
  | 'not-available'

/** From where on progress is substantial, moderate and limited; below that it is deterioration. */
export interface OpenSdgThresholds {
  readonly substantial: number
  readonly moderate: number
  readonly limited: number
  /** By how much the thresholds shrank, 1 for not at all; absent where there is a target. */
  readonly reduction?: number
}

/** How fast thresholds shrink near a limit. */
const LIMIT_EXPONENT = 4.44

/** The thresholds with a target, or without one near a limit. */
export function thresholdsOf(
  by: 'target' | { readonly base: number; readonly limit: number | undefined },
): OpenSdgThresholds {
  if (by === 'target') return { substantial: 0.95, moderate: 0.6, limited: 0 }
  const reduction = by.limit === undefined ? 1 : reductionOf(Math.abs(by.base), Math.abs(by.limit))
  return { substantial: 0.015 * reduction, moderate: 0.005 * reduction, limited: 0, reduction }
}

/** 1 far from the limit, 0 at it: 1 − (base ÷ limit)^4.44 below it, mirrored above it up to twice the limit. */
function reductionOf(base: number, limit: number): number {
  if (base >= 2 * limit) return 1
  const nearness = base <= limit ? base / limit : (2 * limit - base) / limit
  return 1 - nearness ** LIMIT_EXPONENT
}

/** The word for a progress. */
export function openSdgStatus(progress: number, thresholds: OpenSdgThresholds): OpenSdgStatus {
  if (progress >= thresholds.substantial) return 'substantial-progress'
  if (progress >= thresholds.moderate) return 'moderate-progress'
  return progress >= thresholds.limited ? 'limited-progress' : 'deterioration'
}

/** The score of a progress, -5 to 5, piece by piece linear. */
export function openSdgScore(progress: number, thresholds: OpenSdgThresholds): number {
  const { substantial, moderate, limited, reduction } = thresholds
  if (reduction === undefined) {
    return progress >= moderate ? Math.min(7.1429 * progress - 4.2857, 5) : Math.max(4.1667 * progress - 2.5, -5)
  }
  if (progress < limited) return Math.max(125 * progress - 2.5, -5)
  // The base is the limit already, and the value is still there.
  if (reduction === 0) return 5
  if (progress >= substantial) return Math.min((500 * progress) / reduction - 5, 5)
  if (progress >= moderate) return (250 * progress) / reduction - 1.25
  return (500 * progress) / reduction - 2.5
}
