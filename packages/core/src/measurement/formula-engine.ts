// What measurement asks of whoever can read formulas. The entry point `formula` gives one, so that this one needs no parser.
import type { Unit } from '../conditions/shared-measurement/unit.ts'
import type { MissingReason } from './measured.ts'

/** When an input is read, seen from the period asked for. */
export type TermTime =
  | { readonly kind: 'same-period' }
  /** That many periods of the same length later; earlier for a negative number. */
  | { readonly kind: 'periods-later'; readonly periods: number }
  /** The same period that many years later; earlier for a negative number. */
  | { readonly kind: 'years-later'; readonly years: number }
  /** From the beginning of the calendar year, or of the initiative's fiscal year, to the end of the period. */
  | { readonly kind: 'year-to-date'; readonly year: 'calendar' | 'fiscal' }

/** Something a formula reads. */
export interface FormulaTerm {
  /** The name of its column: the symbol, or e.g. `offset(visits, -1)` where it is read at another time. */
  readonly column: string
  readonly symbol: string
  readonly time: TermTime
}

/** A formula, parsed once and ready for columns. */
export interface CompiledFormula {
  /** The symbols it reads, each once, in the order of the alphabet. */
  readonly symbols: readonly string[]
  /** What it reads, each once, in the order of the columns' names; without time functions one term a symbol. */
  readonly terms: readonly FormulaTerm[]
  /**
   * Its value row by row, from a column for each term. What is true is 1, what is false is 0; a row whose value is not a
   * finite real number (a division by zero, say) gives `NaN`. The values are written `into` the array given, or else
   * into a new one.
   * @throws {@link CollectiveImpactError} `formula/invalid-columns` when one is absent or of another length
   */
  evaluate(columns: Readonly<Record<string, Float64Array>>, into?: Float64Array): Float64Array
  /**
   * Why these values give no meaningful result: the first step on the way that is not a finite real number, even where
   * later steps would hide it, as in `1 / (1 / 0)`. `undefined` where there is none.
   * @throws {@link CollectiveImpactError} `formula/invalid-columns` when a value is absent
   */
  obstacle(
    values: Readonly<Record<string, number>>,
  ): Extract<MissingReason, 'division-by-zero' | 'not-meaningful'> | undefined
  /**
   * What does not fit together, in words, when its symbols have these units: values of different units added or
   * compared, currencies mixed, or a result that cannot be in the `declared` unit.
   */
  unitProblems(units: Readonly<Record<string, Unit>>, declared?: Unit): readonly string[]
}

/** Reads formulas. */
export interface FormulaEngine {
  /**
   * Parses an expression and checks that it uses nothing but what is allowed.
   * @throws {@link CollectiveImpactError} `formula/invalid`, with every issue in `issues`
   */
  compile(expression: string): CompiledFormula
}
