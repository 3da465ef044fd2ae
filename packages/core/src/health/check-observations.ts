// Observations as a check sees them: indicator by indicator, ended and known by its day.
import { countingStatuses } from '../conditions/shared-measurement/observation.ts'
import type { Period } from '../foundation/period.ts'
import type { PlainDate } from '../foundation/plain-date.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { measure } from '../measurement/aggregate.ts'
import type { Measured } from '../measurement/measured.ts'
import type { ObservationTable } from '../measurement/observation-table.ts'
import { planQuery } from '../measurement/query.ts'
import { RecordLookup } from '../measurement/record-lookup.ts'
import { selectReports } from '../measurement/reports.ts'
import { audienceOf } from '../measurement/withholding/audience-of.ts'
import { restrictionsOf } from '../measurement/withholding/restriction.ts'
import { withheld, withoutFigures } from '../measurement/withholding/withheld.ts'
import type { CheckDay } from './check-day.ts'

/** Observations as a check sees them. Periods that have not ended and reports not yet known do not count. */
export interface CheckObservations {
  /** The last day that any figure of the indicator is about, whatever review it awaits; `undefined` when there is none. */
  lastDay(indicator: string): PlainDate | undefined
  /** The indicator's value over a period with its coverage, or why there is none; of a confidential one only the coverage. */
  measure(indicator: string, period: Period): Measured
}

/** Binds a table to a day, so that a check can ask for nothing later. */
export function observationsAsOf(
  record: InitiativeRecord,
  table: ObservationTable,
  { asOf, knownAt, formulas, audience }: CheckDay,
): CheckObservations {
  const lookup = RecordLookup.of(record)
  return Object.freeze({
    lastDay(indicator: string): PlainDate | undefined {
      let last: PlainDate | undefined
      const plan = planQuery(record, table, { indicator, asOf, knownAt, statuses: countingStatuses })
      for (const { period, figures } of selectReports(plan)) {
        if (typeof figures === 'object' && (last === undefined || period.end > last)) last = period.end
      }
      return last
    },
    measure(indicator: string, period: Period): Measured {
      const measured = measure(record, table, { indicator, asOf, knownAt, formulas, period, audience: 'backbone' })
      const [restriction] = restrictionsOf(lookup, audienceOf(lookup, audience), [indicator]).values()
      if (restriction === undefined) return measured
      if (restriction.onlyFor === undefined && measured.kind === 'missing') return withoutFigures(measured)
      const { basis, ...hidden } = withheld(measured, audience ?? 'public', restriction)
      const { coverage } = measured.basis
      return { ...hidden, basis: coverage === undefined ? basis : { ...basis, coverage } }
    },
  })
}
