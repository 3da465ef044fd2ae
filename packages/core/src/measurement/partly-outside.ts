// What is reported or expected partly about a stretch of time and partly about other days: their share in it is not known.
import { byText } from '../foundation/order.ts'
import { formatPeriod, type Period } from '../foundation/period.ts'
import type { CellScope } from './cell-scope.ts'
import { covers } from './coverage.ts'
import type { Coverage } from './measured.ts'
import type { NoPart } from './part.ts'
import { placePath } from './place-path.ts'
import type { Plan } from './query.ts'
import type { Report } from './reports.ts'

/** Whom a report is from, or expected from, and of which days. */
interface About {
  readonly partner: string | undefined
  readonly place?: string | undefined
  readonly period: Period
}

/**
 * What stands in the way of a value over a stretch of time: what is reported or expected of days that lie only partly in
 * it, where no reports within it stand for them and the coverage does not miss who is to report.
 */
export function partlyOutside(
  plan: Plan,
  crossing: readonly About[],
  reports: readonly Report[],
  { stretch }: CellScope,
  coverage: Coverage | undefined,
): readonly NoPart[] {
  if (stretch === undefined || crossing.length === 0) return []
  const missed = new Set<string | undefined>(coverage?.missing.map(({ partner }) => partner))
  const spoken = reports.filter(({ figures }) => typeof figures === 'object')
  const remarks = crossing
    .filter((report) => !missed.has(report.partner))
    .filter((report) => !covers(plan, spoken.filter((other) => sayTheSame(plan, report, other)).sort(byStart), stretch))
    .map(({ partner = 'the initiative', period }) => {
      return `${partner}: ${formatPeriod(period)} lies only partly in ${formatPeriod(stretch)}`
    })
  return [...new Set(remarks)].sort(byText).map((remark) => ({ reason: 'overlapping-periods', remark }))
}

/** Whether one report is about the same partner and place as another, or about a whole or a part of them. */
function sayTheSame({ lookup }: Plan, one: About, other: Report): boolean {
  const isSamePartner = one.partner === other.partner || one.partner === undefined || other.partner === undefined
  const [outer, inner] = [placePath(lookup, one.place), placePath(lookup, other.place)].sort(
    (a, b) => a.length - b.length,
  )
  return isSamePartner && (outer ?? []).every((place, depth) => place === inner?.[depth])
}

function byStart(a: Report, b: Report): number {
  return byText(a.period.start, b.period.start)
}
