// The evidence that observations hold: who reports values of shared indicators.
import { byText } from '../../foundation/order.ts'
import { addMonths, type PlainDate } from '../../foundation/plain-date.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import type { ObservationTable } from '../../measurement/observation-table.ts'
import { reportersOf } from '../reporters.ts'
import type { SignsOn } from './circle-evidence.ts'

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
  const reporters = indicators.flatMap(({ id }) => reportersOf(id, observations, { knownAt, among: partners }))
  return (day) => {
    const yearBefore = addMonths(day, -12)
    return reporters
      .filter(({ ends }) => ends.some((end) => end > yearBefore && end <= day))
      .flatMap(({ partner, indicator, ends }) =>
        partner === undefined ? [] : [{ partner, entity: indicator, since: [...ends].sort(byText).at(0) }],
      )
  }
}
