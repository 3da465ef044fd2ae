// A number, or the reason why there is none: what columns and rows of a composite index are made of.
import type { MissingReason } from '../measured.ts'

/** A number, or the reason why there is none. Absent is never 0. */
export type NumberOrReason = number | MissingReason

/** Whether there is a number one can compute with. */
export function isPresent(value: NumberOrReason | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

/** The numbers that are there, in their order. */
export function presentNumbers(values: readonly NumberOrReason[]): readonly number[] {
  return values.filter(isPresent)
}

/** Each number through `change`; what is missing stays missing for the same reason. */
export function mapPresent(
  values: readonly NumberOrReason[],
  change: (value: number) => NumberOrReason,
): readonly NumberOrReason[] {
  return values.map((value) => finite(isPresent(value) ? change(value) : value))
}

/** What is no finite number has no meaning as one. */
export function finite(value: NumberOrReason): NumberOrReason {
  return typeof value === 'string' || Number.isFinite(value) ? value : 'not-meaningful'
}

/** A quotient: 0 ÷ 0 may be anything and is not meaningful, anything else ÷ 0 is a division by zero. */
export function quotientOf(numerator: number, denominator: number): NumberOrReason {
  if (denominator === 0) return numerator === 0 ? 'not-meaningful' : 'division-by-zero'
  return Number.isFinite(denominator) ? finite(numerator / denominator) : 'not-meaningful'
}
