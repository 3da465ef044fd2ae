// Where a tail of the beta distribution has a given size, as ln(x ÷ (1 − x)): Newton's steps, kept within bounds that
// close in by halves.
import { type BetaPoint, betaKernel, incompleteBeta } from './incomplete-beta.ts'
import type { Tails } from './tails.ts'

const WIDEST = 745

/** ln(x ÷ (1 − x)) at which the tails are as wanted; the smaller of the two is the one that is met. */
export function logitQuantile(a: number, b: number, wanted: Tails): number {
  if (wanted.lower === 0) return Number.NEGATIVE_INFINITY
  if (wanted.upper === 0) return Number.POSITIVE_INFINITY
  let [least, most] = [-WIDEST, WIDEST]
  let logit = Math.log(a / b)
  while (least < logit && logit < most) {
    const point = pointAt(logit)
    const found = incompleteBeta(a, b, point)
    const excess = wanted.lower < wanted.upper ? found.lower - wanted.lower : wanted.upper - found.upper
    if (excess === 0) return logit
    if (excess > 0) most = logit
    else least = logit
    const step = logit - excess / betaKernel(a, b, point)
    if (Math.abs(step - logit) <= Math.abs(logit) * Number.EPSILON) return logit
    logit = least < step && step < most ? step : (least + most) / 2
  }
  return logit
}

function pointAt(logit: number): BetaPoint {
  return { x: 1 / (1 + Math.exp(-logit)), complement: 1 / (1 + Math.exp(logit)) }
}
