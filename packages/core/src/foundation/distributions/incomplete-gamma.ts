// The regularized incomplete gamma function, of which the chi-square and normal distributions are made: Abramowitz &
// Stegun (1964), 6.5.29 and 6.5.31, with the factor before them in Loader's form.
import { continuedFraction } from './continued-fraction.ts'
import { deviance, stirlingError } from './saddle-point.ts'
import { fromLower, fromUpper, type Tails } from './tails.ts'

/** P(a, x) and Q(a, x), of a above 0 and x from 0. */
export function incompleteGamma(a: number, x: number): Tails {
  if (x === 0) return fromLower(0)
  if (x === Number.POSITIVE_INFINITY) return fromUpper(0)
  const density = Math.exp(-stirlingError(a) - deviance(a, x)) / Math.sqrt(2 * Math.PI * a)
  if (density === 0) return x < a ? fromLower(0) : fromUpper(0)
  return x < a + 1 ? fromLower(density * series(a, x)) : fromUpper((density * a) / fraction(a, x))
}

function series(a: number, x: number): number {
  let sum = 1
  let term = 1
  for (let n = 1; term > sum * Number.EPSILON; n += 1) {
    term *= x / (a + n)
    sum += term
  }
  return sum
}

function fraction(a: number, x: number): number {
  return continuedFraction(x + 1 - a, (n) => [-n * (n - a), x + 2 * n + 1 - a])
}
