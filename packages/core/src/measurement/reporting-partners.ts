// Who has reported, period by period, and where that changes.
import type { PeriodUnit } from '../foundation/calendar/calendar-unit.ts'
import { byText } from '../foundation/order.ts'
import type { CalendarPeriod } from '../foundation/period.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { aggregate } from './aggregate.ts'
import type { ObservationTable } from './observation-table.ts'
import type { MeasureQuery } from './query.ts'

/** A series, cut by one calendar unit. */
export interface SeriesQuery extends MeasureQuery {
  readonly calendarUnit: PeriodUnit
}

/** Who has a value in a period. */
export interface ReportingPartners {
  readonly period: CalendarPeriod
  /** In the order of their ids. */
  readonly partners: readonly string[]
}

/** Partners that begin or cease to report between two points of a series. */
export interface CompositionBreak {
  /** The last period before it. */
  readonly before: CalendarPeriod
  /** The first period after it. */
  readonly after: CalendarPeriod
  /** Who reports after it and not before. */
  readonly joined: readonly string[]
  /** Who reports before it and not after. */
  readonly left: readonly string[]
}

/** Who has a value in each period in which anybody has one. */
export function reportingPartners(
  record: InitiativeRecord,
  table: ObservationTable,
  { calendarUnit, ...query }: SeriesQuery,
): readonly ReportingPartners[] {
  const { cells } = aggregate(record, table, { ...query, by: [calendarUnit, 'partner'], audience: 'backbone' })
  const observed = cells.filter(({ measured }) => measured.kind === 'observed')
  return [...Map.groupBy(observed, ({ key }) => key.period?.start).values()].flatMap((ofPeriod) => {
    const period = ofPeriod[0]?.key.period
    const partners = ofPeriod.flatMap(({ key }) => key.partner ?? []).sort(byText)
    return period === undefined ? [] : [{ period, partners }]
  })
}

/**
 * Where the partners behind a series change: who joined and who left between one period and the next in which anybody
 * reports. A total across such a break may move although nothing has changed.
 * @throws {@link CollectiveImpactError} as {@link aggregate}
 */
export function compositionBreaks(
  record: InitiativeRecord,
  table: ObservationTable,
  query: SeriesQuery,
): readonly CompositionBreak[] {
  return breaksBetween(reportingPartners(record, table, query))
}

/** The changes from each period to the next. */
export function breaksBetween(periods: readonly ReportingPartners[]): readonly CompositionBreak[] {
  return periods.slice(1).flatMap((after, position) => {
    const before = periods[position]
    if (before === undefined) return []
    const joined = after.partners.filter((partner) => !before.partners.includes(partner))
    const left = before.partners.filter((partner) => !after.partners.includes(partner))
    return joined.length + left.length === 0 ? [] : [{ before: before.period, after: after.period, joined, left }]
  })
}
