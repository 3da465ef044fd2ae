// Whether each report that the record expects came by the day it was due.
import type { ReportingExpectation } from '../../conditions/shared-measurement/reporting-expectation.ts'
import { byText } from '../../foundation/order.ts'
import type { Period } from '../../foundation/period.ts'
import { daysBetween, type PlainDate } from '../../foundation/plain-date.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import { calendarOf, type Expected, statedExpectations } from '../expected-reports.ts'
import type { ObservationTable } from '../observation-table.ts'
import { plansOf, type QualityQuery } from './quality-query.ts'
import { ReportDays } from './report-days.ts'

/**
 * How a report stands to the day it was due. `undated`: it is there, and the record names no day. `overdue`: it is not
 * there, though its day has come.
 */
export type TimelinessStatus = 'on-time' | 'late' | 'undated' | 'overdue' | 'not-yet-due'

/** One expected report, and whether it came in time. */
export interface Timeliness {
  /** The id of the reporting expectation. */
  readonly expectation: string
  readonly indicator: string
  /** Who was to report; `undefined` when the initiative itself was. */
  readonly partner: string | undefined
  readonly period: Period
  /** The day it was due: `dueDays` after its period; the end of its period where the record names no day. */
  readonly dueOn: PlainDate
  /** The day its first value was recorded; the end of its period where that is not said; `undefined` when it is not there. */
  readonly reportedOn: PlainDate | undefined
  readonly status: TimelinessStatus
  /** Days from the day it was due to the day it came, or to `asOf` while it is not there; 0 when it is not late. */
  readonly daysLate: number
}

/**
 * Whether each report that the record expects came by the day it was due, in the order of indicator, partner and period.
 * What is only inferred from earlier reports has no due day, and is not listed. A report has come when its values cover
 * its period; a restatement does not make it later than it was, and approval is not waited for.
 * @throws {@link CollectiveImpactError} `measurement/unknown-reference`, `foundation/invalid-date`
 */
export function timeliness(
  record: InitiativeRecord,
  table: ObservationTable,
  query: QualityQuery,
): readonly Timeliness[] {
  return timelinessWithin(record, table, query, undefined)
}

/** The same, of the reports whose periods lie within some days. */
export function timelinessWithin(
  record: InitiativeRecord,
  table: ObservationTable,
  query: QualityQuery,
  within: Period | undefined,
): readonly Timeliness[] {
  return plansOf(record, table, query).flatMap((plan) => {
    const stated = statedExpectations(plan)
    if (stated.length === 0) return []
    const days = new ReportDays(plan)
    return stated
      .flatMap((expectation) =>
        calendarOf(plan, expectation, within).map((expected) =>
          timelinessOf(expectation, expected, days.since(expected.partner, expected.period), query.asOf),
        ),
      )
      .sort(
        (a, b) =>
          byText(a.partner, b.partner) ||
          byText(a.period.start, b.period.start) ||
          byText(a.expectation, b.expectation),
      )
  })
}

function timelinessOf(
  { id, indicator, dueDays }: ReportingExpectation,
  { partner, period, dueOn }: Expected,
  reportedOn: PlainDate | undefined,
  asOf: PlainDate,
): Timeliness {
  const status = statusOf(dueOn, dueDays !== undefined, reportedOn, asOf)
  const until = status === 'late' || status === 'overdue' ? (reportedOn ?? asOf) : dueOn
  return { expectation: id, indicator, partner, period, dueOn, reportedOn, status, daysLate: daysBetween(dueOn, until) }
}

function statusOf(
  dueOn: PlainDate,
  isDated: boolean,
  reportedOn: PlainDate | undefined,
  asOf: PlainDate,
): TimelinessStatus {
  if (reportedOn === undefined) return dueOn > asOf ? 'not-yet-due' : 'overdue'
  if (!isDated) return 'undated'
  return reportedOn > dueOn ? 'late' : 'on-time'
}
