// Student's t distribution, of a mean over its estimated standard error.
import { logitQuantile } from './logit-quantile.ts'
import { fromUpper } from './tails.ts'

/** The value that a share of `probability` lies below, 0 to 1. Degrees of freedom are above 0. Same as R `qt`. */
export function studentTQuantile(probability: number, degreesOfFreedom: number): number {
  if (probability === 0.5) return 0
  const outside = 2 * Math.min(probability, 1 - probability)
  const size = Math.sqrt(degreesOfFreedom * Math.exp(logitQuantile(0.5, degreesOfFreedom / 2, fromUpper(outside))))
  return probability < 0.5 ? -size : size
}
