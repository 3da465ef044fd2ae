// What reports say about themselves: when they were recorded, and by which method they were measured.
import { countingStatuses } from '../../conditions/shared-measurement/observation.ts'
import { methodsThroughout } from '../../measurement/method-versions.ts'
import type { Frame } from './frame.ts'

/** A report of a value of an indicator whose method has versions. */
export interface NamedMethod {
  readonly partner: string
  readonly indicator: string
  /** The version it names. */
  readonly named: string | undefined
  /** The versions that were in force in its period. */
  readonly inForce: readonly string[]
}

/** The reports of values for which some version of the method was in force. */
export function namedMethods({ record, observations, asOf, knownAt }: Frame): readonly NamedMethod[] {
  const versioned = record.sharedMeasurement?.indicators?.filter(({ methodVersions = [] }) => methodVersions.length > 0)
  const found: NamedMethod[] = []
  for (const indicator of versioned ?? []) {
    for (const row of observations.rowsOf(indicator.id)) {
      const { partner, period } = observations.statement(row)
      if (partner === undefined || period.end > asOf || observations.figures(row).form === 'missing') continue
      const counts = countingStatuses.includes(observations.statusOf(row)) && observations.isKnown(row, knownAt)
      const inForce = methodsThroughout(indicator, period)
      if (!counts || inForce.length === 0) continue
      found.push({ partner, indicator: indicator.id, named: observations.methodVersionOf(row), inForce })
    }
  }
  return found
}

/** The partners of whom a report of one of the indicators was recorded on another day than the last it is about. */
export function partnersRecordingAfterwards(
  { observations }: Frame,
  indicators: readonly string[],
): ReadonlySet<string> {
  const found = new Set<string>()
  for (const indicator of indicators) {
    for (const row of observations.rowsOf(indicator)) {
      const { partner, period } = observations.statement(row)
      if (partner !== undefined && observations.knownSince(row) !== period.end) found.add(partner)
    }
  }
  return found
}
