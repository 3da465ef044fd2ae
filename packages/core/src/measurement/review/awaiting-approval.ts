// Reports that are there but have not come far enough to count: awaiting approval, which is not the same as absent.
import { countingStatuses } from '../../conditions/shared-measurement/observation.ts'
import { byText } from '../../foundation/order.ts'
import type { Period } from '../../foundation/period.ts'
import { concerns } from '../concerns.ts'
import type { CellScope } from '../conclude.ts'
import { covers } from '../coverage.ts'
import type { Coverage, ExpectedReport } from '../measured.ts'
import type { Plan } from '../query.ts'
import { isAbout, isOfPlaces } from '../reports.ts'
import { awaitingStatuses } from './required-status.ts'

/** A report that is there. */
export interface ReportThere {
  /** The row of the table. */
  readonly row: number
  readonly partner: string | undefined
  readonly place: string | undefined
  readonly groups: Readonly<Record<string, string>>
  readonly period: Period
  /** Whether it does not count yet. */
  readonly awaits: boolean
}

const known = new WeakMap<Plan, readonly ReportThere[]>()

/** The reports of the plan's indicator that await approval, or verification, in the order of the table. */
export function awaitingReports(plan: Plan): readonly ReportThere[] {
  return reportsThere(plan).filter(({ awaits }) => awaits)
}

/** Whether any report about a cell awaits approval. */
export function awaitsApproval(plan: Plan, scope: CellScope): boolean {
  return reportsThere(plan).some((report) => report.awaits && isWithin(plan, scope, report))
}

/** Coverage in which reports that await approval are told from those that are not there. */
export function tellAwaiting(plan: Plan, scope: CellScope, coverage: Coverage | undefined): Coverage | undefined {
  if (coverage === undefined || coverage.missing.length === 0) return coverage
  const reports = reportsThere(plan).filter((report) => isWithin(plan, scope, report))
  if (reports.length === 0) return coverage
  const byPartner = Map.groupBy(
    reports.sort((a, b) => byText(a.period.start, b.period.start)),
    ({ partner }) => partner,
  )
  const isThere = ({ partner, period }: ExpectedReport) =>
    [partner, undefined].some((who) => {
      const own = byPartner.get(who) ?? []
      return covers(plan, own, period) && own.some((report) => report.awaits && overlap(report.period, period))
    })
  const awaitingApproval = coverage.missing.filter(isThere)
  if (awaitingApproval.length === 0) return coverage
  return { ...coverage, missing: coverage.missing.filter((report) => !isThere(report)), awaitingApproval }
}

/** All reports that have been submitted, where some of them await approval; otherwise none. */
function reportsThere(plan: Plan): readonly ReportThere[] {
  const found = known.get(plan) ?? findReports(plan)
  known.set(plan, found)
  return found
}

function findReports(plan: Plan): readonly ReportThere[] {
  const { table, query, indicator } = plan
  const awaiting = awaitingStatuses(plan.statuses)
  if (awaiting.length === 0) return []
  const reports: ReportThere[] = []
  for (const row of table.rowsOf(indicator.id)) {
    const status = table.statusOf(row)
    if (!countingStatuses.includes(status) || !table.isKnown(row, query.knownAt)) continue
    const { partner, place, period, groups } = table.statement(row)
    if (period.end > query.asOf || table.figures(row).form === 'missing') continue
    if (query.partners !== undefined && (partner === undefined || !query.partners.includes(partner))) continue
    if (query.places !== undefined && !isOfPlaces(plan, place, query.places)) continue
    reports.push({ row, partner, place, groups, period, awaits: awaiting.includes(status) })
  }
  return reports.some(({ awaits }) => awaits) ? reports : []
}

function isWithin(plan: Plan, { groups, stretch, partners, places }: CellScope, report: ReportThere): boolean {
  return (
    (stretch === undefined || isAbout(plan, report.period, stretch)) &&
    (partners === undefined || (report.partner !== undefined && partners.includes(report.partner))) &&
    (places === undefined || isOfPlaces(plan, report.place, places)) &&
    concerns(plan, report, groups)
  )
}

function overlap(one: Period, other: Period): boolean {
  return one.start <= other.end && other.start <= one.end
}
