// Partners that measured the same days of an indicator by methods that may not be put beside each other.
import { countingStatuses } from '../conditions/shared-measurement/observation.ts'
import { byText } from '../foundation/order.ts'
import { formatPeriod, type Period } from '../foundation/period.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { areComparable } from '../measurement/method-versions.ts'
import type { ObservationTable } from '../measurement/observation-table.ts'
import { planQuery } from '../measurement/query.ts'
import { type Report, selectReports } from '../measurement/reports.ts'
import type { CheckDay } from './check-day.ts'

/** The same days, measured by methods that may not be put beside each other. */
export interface MixedMethods {
  readonly indicator: string
  readonly period: Period
  /** Who measured by which version of the method; `undefined` for the initiative itself. */
  readonly versions: readonly { readonly version: string; readonly partners: readonly (string | undefined)[] }[]
}

/** All of them, indicator by indicator and from the earliest days. */
export function mixedMethods(
  record: InitiativeRecord,
  table: ObservationTable,
  day: CheckDay,
): readonly MixedMethods[] {
  const { asOf, knownAt } = day
  const changing = (record.sharedMeasurement?.indicators ?? []).filter(
    ({ methodVersions = [] }) => methodVersions.length > 1,
  )
  return changing.flatMap((indicator) => {
    const plan = planQuery(record, table, { indicator: indicator.id, asOf, knownAt, statuses: countingStatuses })
    const byPeriod = Map.groupBy(selectReports(plan).filter(hasFigures), ({ period }) => formatPeriod(period))
    return [...byPeriod.values()]
      .flatMap((reports): MixedMethods[] => {
        const byVersion = Map.groupBy(reports, ({ methodVersion }) => methodVersion ?? '')
        byVersion.delete('')
        const [first] = reports
        if (first === undefined || areComparable(indicator, [...byVersion.keys()])) return []
        const versions = [...byVersion].map(([version, of]) => ({
          version,
          partners: [...new Set(of.map(({ partner }) => partner))].sort(byText),
        }))
        return [{ indicator: indicator.id, period: first.period, versions }]
      })
      .sort((a, b) => byText(a.period.end, b.period.end) || byText(a.period.start, b.period.start))
  })
}

function hasFigures({ figures }: Report): boolean {
  return typeof figures === 'object'
}
