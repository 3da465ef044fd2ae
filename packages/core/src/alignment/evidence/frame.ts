// What all evidence is gathered by: the record, the day, and who belongs on it.
import { byText } from '../../foundation/order.ts'
import { addMonths, type PlainDate } from '../../foundation/plain-date.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import { belongsOn } from '../../initiative/membership.ts'
import type { Partner } from '../../initiative/partner.ts'
import type { ObservationTable } from '../../measurement/observation-table.ts'

/** As of when, and as known when. */
export interface AlignmentOptions {
  /** Only what had happened by this day counts. */
  readonly asOf: PlainDate
  /** Only observations recorded by this day, as they were stated then; everything recorded when absent. */
  readonly knownAt?: PlainDate | undefined
}

/** The record, the day, and who belongs on it. */
export interface Frame extends AlignmentOptions {
  readonly record: InitiativeRecord
  /** The day a year before `asOf`; what happened after it is of the last twelve months. */
  readonly yearBefore: PlainDate
  /** Who belongs, by id; `undefined` where the record does not state its partners. */
  readonly partners: readonly Partner[] | undefined
  readonly observations: ObservationTable
  /** Whether a partner belongs; the initiative itself, which has no id, always does. */
  belongs(partner: string | undefined): boolean
}

/** The frame of a record on a day. */
export function frameOf(
  record: InitiativeRecord,
  observations: ObservationTable,
  { asOf, knownAt }: AlignmentOptions,
): Frame {
  const partners = record.partners?.filter((partner) => belongsOn(partner, asOf)).sort(byId)
  const belonging = new Set<string>(partners?.map(({ id }) => id))
  return {
    record,
    observations,
    asOf,
    knownAt,
    yearBefore: addMonths(asOf, -12),
    partners,
    belongs: (partner) => partner === undefined || belonging.has(partner),
  }
}

/** The order in which results list entities. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return byText(a.id, b.id)
}
