// The one file that knows mathjs: its parser, and its rounding of decimals, which works on digits and not on numbers.
import {
  type ConditionalNode,
  type ConstantNode,
  create,
  type FunctionNode,
  type OperatorNode,
  type ParenthesisNode,
  parseDependencies,
  type RelationalNode,
  roundDependencies,
  type SymbolNode,
} from 'mathjs/number'

const mathjs = create({ ...parseDependencies, ...roundDependencies })

/** The nodes a formula may consist of; the parser makes others too. */
export type SyntaxNode =
  | ConditionalNode
  | ConstantNode
  | FunctionNode
  | OperatorNode
  | ParenthesisNode
  | RelationalNode
  | SymbolNode

/** What is wrong with a text. */
export interface SyntaxProblem {
  readonly message: string
  /** Counted from 1. */
  readonly character: number | undefined
}

/** The tree of a text, or what is wrong with it; the parser stops at the first mistake. */
export function parseText(text: string): SyntaxNode | SyntaxProblem {
  try {
    return mathjs.parse(text) as SyntaxNode
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return {
      message: error.message.replace(/ \(char \d+\)$/, ''),
      character: 'char' in error && typeof error.char === 'number' ? error.char : undefined,
    }
  }
}

/** A number rounded half away from zero to 0 to 15 decimals, as its shortest decimal form is written. */
export function roundDigits(value: number, decimals: number): number {
  return mathjs.round(value, decimals)
}
