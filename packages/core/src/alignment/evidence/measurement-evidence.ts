// What was to be reported by a day, when it came, and how it was measured.
import type { Indicator } from '../../conditions/shared-measurement/indicator.ts'
import type { ReportingExpectation } from '../../conditions/shared-measurement/reporting-expectation.ts'
import { type Timeliness, timeliness } from '../../measurement/quality/timeliness.ts'
import { type Reporting, reportingOf } from '../reporting.ts'
import type { Frame } from './frame.ts'
import { indexBy } from './index-by.ts'
import { type NamedMethod, namedMethods, partnersRecordingAfterwards } from './reports-as-made.ts'

/** What was to be reported by `asOf`, when it came, and how it was measured. */
export interface MeasurementEvidence {
  indicatorsFor(goal: string): readonly Indicator[]
  /** What a partner is to report. */
  expectationsOf(partner: string): readonly ReportingExpectation[]
  /** Which reports were due from those who belong. */
  reporting(indicator: string): Reporting
  /** The reports that the record expects of a partner, and when each came. */
  timelinessOf(partner: string): readonly Timeliness[]
  /** Whether a report of the partner was recorded on another day than the last it is about. */
  recordsAfterwards(partner: string): boolean
  /** The reports of a partner that could name the method they were measured by. */
  namedMethodsOf(partner: string): readonly NamedMethod[]
}

export function measurementEvidence(frame: Frame): MeasurementEvidence {
  const { record, observations, asOf, knownAt, belongs } = frame
  const { indicators, expectations } = record.sharedMeasurement ?? {}
  const reporting = new Map<string, Reporting>()
  const expected = [...new Set(expectations?.map(({ indicator }): string => indicator))]
  const timelinessOf = once(() =>
    indexBy(timeliness(record, observations, { asOf, knownAt, indicators: expected }), ({ partner }) =>
      partner === undefined ? [] : [partner],
    ),
  )
  const recordingAfterwards = once(() => partnersRecordingAfterwards(frame, expected))
  const namedMethodsOf = once(() => indexBy(namedMethods(frame), ({ partner }) => [partner]))
  return {
    indicatorsFor: indexBy(indicators, (indicator) => indicator.goals),
    expectationsOf: indexBy(expectations, ({ partner }) => (partner === undefined ? [] : [partner])),
    reporting(indicator) {
      const found = reporting.get(indicator) ?? reportingOf(record, observations, { indicator, asOf, knownAt }, belongs)
      reporting.set(indicator, found)
      return found
    },
    timelinessOf: (partner) => timelinessOf()(partner),
    recordsAfterwards: (partner) => recordingAfterwards().has(partner),
    namedMethodsOf: (partner) => namedMethodsOf()(partner),
  }
}

/** What is found the first time it is asked for. */
function once<Found>(find: () => Found): () => Found {
  let found: { readonly it: Found } | undefined
  return () => {
    found ??= { it: find() }
    return found.it
  }
}
