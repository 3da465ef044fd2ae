// The (n, k) dominance rule: a total that a few contributors make up nearly alone (Hundepool et al. 2012, §4.2).
import { exactSum } from '../../foundation/exact-sum.ts'

/** How much the largest contributors may make up together. */
export interface DominanceRule {
  /** How many of the largest, 1 or more. */
  readonly n: number
  /** The share of the total they may have together, 0 to 1. */
  readonly k: number
}

/** Whether a total is sensitive: its `n` largest contributions, 0 or more each, exceed the share `k` of it. */
export function isDominated(contributions: readonly number[], { n, k }: DominanceRule): boolean {
  return exactSum(largest(contributions, n)) > k * exactSum(contributions)
}

/**
 * The protection level of a dominated total: how far above it the total must seem possible for its `n` largest
 * contributions to be no more than the share `k` of it. 0 where it is not sensitive.
 */
export function dominanceProtection(contributions: readonly number[], { n, k }: DominanceRule): number {
  return Math.max(0, exactSum(largest(contributions, n)) / k - exactSum(contributions))
}

function largest(contributions: readonly number[], n: number): readonly number[] {
  return contributions.toSorted((a, b) => b - a).slice(0, n)
}
