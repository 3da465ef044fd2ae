// A formula as steps between slots: columns, the result, numbers, and what earlier steps have written.
import type { Expression } from './expression.ts'
import { keepFinite } from './keep-finite.ts'
import { type Operation, operations } from './operations.ts'

/** One operation, on what stands in its slots. */
export interface Step {
  readonly operation: Operation
  readonly a: number
  readonly b: number
  readonly c: number
  readonly out: number
}

/**
 * A formula ready for columns. Slots are numbered: first the columns, then the result, which are as long as there are
 * rows; then the numbers and the registers, which are as long as a block.
 */
export interface ColumnProgram {
  readonly columns: readonly string[]
  readonly numbers: readonly number[]
  readonly registers: number
  /** The last drops from the result what is not finite. */
  readonly steps: readonly Step[]
}

/** The steps that compute an expression. An operand is overwritten where nothing reads it any more. */
export function programOf(expression: Expression, columns: readonly string[]): ColumnProgram {
  const numbers = [...new Set(numbersIn(expression))]
  const result = columns.length
  const firstRegister = result + 1 + numbers.length
  const steps: Step[] = []
  let registers = 0
  const a = emit(expression, 0, result)
  steps.push({ operation: keepFinite, a, b: a, c: a, out: result })
  return { columns, numbers, registers, steps }

  /** Gives the slot of a part; the registers from `free` on may be written, and an operation writes into `out`. */
  function emit(part: Expression, free: number, out: number): number {
    if (part.kind === 'term') return columns.indexOf(part.column)
    if (part.kind === 'number') return result + 1 + numbers.indexOf(part.value)
    let next = free
    const slots = part.operands.map((operand) => {
      const register = firstRegister + next
      const slot = emit(operand, next, register)
      if (slot === register) next += 1
      return slot
    })
    registers = Math.max(registers, next)
    const [a = 0, b = a, c = b] = slots
    steps.push({ operation: operations[part.operation], a, b, c, out })
    return out
  }
}

function numbersIn(part: Expression): readonly number[] {
  if (part.kind === 'number') return [part.value]
  return part.kind === 'operation' ? part.operands.flatMap(numbersIn) : []
}
