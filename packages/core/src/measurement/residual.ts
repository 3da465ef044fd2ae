// The one unreported part of a published whole: what is left when the reported parts are taken off.
import { exactSum } from '../foundation/exact-sum.ts'
import { byText } from '../foundation/order.ts'
import { formatPeriod, nests, type Period } from '../foundation/period.ts'
import { addDays } from '../foundation/plain-date.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { type Basis, type Measured, missing, observed } from './measured.ts'
import type { ObservationTable } from './observation-table.ts'
import { type MeasureQuery, planQuery } from './query.ts'
import { type Report, selectReports } from './reports.ts'
import { mayShowReports } from './withholding/may-show-reports.ts'
import { restrictionOf } from './withholding/restriction.ts'
import { withheld } from './withholding/withheld.ts'

/** What is left of a whole, and for which days. */
export interface Residual {
  /** The days that no part reports; absent when there are none, or several separate stretches. */
  readonly period?: Period
  /** What they must come to for the parts to make the whole. */
  readonly measured: Measured
}

const method = { id: 'whole minus parts', version: 1 }

/**
 * What the unreported days of `whole` must come to, given a report of the whole and reports of the other parts.
 * Meaningful for values that sum over time. Parts measured by another method than the whole are taken off all the
 * same and named in the remarks, because it is the published whole that included them. Withheld from an audience that
 * may not see the whole and the parts together.
 * @throws {@link CollectiveImpactError} as {@link aggregate}
 */
export function residual(
  record: InitiativeRecord,
  table: ObservationTable,
  query: MeasureQuery & { readonly period: Period },
): Residual {
  const plan = planQuery(record, table, query)
  const { period: whole, asOf, knownAt, groups = {} } = query
  const reports = selectReports(plan).filter(
    (report) => nests(report.period, whole) && JSON.stringify(report.groups) === JSON.stringify(sorted(groups)),
  )
  const total = reports.find((report) => formatPeriod(report.period) === formatPeriod(whole))
  const parts = longest(reports.filter((report) => report !== total && typeof report.figures === 'object'))
  const shown = [...(total === undefined ? [] : [total]), ...parts].map(({ row }) => row)
  const basis: Basis = {
    method,
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    inputs: parts.length + (total === undefined ? 0 : 1),
  }
  const { lookup, audience, indicator } = plan
  if (!mayShowReports({ lookup, table, audience }, indicator.id, shown)) {
    return { measured: withheld(missing('suppressed', basis), audience, restrictionOf(lookup, indicator, audience)) }
  }
  if (plan.indicator.combine.overTime !== 'sum') return { measured: missing('not-meaningful', basis) }
  if (total === undefined || typeof total.figures === 'string') {
    return { measured: missing('not-reported', basis, [`no report of the whole, ${formatPeriod(whole)}`]) }
  }
  const stretches = uncovered(whole, parts)
  if (stretches === undefined) return { measured: missing('overlapping-periods', basis) }
  const [period, ...others] = stretches
  if (period === undefined || others.length > 0) {
    const remark =
      period === undefined ? 'every part is reported' : `unreported: ${stretches.map(formatPeriod).join(', ')}`
    return { measured: missing('not-meaningful', basis, [remark]) }
  }
  const value = exactSum([
    total.figures.value,
    ...parts.map(({ figures }) => (typeof figures === 'string' ? 0 : -figures.value)),
  ])
  const remarks = [
    `${total.figures.value} in ${formatPeriod(whole)}, less ${parts.length} reported parts`,
    ...otherMethods(total, parts),
  ]
  return { period, measured: observed(value, plan.indicator.unit, { ...basis, remarks }) }
}

/** Reports from the earliest, without those that lie within a longer one. */
function longest(reports: readonly Report[]): readonly Report[] {
  return reports
    .filter((report) => !reports.some((other) => other !== report && nests(report.period, other.period)))
    .sort((a, b) => byText(a.period.start, b.period.start))
}

/** The stretches of `whole` that no part covers, or `undefined` when parts overlap. */
function uncovered(whole: Period, parts: readonly Report[]): readonly Period[] | undefined {
  const stretches: Period[] = []
  let next = whole.start
  for (const { period } of parts) {
    if (period.start < next) return undefined
    if (period.start > next) stretches.push({ start: next, end: addDays(period.start, -1) })
    next = addDays(period.end, 1)
  }
  return next > whole.end ? stretches : [...stretches, { start: next, end: whole.end }]
}

function otherMethods(total: Report, parts: readonly Report[]): readonly string[] {
  const others = parts.filter(({ methodVersion }) => methodVersion !== total.methodVersion)
  return others.map(({ period, methodVersion }) => `${formatPeriod(period)} was measured by method ${methodVersion}`)
}

function sorted(groups: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(groups).sort(([a], [b]) => byText(a, b)))
}
