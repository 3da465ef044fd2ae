// Which reports are looked at, and as of when.
import type { Indicator } from '../../conditions/shared-measurement/indicator.ts'
import { countingStatuses, type ObservationStatus } from '../../conditions/shared-measurement/observation.ts'
import { byText } from '../../foundation/order.ts'
import { type PlainDate, requirePlainDate } from '../../foundation/plain-date.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import type { ObservationTable } from '../observation-table.ts'
import { type Plan, planQuery } from '../query.ts'
import { RecordLookup } from '../record-lookup.ts'

/** Which reports are looked at, and as of when. */
export interface QualityQuery {
  /** Only periods that have ended by this day count. */
  readonly asOf: PlainDate
  /** Only what was recorded by this day, as it was stated then; everything recorded when absent. */
  readonly knownAt?: PlainDate | undefined
  /** Only reports of these indicators. */
  readonly indicators?: readonly string[] | undefined
  /** Only reports of these partners; `null` stands for the initiative itself, whose reports name no partner. */
  readonly partners?: readonly (string | null)[] | undefined
  /**
   * Only reports of these statuses; `submitted`, `verified` and `approved` when absent. Whatever the record requires
   * before a report counts, its quality is checked as soon as it is submitted.
   */
  readonly statuses?: readonly ObservationStatus[] | undefined
}

/**
 * A plan for each indicator that is looked at, in the order of their ids.
 * @throws {@link CollectiveImpactError} `measurement/unknown-reference`, `foundation/invalid-date`
 */
export function plansOf(
  record: InitiativeRecord,
  table: ObservationTable,
  { asOf, knownAt, indicators, partners, statuses = countingStatuses }: QualityQuery,
): readonly Plan[] {
  const lookup = RecordLookup.of(record)
  requirePlainDate(asOf, 'asOf')
  if (knownAt !== undefined) requirePlainDate(knownAt, 'knownAt')
  lookup.requirePartners(partners)
  const wanted = new Set(indicators ?? [...lookup.indicators.keys()])
  return [...wanted]
    .sort(byText)
    .map((indicator) => planQuery(record, table, { indicator, asOf, knownAt, partners, statuses }))
}

/** Whether the values of an indicator are numbers to be reckoned with, and not the names of steps or of yes and no. */
export function isNumeric({ kind }: Indicator): boolean {
  return kind !== 'ordinal' && kind !== 'boolean'
}
