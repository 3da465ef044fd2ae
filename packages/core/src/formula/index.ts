// The entry point `formula`: whoever computes derived indicators imports it, and mathjs's parser with it.

export type { CompiledFormula, FormulaEngine, FormulaTerm, TermTime } from '../measurement/formula-engine.ts'
export { checkFormulas } from './check-formulas.ts'
export { formulas } from './compile-formula.ts'
