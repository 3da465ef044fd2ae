// What measurement asks of whoever can read formulas. The entry point `formula` gives one, so that this one needs no parser.

/** A formula, parsed once and ready for columns. */
export interface CompiledFormula {
  /** The symbols it reads, each once, in the order of the alphabet. */
  readonly symbols: readonly string[]
  /**
   * Its value row by row. Every column has the same length; a symbol without a column is an error. A row that has no
   * meaningful value (a division by zero, say) gives `NaN`.
   */
  evaluate(columns: Readonly<Record<string, Float64Array>>): Float64Array
}

/** Reads formulas. */
export interface FormulaEngine {
  /**
   * Parses an expression and checks that it uses nothing but what is allowed.
   * @throws {@link CollectiveImpactError} `formula/invalid`
   */
  compile(expression: string): CompiledFormula
}
