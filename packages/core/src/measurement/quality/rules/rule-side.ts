// One side of a rule, ready for columns: a number, an indicator, or whatever a formula engine reads.
import type { Formula } from '../../../conditions/shared-measurement/indicator.ts'
import { isCollectiveImpactError } from '../../../foundation/errors.ts'
import type { FormulaEngine, FormulaTerm } from '../../formula-engine.ts'

/** What a side reads, and how its value comes about. */
export interface RuleSide {
  /** What it reads, with the indicator each symbol stands for. */
  readonly inputs: readonly (FormulaTerm & { readonly indicator: string })[]
  /** Its value row by row, from a column for each input. */
  evaluate(columns: Readonly<Record<string, Float64Array>>, length: number): Float64Array
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

/** A side ready for columns, or in words why it cannot be. Only what is more than a number or a symbol needs an engine. */
export function readSide({ expression, inputs }: Formula, engine: FormulaEngine | undefined): RuleSide | string {
  const text = expression.trim()
  const indicators = new Map(inputs.map(({ symbol, indicator }) => [symbol, indicator]))
  if (indicators.size < inputs.length) return `a symbol of \`${text}\` stands for two indicators`
  if (NUMBER.test(text)) return { inputs: [], evaluate: (_, length) => new Float64Array(length).fill(Number(text)) }
  const alone = indicators.get(text)
  if (alone !== undefined) return indicatorAlone(text, alone)
  if (engine === undefined) return `\`${text}\` needs a formula engine: pass one as \`formulas\``
  const compiled = compile(engine, text)
  if (typeof compiled === 'string') return compiled
  const unknown = compiled.symbols.filter((symbol) => !indicators.has(symbol))
  if (unknown.length > 0) return `\`${text}\` does not say what ${unknown.join(', ')} stands for`
  return {
    inputs: compiled.terms.map((term) => ({ ...term, indicator: indicators.get(term.symbol) as string })),
    evaluate: (columns, length) => compiled.evaluate(columns, new Float64Array(length)),
  }
}

function indicatorAlone(symbol: string, indicator: string): RuleSide {
  return {
    inputs: [{ column: symbol, symbol, time: { kind: 'same-period' }, indicator }],
    evaluate: (columns) => columns[symbol] as Float64Array,
  }
}

function compile(engine: FormulaEngine, text: string) {
  try {
    return engine.compile(text)
  } catch (error) {
    if (!isCollectiveImpactError(error)) throw error
    return `\`${text}\`: ${error.issues.map(({ message }) => message).join('; ') || error.message}`
  }
}
