// From a running total to what was added between one report and the next.
import type { Resets } from '../../conditions/shared-measurement/resets.ts'
import { CollectiveImpactError } from '../../foundation/errors.ts'
import { addDays, type PlainDate } from '../../foundation/plain-date.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import type { ObservationTable } from '../observation-table.ts'
import { planQuery } from '../query.ts'
import { type Report, selectReports } from '../reports.ts'
import { convertedFor } from './converted-for.ts'
import { type ConversionQuery, type ConvertedValue, seriesOf } from './converted-series.ts'
import { increment, lacking, type Series, standsAt } from './increment.ts'
import { lastReset } from './reset-days.ts'

/**
 * What was added between one report of a running total and the next, series by series. The first value is what there was
 * since the total's start. Where a report is missing, the next value covers its days too and says so; it is never split.
 * A total that falls gives a negative value and is flagged, unless falls are declared to be resets. What was added in
 * the days between a report and a reset is missing. Where the audience may not see all the reports, and what was added
 * from one to the next, all values are withheld.
 * @throws {@link CollectiveImpactError} as {@link aggregate}; `measurement/invalid-query` for an indicator that is not
 * cumulative
 */
export function toIncremental(
  record: InitiativeRecord,
  table: ObservationTable,
  query: ConversionQuery,
): readonly ConvertedValue[] {
  const plan = planQuery(record, table, query)
  const { id, reporting } = plan.indicator
  if (reporting !== 'cumulative') {
    throw new CollectiveImpactError('measurement/invalid-query', `${id} is not reported as a running total`, {
      path: ['indicator'],
    })
  }
  const resets = query.resets ?? plan.indicator.resets
  const { start, end } = query.period ?? { start: '', end: query.asOf }
  const reports = selectReports(plan).filter(({ period }) => period.end <= end)
  const values = seriesOf(reports)
    .flatMap((series) => increments({ plan, about: series.about }, series.reports, resets))
    .filter(({ period }) => period.end >= start)
  return convertedFor(plan, reports, values)
}

function increments(series: Series, reports: readonly Report[], resets: Resets | undefined): readonly ConvertedValue[] {
  const valued = reports.filter(({ figures }) => typeof figures === 'object')
  const isOpen = resets === undefined && new Set(valued.map(({ period }) => period.start)).size > 1
  const values: ConvertedValue[] = []
  let last: Report | undefined
  for (const report of valued) {
    const { start, end } = report.period
    if (end === last?.period.end) {
      values.push(lacking(series, report.period, 'overlapping-periods', [`two totals up to ${end}`]))
      continue
    }
    const following = last === undefined ? start : addDays(last.period.end, 1)
    if (isOpen && start !== last?.period.start) {
      const remark = `whether the total starts again on ${start} is not declared`
      values.push(lacking(series, { start: following, end }, 'not-stated', [remark]))
    } else if (last === undefined) {
      const reset = resetOf(series, resets, undefined, report)
      values.push(increment(series, report, { start: reset ?? start, isExpected: reset !== undefined }))
    } else values.push(...added(series, resets, last, report))
    last = report
  }
  return values
}

function added(series: Series, resets: Resets | undefined, last: Report, report: Report): readonly ConvertedValue[] {
  const following = addDays(last.period.end, 1)
  const reset = resetOf(series, resets, last, report)
  if (reset !== undefined) {
    const anew = increment(series, report, { start: reset, isExpected: true })
    if (reset <= following) return [anew]
    const before = { start: following, end: addDays(reset, -1) }
    return [lacking(series, before, 'not-reported', [`no total up to ${before.end}, when it started again`]), anew]
  }
  if (resets === 'fall' && standsAt(report) < standsAt(last)) {
    const remark = `the fall from ${standsAt(last)} to ${standsAt(report)} is taken for a reset`
    const anew = { start: following, isExpected: true, flags: ['reset-at-a-fall' as const], remarks: [remark] }
    return [increment(series, report, anew)]
  }
  return [increment(series, report, { start: following, less: last, isExpected: true })]
}

/** The day a report's total starts anew after the one before; for the first report, where that is declared. */
function resetOf(
  { plan }: Series,
  resets: Resets | undefined,
  last: Report | undefined,
  { period }: Report,
): PlainDate | undefined {
  if (resets === 'period-start') {
    return last === undefined || period.start > last.period.start ? period.start : undefined
  }
  const day = lastReset(resets, period.end, plan.lookup.calendar)
  return day !== undefined && (last === undefined || day > last.period.end) ? day : undefined
}
