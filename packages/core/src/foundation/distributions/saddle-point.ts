// The two parts of Loader's saddle-point form of densities, which stay exact where factorials and powers would cancel:
// Loader (2000), Fast and Accurate Computation of Binomial Probabilities.
import { logGamma } from './log-gamma.ts'

const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI)

/** How far Stirling's formula is off: ln n! − ((n + ½) ln n − n + ½ ln 2π), of n above 0. */
export function stirlingError(n: number): number {
  if (n <= 15) return logGamma(n + 1) - (n + 0.5) * Math.log(n) + n - HALF_LOG_TWO_PI
  const square = n * n
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n
}

/** x ln(x ÷ mean) + mean − x: 0 where x is the mean, and above it elsewhere. */
export function deviance(x: number, mean: number): number {
  const difference = x - mean
  if (Math.abs(difference) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x
  const ratio = difference / (x + mean)
  let sum = difference * ratio
  let term = 2 * x * ratio
  for (let odd = 3; ; odd += 2) {
    term *= ratio * ratio
    const next = sum + term / odd
    if (next === sum) return sum
    sum = next
  }
}
