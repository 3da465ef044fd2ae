// The F distribution, of the quotient of two variances.
import { incompleteBeta } from './incomplete-beta.ts'
import { logitQuantile } from './logit-quantile.ts'
import { fromLower, type Tails } from './tails.ts'

/** What lies up to and beyond `f`, of 0 or above. Degrees of freedom are above 0 and need not be whole. */
export function fTails(f: number, numerator: number, denominator: number): Tails {
  if (f === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 }
  const [above, below] = [numerator * f, denominator]
  return incompleteBeta(numerator / 2, denominator / 2, {
    x: above / (above + below),
    complement: below / (above + below),
  })
}

/** The value that a share of `probability` lies below, 0 to 1. Same as R `qf`. */
export function fQuantile(probability: number, numerator: number, denominator: number): number {
  const logit = logitQuantile(numerator / 2, denominator / 2, fromLower(probability))
  return (denominator / numerator) * Math.exp(logit)
}
