// From what single periods added to a running total.
import type { Resets } from '../../conditions/shared-measurement/resets.ts'
import { CollectiveImpactError } from '../../foundation/errors.ts'
import { byText } from '../../foundation/order.ts'
import { formatPeriod, nests, type Period } from '../../foundation/period.ts'
import { addDays, type PlainDate } from '../../foundation/plain-date.ts'
import type { InitiativeRecord } from '../../initiative/initiative-record.ts'
import { type Basis, type MissingReason, missing, observed } from '../measured.ts'
import { areComparable } from '../method-versions.ts'
import type { ObservationTable } from '../observation-table.ts'
import { type Plan, planQuery } from '../query.ts'
import { type Report, selectReports } from '../reports.ts'
import { convertedFor } from './converted-for.ts'
import { type ConversionQuery, type ConvertedValue, type SeriesAbout, seriesOf } from './converted-series.ts'
import { lastReset } from './reset-days.ts'
import { figuresOf, TermSum } from './term-sum.ts'

/**
 * The running total at the end of each report, series by series, since the first report or the last reset. A longer
 * report stands for the shorter ones within it. From a day without a report on, the total is missing until it starts
 * again; so it is from a change of method on that breaks the series. Where the audience may not see all the reports,
 * all totals are withheld.
 * @throws {@link CollectiveImpactError} as {@link aggregate}; `measurement/invalid-query` for an indicator that is not
 * incremental, and for resets that only a running total shows
 */
export function toCumulative(
  record: InitiativeRecord,
  table: ObservationTable,
  query: ConversionQuery,
): readonly ConvertedValue[] {
  const plan = planQuery(record, table, query)
  const { indicator } = plan
  const resets = query.resets ?? indicator.resets
  if ((indicator.reporting ?? 'incremental') !== 'incremental') {
    invalid(`${indicator.id} is not reported period by period`, ['indicator'])
  }
  if (resets === 'period-start' || resets === 'fall') invalid(`only a running total shows \`${resets}\``, ['resets'])
  const { period } = query
  const reports = selectReports(plan).filter((report) => period === undefined || nests(report.period, period))
  const values = seriesOf(reports).flatMap((series) => runningTotals(plan, resets, series.about, series.reports))
  return convertedFor(plan, reports, values)
}

function runningTotals(
  plan: Plan,
  resets: Resets | undefined,
  about: SeriesAbout,
  reports: readonly Report[],
): readonly ConvertedValue[] {
  const gaps = reports.filter(({ figures }) => typeof figures === 'string')
  const values: ConvertedValue[] = []
  let run: Run | undefined
  for (const report of longest(reports.filter(({ figures }) => typeof figures === 'object'))) {
    const reset = lastReset(resets, report.period.end, plan.lookup.calendar)
    if (run === undefined || (reset !== undefined && reset > run.end)) {
      run = new Run(plan, reset ?? report.period.start)
    }
    run.take(report, gaps)
    values.push(run.value(about))
  }
  return values
}

/** A total as it grows from its start, until something is in the way. */
class Run {
  /** The last day it covers. */
  end: PlainDate
  private readonly plan: Plan
  private readonly start: PlainDate
  private readonly sum = new TermSum()
  private readonly versions = new Set<string>()
  private inputs = 0
  private obstacle: { readonly reason: MissingReason; readonly remark: string } | undefined

  constructor(plan: Plan, start: PlainDate) {
    this.plan = plan
    this.start = start
    this.end = addDays(start, -1)
  }

  take({ period, figures, methodVersion }: Report, gaps: readonly Report[]): void {
    if (typeof figures === 'string') return
    if (methodVersion !== undefined) this.versions.add(methodVersion)
    this.obstacle ??= this.inTheWayOf(period, gaps)
    this.sum.add(figures)
    this.inputs += 1
    this.end = period.end
  }

  value(about: SeriesAbout): ConvertedValue {
    const { indicator, scale, query } = this.plan
    const { asOf, knownAt } = query
    const basis: Basis = {
      method: { id: 'running total', version: 1 },
      asOf,
      ...(knownAt === undefined ? {} : { knownAt }),
      inputs: this.inputs,
    }
    const of = { about, period: { start: this.start, end: this.end }, flags: [] }
    const total = this.sum.total(indicator, scale)
    if (this.obstacle !== undefined) {
      return { ...of, measured: missing(this.obstacle.reason, basis, [this.obstacle.remark]) }
    }
    if (typeof total === 'string') return { ...of, measured: missing(total, basis) }
    return { ...of, measured: observed(total.value, indicator.unit, basis), figures: figuresOf(total) }
  }

  private inTheWayOf(period: Period, gaps: readonly Report[]): Run['obstacle'] {
    const next = addDays(this.end, 1)
    if (period.start < next) {
      return { reason: 'overlapping-periods', remark: `${formatPeriod(period)} begins before ${next}` }
    }
    if (period.start > next) {
      const days = { start: next, end: addDays(period.start, -1) }
      const stated = gaps.find((gap) => nests(gap.period, days))?.figures
      const reason = typeof stated === 'string' ? stated : 'below-coverage'
      return { reason, remark: `no value for ${formatPeriod(days)}` }
    }
    const versions = [...this.versions]
    if (areComparable(this.plan.indicator, versions)) return undefined
    return { reason: 'incompatible-methods', remark: `${versions.join(', then ')} from ${period.start}` }
  }
}

/** Reports from the earliest, without those that lie within a longer one. */
function longest(reports: readonly Report[]): readonly Report[] {
  const kept: Report[] = []
  const sorted = reports.toSorted(
    (a, b) => byText(a.period.start, b.period.start) || byText(b.period.end, a.period.end),
  )
  for (const report of sorted) {
    const last = kept.at(-1)
    if (last === undefined || report.period.end > last.period.end) kept.push(report)
  }
  return kept
}

function invalid(message: string, path: readonly string[]): never {
  throw new CollectiveImpactError('measurement/invalid-query', message, { path })
}
