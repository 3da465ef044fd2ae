// Reads a formula once: scanned, parsed, held to what is allowed, and lowered to steps over columns.
import { CollectiveImpactError } from '../foundation/errors.ts'
import type { CompiledFormula, FormulaEngine, FormulaTerm } from '../measurement/formula-engine.ts'
import { programOf } from './column-program.ts'
import type { Expression } from './expression.ts'
import { parseText } from './mathjs.ts'
import { obstacleOf } from './obstacle.ts'
import { issueOf, type Problem } from './problem.ts'
import { readExpression } from './read-expression.ts'
import { runProgram } from './run-program.ts'
import { scan } from './scan.ts'
import { unitProblems } from './unit-problems.ts'

/** A formula that has been read, or why it cannot be. */
export type Outcome = { readonly formula: CompiledFormula } | { readonly problems: readonly Problem[] }

/** Reads a formula; what is wrong with it comes all at once, but for mistakes of syntax, of which the first is named. */
export function readFormula(text: string): Outcome & { readonly names: ReadonlyMap<string, number> } {
  const { problems: found, names } = scan(text)
  if (found.length > 0) return { problems: found, names }
  if (text.trim() === '') return { problems: [{ code: 'formula/syntax', message: 'is empty' }], names }
  const tree = parseText(text)
  if (!('type' in tree)) {
    const { message, character } = tree
    return { problems: [{ code: 'formula/syntax', message, character }], names }
  }
  const { expression, terms, problems } = readExpression(tree, names)
  return problems.length > 0 ? { problems, names } : { formula: compiled(expression, terms), names }
}

function compiled(expression: Expression, terms: readonly FormulaTerm[]): CompiledFormula {
  const program = programOf(
    expression,
    terms.map(({ column }) => column),
  )
  return Object.freeze<CompiledFormula>({
    symbols: [...new Set(terms.map(({ symbol }) => symbol))].sort(),
    terms,
    evaluate: (columns, into) => runProgram(program, columns, into),
    obstacle: (values) => obstacleOf(expression, values),
    unitProblems: (units, declared) => unitProblems(expression, terms, units, declared),
  })
}

/**
 * Reads formulas in mathjs syntax; see {@link CompiledFormula} for what comes out. Hand it to whatever computes derived
 * indicators: `aggregate`, `measure`, `assess`, `explain`, `replay`.
 */
export const formulas: FormulaEngine = Object.freeze<FormulaEngine>({
  compile(expression) {
    const outcome = readFormula(expression)
    if ('formula' in outcome) return outcome.formula
    throw new CollectiveImpactError('formula/invalid', 'The formula cannot be used:', {
      issues: outcome.problems.map((problem) => issueOf(problem)),
    })
  },
})
