// Reports that are there but have not come far enough to count.
import { countingStatuses } from '../../conditions/shared-measurement/observation.ts'
import type { Period } from '../../foundation/period.ts'
import type { Plan } from '../query.ts'
import { isOfPartners, isOfPlaces } from '../reports.ts'
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

/** All reports that have been submitted, where some of them await approval; otherwise none. */
export function reportsThere(plan: Plan): readonly ReportThere[] {
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
    if (!isOfPartners(partner, query.partners)) continue
    if (query.places !== undefined && !isOfPlaces(plan, place, query.places)) continue
    reports.push({ row, partner, place, groups, period, awaits: awaiting.includes(status) })
  }
  return reports.some(({ awaits }) => awaits) ? reports : []
}
