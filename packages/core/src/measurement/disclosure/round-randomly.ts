// Unbiased random rounding to a base (Hundepool et al. 2012, §5.4), as of Statistics New Zealand (base 3) and
// Statistics Canada (base 5).
import { requireBase, roundToBase } from './round-to-base.ts'

/** The probability, 0 to 1, with which a count is rounded up: its remainder over the base, so that it is kept on average. */
export function probabilityOfRoundingUp(value: number, base: number): number {
  return requireBase(base, (value - roundToBase(value, base, 'down')) / base)
}

/**
 * A count rounded up or down to a multiple of a base by lot, right on average. Multiples stay what they are. The lot is
 * drawn by the seed: give each cell one of its own and always the same, such as a secret followed by its id, so that
 * asking again tells no more.
 * @throws {@link CollectiveImpactError} `measurement/invalid-option` when the base is not above 0
 */
export function roundRandomly(value: number, base: number, seed: string): number {
  return roundToBase(value, base, drawBy(seed) < probabilityOfRoundingUp(value, base) ? 'up' : 'down')
}

/** A number from 0 to below 1 that looks random, the same for the same seed: FNV-1a, finished as MurmurHash3. */
function drawBy(seed: string): number {
  let hash = 0x811c9dc5
  for (let place = 0; place < seed.length; place += 1) hash = Math.imul(hash ^ seed.charCodeAt(place), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}
