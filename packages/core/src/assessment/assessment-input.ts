// What an assessment is made from.
import type { PlainDate } from '../foundation/plain-date.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import type { FormulaEngine } from '../measurement/formula-engine.ts'
import type { Method } from '../measurement/methods/define-method.ts'
import type { ObservationTable } from '../measurement/observation-table.ts'
import type { Audience } from '../measurement/withholding/audience.ts'
import type { CellSource } from '../measurement/withholding/cell-source.ts'

/** What an assessment is made from. */
export interface AssessmentInput {
  readonly record: InitiativeRecord
  readonly observations: ObservationTable
  readonly asOf: PlainDate
  readonly knownAt: PlainDate | undefined
  /** What reads the formulas of derived indicators. */
  readonly formulas: FormulaEngine | undefined
  /** Methods of other packages that indicators name in `combine`. */
  readonly methods: readonly Method[]
  readonly audience: Audience
  /** Gives the numbers that the audience may see. */
  readonly cells: CellSource
}
