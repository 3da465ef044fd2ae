// A sum of figures, exact as it grows: of a share or a mean part by part.
import type { Indicator } from '../../conditions/shared-measurement/indicator.ts'
import { ExactSum } from '../../foundation/exact-sum.ts'
import type { MissingReason } from '../measured.ts'
import type { Term } from '../methods/define-method.ts'

const ADDITIVE: readonly Indicator['kind'][] = ['count', 'amount', 'derived']

/** Figures added up. */
export class TermSum {
  private readonly value = new ExactSum()
  private readonly numerator = new ExactSum()
  private readonly denominator = new ExactSum()
  private whole = 0
  private divided = 0

  /** Adds figures, or takes them off. */
  add({ value, numerator, denominator }: Term, sign: 1 | -1 = 1): this {
    if (numerator === undefined || denominator === undefined) {
      this.value.add(sign * value)
      this.whole += 1
      return this
    }
    this.numerator.add(sign * numerator)
    this.denominator.add(sign * denominator)
    this.divided += 1
    return this
  }

  /** The sum so far; of a share or a mean only where every figure came with what it was divided by. */
  total({ kind }: Indicator, scale: number): Term | MissingReason {
    if (this.divided === 0) {
      if (ADDITIVE.includes(kind)) return { value: this.value.value() }
      return kind === 'ordinal' || kind === 'boolean' ? 'not-meaningful' : 'no-denominator'
    }
    if (this.whole > 0) return 'no-denominator'
    const [numerator, denominator] = [this.numerator.value(), this.denominator.value()]
    return denominator === 0 ? 'division-by-zero' : { value: (numerator / denominator) * scale, numerator, denominator }
  }
}

/** Figures as an observation carries them. */
export function figuresOf({ value, numerator, denominator }: Term) {
  return numerator === undefined || denominator === undefined ? { value } : { numerator, denominator }
}
