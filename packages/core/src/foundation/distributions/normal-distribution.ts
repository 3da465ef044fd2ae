// The standard normal distribution.
import { incompleteGamma } from './incomplete-gamma.ts'

/** How likely a value at least as far from 0 as `z` is, on either side: 2(1 − Φ(|z|)). */
export function normalBeyond(z: number): number {
  return incompleteGamma(0.5, (z * z) / 2).upper
}
