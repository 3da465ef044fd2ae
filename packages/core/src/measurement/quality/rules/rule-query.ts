// Which reports rules are held against, and what reads their formulas.
import type { FormulaEngine } from '../../formula-engine.ts'
import type { Method } from '../../methods/define-method.ts'
import type { QualityQuery } from '../quality-query.ts'

/** Which reports rules are held against, and what reads their formulas. */
export interface RuleQuery extends QualityQuery {
  /** Reads formulas, e.g. `formulas` of `@collective-impact/core/formula`. Sides that are one indicator need none. */
  readonly formulas?: FormulaEngine | undefined
  /** Methods of other packages that indicators name in `combine`. */
  readonly methods?: readonly Method[] | undefined
}
