// What awaits approval is told from what is absent.
import { byText } from '../../foundation/order.ts'
import type { Period } from '../../foundation/period.ts'
import type { CellScope } from '../cell-scope.ts'
import { concerns } from '../concerns.ts'
import { covers } from '../coverage.ts'
import type { Coverage, ExpectedReport } from '../measured.ts'
import type { Plan } from '../query.ts'
import { isAbout, isOfPartners, isOfPlaces } from '../reports.ts'
import { type ReportThere, reportsThere } from './awaiting-reports.ts'

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

function isWithin(plan: Plan, { groups, stretch, partners, places }: CellScope, report: ReportThere): boolean {
  return (
    (stretch === undefined || isAbout(plan, report.period, stretch)) &&
    isOfPartners(report.partner, partners) &&
    (places === undefined || isOfPlaces(plan, report.place, places)) &&
    concerns(plan, report, groups)
  )
}

function overlap(one: Period, other: Period): boolean {
  return one.start <= other.end && other.start <= one.end
}
