// The pq rule and the p % rule, its case without prior knowledge: a total from which the second largest contributor can
// estimate the largest too closely (Hundepool et al. 2012, §4.2).
import { exactSum } from '../../foundation/exact-sum.ts'

/** How closely a contribution may be estimated. */
export interface PriorPosteriorRule {
  /** The share of the largest contribution to which no other contributor may estimate it, e.g. 0.1 for 10 %. */
  readonly p: number
  /** The share of each contribution to which the others could estimate it before; 1, no knowledge, when absent. */
  readonly q?: number
}

/**
 * Whether a total is sensitive: what is left without its two largest contributions is less than p/q of the largest.
 * Contributions are 0 or more. Without `q` this is the p % rule.
 */
export function isEstimable(contributions: readonly number[], rule: PriorPosteriorRule): boolean {
  const { required, left } = estimate(contributions, rule)
  return left < required
}

/** The protection level of such a total: how far from it it must seem possible. 0 where it is not sensitive. */
export function estimateProtection(contributions: readonly number[], rule: PriorPosteriorRule): number {
  const { required, left } = estimate(contributions, rule)
  return Math.max(0, required - left)
}

function estimate(contributions: readonly number[], { p, q = 1 }: PriorPosteriorRule) {
  const [largest = 0, , ...others] = contributions.toSorted((a, b) => b - a)
  return { required: (p / q) * largest, left: exactSum(others) }
}
