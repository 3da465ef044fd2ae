// The minimum frequency rule: groups too small to speak of (Hundepool et al. 2012, §4.2).

/**
 * Whether a count is sensitive: fewer than `minimum`, but somebody. With `zeros`, nobody is sensitive too. A count is
 * in things or people, 0 or more; `minimum` is the least that may be shown.
 */
export function isBelowMinimumFrequency(count: number, minimum: number, { zeros = false } = {}): boolean {
  return count < minimum && (zeros ? count >= 0 : count > 0)
}
