// The regularized incomplete beta function, of which the F and t distributions are made: Abramowitz & Stegun (1964),
// 26.5.8, with the factor before the fraction in Loader's form.
import { continuedFraction } from './continued-fraction.ts'
import { deviance, stirlingError } from './saddle-point.ts'
import { fromLower, fromUpper, type Tails } from './tails.ts'

/** x and 1 − x, both given so that neither loses digits beside the other. */
export interface BetaPoint {
  readonly x: number
  readonly complement: number
}

/** xᵃ(1 − x)ᵇ ÷ B(a, b): also the slope of the lower tail over ln(x ÷ (1 − x)). */
export function betaKernel(a: number, b: number, { x, complement }: BetaPoint): number {
  if (x === 0 || complement === 0) return 0
  const n = a + b
  const exponent =
    stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * complement)
  return Math.exp(exponent) * Math.sqrt((a * b) / (2 * Math.PI * n))
}

/** Iₓ(a, b) and 1 − Iₓ(a, b), of a and b above 0 and x from 0 to 1. */
export function incompleteBeta(a: number, b: number, point: BetaPoint): Tails {
  const { x, complement } = point
  const kernel = betaKernel(a, b, point)
  if (x * (a + b + 2) <= a + 1) return fromLower(kernel === 0 ? 0 : kernel / (a * fraction(a, b, x)))
  return fromUpper(kernel === 0 ? 0 : kernel / (b * fraction(b, a, complement)))
}

function fraction(a: number, b: number, x: number): number {
  return continuedFraction(1, (n) => {
    const m = Math.floor(n / 2)
    const top = n % 2 === 0 ? m * (b - m) : -(a + m) * (a + b + m)
    return [(top * x) / ((a + n - 1) * (a + n)), 1]
  })
}
