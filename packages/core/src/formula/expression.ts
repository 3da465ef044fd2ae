// A formula as it is computed: numbers, what it reads, and operations on them.
import type { OperationName } from './operations.ts'

/** A formula, or a part of one. */
export type Expression =
  | {
      readonly kind: 'number'
      readonly value: number
      /** Set where the number only counts, as the 2 in the mean of two; it is not a factor from one unit to another. */
      readonly counts?: true
    }
  | { readonly kind: 'term'; readonly column: string }
  | { readonly kind: 'operation'; readonly operation: OperationName; readonly operands: readonly Expression[] }

/** A number as it is written. */
export function number(value: number): Expression {
  return { kind: 'number', value }
}

/** An operation on its operands. */
export function operation(name: OperationName, ...operands: readonly Expression[]): Expression {
  return { kind: 'operation', operation: name, operands }
}
