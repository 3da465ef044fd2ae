// What an assessment is made from.
import type { PlainDate } from '../foundation/plain-date.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import type { FormulaEngine } from '../measurement/formula-engine.ts'
import type { ObservationTable } from '../measurement/observation-table.ts'

/** What an assessment is made from. */
export interface AssessmentInput {
  readonly record: InitiativeRecord
  readonly observations: ObservationTable
  readonly asOf: PlainDate
  readonly knownAt: PlainDate | undefined
  /** What reads the formulas of derived indicators. */
  readonly formulas: FormulaEngine | undefined
}
