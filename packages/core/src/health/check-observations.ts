// Observations as a check sees them: indicator by indicator, ended and known by its day.
import { countingStatuses } from '../conditions/shared-measurement/observation.ts'
import type { Period } from '../foundation/period.ts'
import type { PlainDate } from '../foundation/plain-date.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { measure } from '../measurement/aggregate.ts'
import type { FormulaEngine } from '../measurement/formula-engine.ts'
import type { Measured } from '../measurement/measured.ts'
import type { ObservationTable } from '../measurement/observation-table.ts'
import { planQuery } from '../measurement/query.ts'
import { selectReports } from '../measurement/reports.ts'

/** Observations as a check sees them. Periods that have not ended and reports not yet known do not count. */
export interface CheckObservations {
  /** The last day that any figure of the indicator is about, whatever review it awaits; `undefined` when there is none. */
  lastDay(indicator: string): PlainDate | undefined
  /** The indicator's value over a period with its coverage, or why there is none. */
  measure(indicator: string, period: Period): Measured
}

/** Binds a table to a day, so that a check can ask for nothing later. */
export function observationsAsOf(
  record: InitiativeRecord,
  table: ObservationTable,
  {
    asOf,
    knownAt,
    formulas,
  }: {
    readonly asOf: PlainDate
    readonly knownAt?: PlainDate | undefined
    readonly formulas?: FormulaEngine | undefined
  },
): CheckObservations {
  return Object.freeze({
    lastDay(indicator: string): PlainDate | undefined {
      let last: PlainDate | undefined
      const plan = planQuery(record, table, { indicator, asOf, knownAt, statuses: countingStatuses })
      for (const { period, figures } of selectReports(plan)) {
        if (typeof figures === 'object' && (last === undefined || period.end > last)) last = period.end
      }
      return last
    },
    measure: (indicator: string, period: Period) =>
      measure(record, table, { indicator, asOf, knownAt, formulas, period }),
  })
}
