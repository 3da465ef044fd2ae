// Observations as a check sees them: indicator by indicator, ended and known by its day.
import { countingStatuses } from '../conditions/shared-measurement/observation.ts'
import type { Period } from '../foundation/period.ts'
import type { PlainDate } from '../foundation/plain-date.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { measure } from '../measurement/aggregate.ts'
import { type FigureDays, figureDays } from '../measurement/figure-days.ts'
import type { Measured } from '../measurement/measured.ts'
import type { ObservationTable } from '../measurement/observation-table.ts'
import { planQuery } from '../measurement/query.ts'
import { RecordLookup } from '../measurement/record-lookup.ts'
import { audienceOf } from '../measurement/withholding/audience-of.ts'
import { restrictionsOf } from '../measurement/withholding/restriction.ts'
import { withheld, withoutFigures } from '../measurement/withholding/withheld.ts'
import type { CheckDay } from './check-day.ts'

/** Observations as a check sees them. Periods that have not ended and reports not yet known do not count. */
export interface CheckObservations {
  /** The last day that any figure of the indicator is about, whatever review it awaits; `undefined` when there is none. */
  lastDay(indicator: string): PlainDate | undefined
  /** Who has reported figures of the indicator, of which groups and of which days, whatever review they await. */
  figureDays(indicator: string): readonly FigureDays[]
  /** Whether some of the indicator's figures are withheld from those whom the findings are for. */
  isConfidential(indicator: string): boolean
  /** The indicator's value over a period with its coverage, or why there is none; of a confidential one only the coverage. */
  measure(indicator: string, period: Period): Measured
}

/** Binds a table to a day, so that a check can ask for nothing later. */
export function observationsAsOf(
  record: InitiativeRecord,
  table: ObservationTable,
  { asOf, knownAt, formulas, methods, audience }: CheckDay,
): CheckObservations {
  const lookup = RecordLookup.of(record)
  const known = new Map<string, readonly FigureDays[]>()
  const daysOf = (indicator: string): readonly FigureDays[] => {
    const found =
      known.get(indicator) ??
      figureDays(planQuery(record, table, { indicator, asOf, knownAt, statuses: countingStatuses }))
    known.set(indicator, found)
    return found
  }
  const restrictionOf = (indicator: string) => {
    const [restriction] = restrictionsOf(lookup, audienceOf(lookup, audience), [indicator]).values()
    return restriction
  }
  return Object.freeze({
    lastDay(indicator: string): PlainDate | undefined {
      return daysOf(indicator).reduce<PlainDate | undefined>(
        (latest, { last }) => (latest === undefined || last > latest ? last : latest),
        undefined,
      )
    },
    figureDays: daysOf,
    isConfidential: (indicator: string) => restrictionOf(indicator) !== undefined,
    measure(indicator: string, period: Period): Measured {
      const times = { asOf, knownAt, formulas, methods }
      const measured = measure(record, table, { indicator, ...times, period, audience: 'backbone' })
      const restriction = restrictionOf(indicator)
      if (restriction === undefined) return measured
      if (restriction.onlyFor === undefined && measured.kind === 'missing') return withoutFigures(measured)
      const { basis, ...hidden } = withheld(measured, audience ?? 'public', restriction)
      const { coverage } = measured.basis
      return { ...hidden, basis: coverage === undefined ? basis : { ...basis, coverage } }
    },
  })
}
