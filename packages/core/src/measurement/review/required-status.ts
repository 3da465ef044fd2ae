// Which reports count for an indicator, and which are there but have not come far enough.
import type { Indicator } from '../../conditions/shared-measurement/indicator.ts'
import { countingStatuses, type ObservationStatus } from '../../conditions/shared-measurement/observation.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'

/** The statuses that count for an indicator, as it requires itself or else as all indicators are required. */
export function statusesRequired(
  { sharedMeasurement }: InitiativeRecord,
  indicator: Indicator,
): readonly ObservationStatus[] {
  const required = indicator.requiredStatus ?? sharedMeasurement?.requiredStatus ?? 'submitted'
  return required === 'submitted' ? countingStatuses : countingStatuses.slice(countingStatuses.indexOf(required))
}

/** The statuses of reports that are on their way to those that count. */
export function awaitingStatuses(counting: readonly ObservationStatus[]): readonly ObservationStatus[] {
  const least = countingStatuses.findIndex((status) => counting.includes(status))
  return countingStatuses.slice(0, Math.max(least, 0))
}
