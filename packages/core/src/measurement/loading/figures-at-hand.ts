// The figures of the row at hand: which fields give them, and whether together they are plainly right.
import type { Limits } from '../limits.ts'
import { FORMS, GAPS } from '../row-columns.ts'
import type { GrowingColumns } from './growing-columns.ts'

/** The fields of figures, by number. */
export const VALUE = 0
export const NUMERATOR = 1
export const DENOMINATOR = 2
export const MEAN = 3
export const N = 4
const GAP = 5

const given = (...fields: readonly number[]) => fields.reduce((bits, field) => bits | (1 << field), 0)
const VALUE_GIVEN = given(VALUE)
const RATIO_GIVEN = given(NUMERATOR, DENOMINATOR)
const MEAN_GIVEN = given(MEAN, N)
const GAP_GIVEN = given(GAP)

const [VALUE_FORM, RATIO_FORM, MEAN_FORM, GAP_FORM] = (['value', 'ratio', 'mean', 'missing'] as const).map((form) =>
  FORMS.indexOf(form),
) as [number, number, number, number]

const KNOWN_GAPS: readonly unknown[] = GAPS

/** Collects the figures of one row after the other. */
export class FiguresAtHand {
  private given = 0
  private readonly numbers = new Float64Array(GAP + 1)

  /** Forgets the row before. */
  clear(): void {
    this.given = 0
  }

  /** Takes the number of a field, if there is one; `false` for anything else. */
  take(field: number, number: unknown): boolean {
    if (number === undefined) return true
    if (typeof number !== 'number' || !Number.isFinite(number)) return false
    this.set(field, number)
    return true
  }

  /** Takes the reason why there is no value, if there is one; `false` for anything else. */
  takeGap(reason: unknown): boolean {
    if (reason === undefined) return true
    const gap = KNOWN_GAPS.indexOf(reason)
    this.set(GAP, gap)
    return gap >= 0
  }

  /** Puts the figures into the row that is being filled; `false` when they are of no one kind or outside the limits. */
  put(columns: GrowingColumns, limits: Limits): boolean {
    const { numbers } = this
    switch (this.given) {
      case VALUE_GIVEN: {
        const value = numbers[VALUE] as number
        put(columns, VALUE_FORM, value, 0)
        return isWithin(limits, value)
      }
      case RATIO_GIVEN: {
        const numerator = numbers[NUMERATOR] as number
        const denominator = numbers[DENOMINATOR] as number
        put(columns, RATIO_FORM, numerator, denominator)
        return denominator >= 0 && (denominator === 0 || isWithin(limits, (numerator / denominator) * limits.scale))
      }
      case MEAN_GIVEN: {
        const mean = numbers[MEAN] as number
        const n = numbers[N] as number
        put(columns, MEAN_FORM, mean, n)
        return n >= 0 && Number.isSafeInteger(n) && isWithin(limits, mean)
      }
      case GAP_GIVEN:
        put(columns, GAP_FORM, numbers[GAP] as number, 0)
        return true
      default:
        return false
    }
  }

  /** Takes a number that is one. */
  set(field: number, number: number): void {
    this.numbers[field] = number
    this.given |= 1 << field
  }
}

function put({ form, first, second, at }: GrowingColumns, code: number, one: number, other: number): void {
  form.set(at, code)
  first.set(at, one)
  second.set(at, other)
}

function isWithin({ minimum, maximum }: Limits, value: number): boolean {
  return value >= minimum && value <= maximum
}
