// Sums what is above and below the line, then divides: shared by the ratio and the weighted mean.
import { exactSum } from '../../foundation/exact-sum.ts'
import type { MissingReason } from '../measured.ts'
import type { Term } from './define-method.ts'

/** Σ numerators ÷ Σ denominators × scale, or why it cannot be divided. */
export function quotient(terms: readonly Term[], scale: number): Term | MissingReason {
  const parts = terms.filter((term): term is Required<Term> => term.denominator !== undefined)
  if (parts.length < terms.length) return 'no-denominator'
  const numerator = exactSum(parts.map((term) => term.numerator))
  const denominator = exactSum(parts.map((term) => term.denominator))
  return denominator === 0 ? 'division-by-zero' : { value: (numerator / denominator) * scale, numerator, denominator }
}
