// How much of what the record expects was reported, and in time: in all, by indicator, by partner and by period; and who
// has not reported.
import { byText } from '../foundation/order.ts'
import { formatPeriod, type Period } from '../foundation/period.ts'
import type { PlainDate } from '../foundation/plain-date.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { type Basis, type Measured, missing, observed } from './measured.ts'
import type { ObservationTable } from './observation-table.ts'
import type { QualityQuery } from './quality/quality-query.ts'
import { type Timeliness, timelinessWithin } from './quality/timeliness.ts'

/** Which reports are counted. */
export interface CompletenessQuery extends QualityQuery {
  /** Only reports of these days. */
  readonly period?: Period | undefined
  /** The least share, 0 to 1, of expected reports that have to be there. */
  readonly threshold?: number | undefined
}

/** How many of the reports that were due are there, and how many came in time. */
export interface ReportingRates {
  /** Reports whose day has come, and reports that are there already. */
  readonly expected: number
  readonly reported: number
  /** Reported by the day they were due. */
  readonly onTime: number
  /** `reported` of `expected`. */
  readonly reportingRate: Measured
  /** `onTime` of `expected`; missing where the record names no day for some of them. */
  readonly onTimeRate: Measured
  /** Whether the reporting rate reaches the threshold; absent where none was asked for, or nothing was due. */
  readonly meetsThreshold?: boolean
}

/** A report that is not there although its day has come. */
export interface OverdueReport {
  readonly indicator: string
  readonly period: Period
  readonly dueOn: PlainDate
  readonly daysOverdue: number
}

/** What was expected of whom, and what has come of it. */
export interface Completeness {
  readonly overall: ReportingRates
  readonly byIndicator: readonly { readonly indicator: string; readonly rates: ReportingRates }[]
  /** `partner` is `undefined` for what the initiative itself is to report. */
  readonly byPartner: readonly { readonly partner: string | undefined; readonly rates: ReportingRates }[]
  readonly byPeriod: readonly { readonly period: Period; readonly rates: ReportingRates }[]
  /** Who has not reported, with the oldest report first. */
  readonly overdue: readonly { readonly partner: string | undefined; readonly reports: readonly OverdueReport[] }[]
  /** Every expected report, in the order of indicator, partner and period. */
  readonly reports: readonly Timeliness[]
}

/**
 * How much of what the record's reporting expectations ask for was reported, and in time. A report counts once its values
 * cover its period; what is not yet due does not count against anybody.
 * @throws {@link CollectiveImpactError} as {@link timeliness}
 */
export function completeness(
  record: InitiativeRecord,
  table: ObservationTable,
  query: CompletenessQuery,
): Completeness {
  const { period: within } = query
  const reports = timelinessWithin(record, table, query, within)
  const rates = (some: readonly Timeliness[]) => ratesOf(some, query)
  return {
    overall: rates(reports),
    byIndicator: grouped(reports, ({ indicator }) => indicator).map(([first, some]) => ({
      indicator: first.indicator,
      rates: rates(some),
    })),
    byPartner: grouped(reports, ({ partner }) => partner).map(([first, some]) => ({
      partner: first.partner,
      rates: rates(some),
    })),
    byPeriod: grouped(reports, ({ period }) => formatPeriod(period)).map(([first, some]) => ({
      period: first.period,
      rates: rates(some),
    })),
    overdue: grouped(
      reports.filter(({ status }) => status === 'overdue'),
      ({ partner }) => partner,
    ).map(([first, some]) => ({ partner: first.partner, reports: some.map(overdueReport).sort(oldestFirst) })),
    reports,
  }
}

function grouped(
  reports: readonly Timeliness[],
  keyOf: (report: Timeliness) => string | undefined,
): readonly (readonly [Timeliness, readonly Timeliness[]])[] {
  const groups = Map.groupBy(reports, keyOf)
  return [...groups.keys()].sort(byText).flatMap((key) => {
    const some = groups.get(key) ?? []
    const [first] = some
    return first === undefined ? [] : [[first, some] as const]
  })
}

function overdueReport({ indicator, period, dueOn, daysLate }: Timeliness): OverdueReport {
  return { indicator, period, dueOn, daysOverdue: daysLate }
}

function oldestFirst(a: OverdueReport, b: OverdueReport): number {
  return byText(a.dueOn, b.dueOn) || byText(a.indicator, b.indicator) || byText(a.period.start, b.period.start)
}

function ratesOf(reports: readonly Timeliness[], query: CompletenessQuery): ReportingRates {
  const due = reports.filter(({ status }) => status !== 'not-yet-due')
  const reported = due.filter(({ status }) => status !== 'overdue').length
  const onTime = due.filter(({ status }) => status === 'on-time').length
  const isDated = due.every(({ status }) => status !== 'undated')
  const reportingRate = rate('reporting rate', reported, due.length, reports.length, query)
  return {
    expected: due.length,
    reported,
    onTime,
    reportingRate,
    onTimeRate: isDated
      ? rate('on-time rate', onTime, due.length, reports.length, query)
      : missing('not-stated', reportingRate.basis, ['the record names no day by which some reports are due']),
    ...(query.threshold === undefined || reportingRate.kind === 'missing'
      ? {}
      : { meetsThreshold: reportingRate.value >= query.threshold }),
  }
}

function rate(id: string, part: number, expected: number, stated: number, query: CompletenessQuery): Measured {
  const { asOf, knownAt } = query
  const basis: Basis = {
    method: { id, version: 1 },
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    inputs: expected,
  }
  if (expected === 0) return missing(stated === 0 ? 'not-stated' : 'not-yet-due', basis)
  return observed(part / expected, { kind: 'share', of: 'expected reports' }, basis)
}
