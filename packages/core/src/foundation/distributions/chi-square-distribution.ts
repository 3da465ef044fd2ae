// The chi-square distribution, of a sum of squares.
import { incompleteGamma } from './incomplete-gamma.ts'
import type { Tails } from './tails.ts'

/** What lies up to and beyond `value`, of 0 or above. Degrees of freedom are above 0. */
export function chiSquareTails(value: number, degreesOfFreedom: number): Tails {
  return incompleteGamma(degreesOfFreedom / 2, value / 2)
}
