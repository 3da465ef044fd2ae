// As of which day, and knowing what, checks are asked.
import type { PlainDate } from '../foundation/plain-date.ts'
import type { FormulaEngine } from '../measurement/formula-engine.ts'
import type { Method } from '../measurement/methods/define-method.ts'
import type { Audience } from '../measurement/withholding/audience.ts'

/** As of which day, and knowing what, checks are asked. */
export interface CheckDay {
  readonly asOf: PlainDate
  readonly knownAt?: PlainDate | undefined
  /** What reads the formulas of derived indicators; they have no values without it. */
  readonly formulas?: FormulaEngine | undefined
  /** Methods of other packages that indicators name in `combine`; values that need another are `not-computed`. */
  readonly methods?: readonly Method[] | undefined
  /** Whom the findings are for; `public` when absent. */
  readonly audience?: Audience | undefined
}
