// Who reports values of an indicator, and about which periods.
import { countingStatuses } from '../conditions/shared-measurement/observation.ts'
import type { PlainDate } from '../foundation/plain-date.ts'
import type { ObservationTable } from '../measurement/observation-table.ts'
import { rowNumbers } from '../measurement/series/series.ts'

/** Somebody who reports an indicator. */
export interface Reporter {
  /** `undefined` for the initiative as a whole. */
  readonly partner: string | undefined
  readonly indicator: string
  /** The last days of the periods of its values. */
  readonly ends: readonly PlainDate[]
}

/** Which reports are looked at. */
export interface ReporterQuery {
  readonly knownAt: PlainDate | undefined
  /** Only those of these partners; of everybody when absent. */
  readonly among?: ReadonlySet<string>
}

/** Who has reported values of an indicator that count; who does so of several places is listed for each. */
export function reportersOf(
  indicator: string,
  observations: ObservationTable,
  { knownAt, among }: ReporterQuery,
): readonly Reporter[] {
  return observations.seriesOf(indicator).flatMap((series): readonly Reporter[] => {
    const { partner } = series
    if (among !== undefined && (partner === undefined || !among.has(partner))) return []
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
