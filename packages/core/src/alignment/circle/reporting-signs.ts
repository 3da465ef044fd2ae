// The evidence that observations hold: who reports values of shared indicators.
import { countingStatuses } from '../../conditions/shared-measurement/observation.ts'
import { byText } from '../../foundation/order.ts'
import { addMonths, type PlainDate } from '../../foundation/plain-date.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import type { ObservationTable } from '../../measurement/observation-table.ts'
import { rowNumbers } from '../../measurement/series/series.ts'
import type { SignsOn } from './circle-evidence.ts'

/** Who reports an indicator, and the last days of the periods of its reports. */
interface Reporter {
  readonly partner: string
  readonly indicator: string
  readonly ends: readonly PlainDate[]
}

/**
 * Has reported a value of a shared indicator about a period that ended in the last twelve months; since the end of the
 * first period it reported on. Only reports of `partners` are read.
 */
export function reportingSigns(
  { sharedMeasurement }: InitiativeRecord,
  observations: ObservationTable,
  { knownAt, partners }: { readonly knownAt: PlainDate | undefined; readonly partners: ReadonlySet<string> },
): SignsOn {
  const indicators = sharedMeasurement?.indicators
  if (indicators === undefined || observations.length === 0) return () => undefined
  const reporters = indicators.flatMap(({ id }) => reportersOf(id, observations, { knownAt, partners }))
  return (day) => {
    const yearBefore = addMonths(day, -12)
    return reporters
      .filter(({ ends }) => ends.some((end) => end > yearBefore && end <= day))
      .map(({ partner, indicator, ends }) => ({
        partner,
        entity: indicator,
        since: [...ends].sort(byText).at(0),
      }))
  }
}

function reportersOf(
  indicator: string,
  observations: ObservationTable,
  { knownAt, partners }: { readonly knownAt: PlainDate | undefined; readonly partners: ReadonlySet<string> },
): readonly Reporter[] {
  return observations.seriesOf(indicator).flatMap((series): readonly Reporter[] => {
    const { partner } = series
    if (partner === undefined || !partners.has(partner)) return []
    const told = rowNumbers(series).filter(
      (row) =>
        countingStatuses.includes(observations.statusOf(row)) &&
        observations.isKnown(row, knownAt) &&
        observations.figures(row).form !== 'missing',
    )
    const ends = told.map((row) => observations.statement(row).period.end)
    return ends.length === 0 ? [] : [{ partner, indicator, ends }]
  })
}
