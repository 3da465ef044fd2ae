// The value whose period comes first or last. Terms without a period are in the order of time.
import { byText } from '../../foundation/order.ts'
import type { MissingReason } from '../measured.ts'
import type { Term } from './define-method.ts'

/** The term that ends first; of those the one that begins first. Two of the same days that differ leave it open. */
export function earliest(terms: readonly Term[]): Term | MissingReason {
  return unlessOpen(
    terms,
    terms.reduce((found, next) => (inTime(next, found) < 0 ? next : found)),
  )
}

/** The term that ends last; of those the one that begins last. Two of the same days that differ leave it open. */
export function latest(terms: readonly Term[]): Term | MissingReason {
  return unlessOpen(
    terms,
    terms.reduce((found, next) => (inTime(next, found) < 0 ? found : next)),
  )
}

function unlessOpen(terms: readonly Term[], found: Term): Term | MissingReason {
  if (found.period === undefined) return found
  const isOpen = terms.some((other) => inTime(other, found) === 0 && other.value !== found.value)
  return isOpen ? 'overlapping-periods' : found
}

function inTime({ period: a }: Term, { period: b }: Term): number {
  return byText(a?.end, b?.end) || byText(a?.start, b?.start)
}
