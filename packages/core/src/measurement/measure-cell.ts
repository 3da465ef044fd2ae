// One number: the reports of one cell, combined axis by axis, with all it rests on.
import type { OverlapAgreement } from '../conditions/shared-measurement/overlap-agreement.ts'
import { byText } from '../foundation/order.ts'
import { formatPeriod, nests } from '../foundation/period.ts'
import { combineReports } from './combine-reports.ts'
import { type CellScope, conclude } from './conclude.ts'
import { coverageOf, type Reported } from './coverage.ts'
import type { Expectations } from './expected-reports.ts'
import type { Adjustment, Measured } from './measured.ts'
import { areComparable } from './method-versions.ts'
import { isPart, type NoPart, type Part } from './part.ts'
import type { Plan } from './query.ts'
import type { Report } from './reports.ts'

/** A number, and the rows it came from. */
export interface MeasuredCell {
  readonly measured: Measured
  readonly rows: readonly number[]
}

/** The value of one cell, or why there is none. */
export function measureCell(
  plan: Plan,
  reports: readonly Report[],
  expectations: Expectations,
  scope: CellScope,
): MeasuredCell {
  const { part: combined, reported, gaps, obstacles } = combineReports(plan, reports, scope.groups)
  const { coverage, awaited } = coverageOf(plan, expectations, withoutGaps(reported, gaps), scope.stretch)
  const { adjusted, adjustments } = adjust(plan, combined, reports, scope)
  const rows = adjusted !== undefined && isPart(adjusted) ? adjusted.rows : []
  const methodVersions = adjusted !== undefined && isPart(adjusted) ? adjusted.methodVersions : []
  const clash = incompatible(plan, methodVersions, reports, rows)
  const found = {
    part: adjusted,
    inputs: rows.length,
    methodVersions,
    clash,
    coverage,
    awaited,
    obstacles,
    adjustments,
  }
  return { measured: conclude(plan, scope, found), rows }
}

/** What a partner says is lacking at one of its places is lacking of its whole report. */
function withoutGaps(reported: readonly Reported[], gaps: readonly Reported[]): readonly Reported[] {
  const lacking = new Set(gaps.map(({ partner, period }) => JSON.stringify([partner, formatPeriod(period)])))
  return reported.filter(({ partner, period }) => !lacking.has(JSON.stringify([partner, formatPeriod(period)])))
}

/** Takes off what partners have agreed they count twice. The parts stay as reported. */
function adjust(
  plan: Plan,
  part: Part | NoPart | undefined,
  reports: readonly Report[],
  scope: CellScope,
): { readonly adjusted: Part | NoPart | undefined; readonly adjustments: readonly Adjustment[] } {
  if (part === undefined || !isPart(part) || plan.indicator.combine.acrossPartners !== 'sum') {
    return { adjusted: part, adjustments: [] }
  }
  const used = new Set(part.rows)
  const involved = new Set(reports.filter(({ row }) => used.has(row)).map(({ partner }) => partner))
  const adjustments: Adjustment[] = []
  for (const agreement of plan.lookup.record.sharedMeasurement?.overlapAgreements ?? []) {
    const together = agreement.partners.filter((partner) => involved.has(partner))
    if (agreement.indicator !== plan.indicator.id || together.length < 2) continue
    if (agreement.period !== undefined && (scope.stretch === undefined || !nests(scope.stretch, agreement.period)))
      continue
    const amount = overlapOf(plan, agreement, together, reports, scope)
    if (amount !== 0) adjustments.push({ agreement: agreement.id, amount: -amount })
  }
  const value = adjustments.reduce((sum, { amount }) => sum + amount, part.value)
  return { adjusted: { ...part, value }, adjustments }
}

function overlapOf(
  plan: Plan,
  agreement: OverlapAgreement,
  partners: readonly string[],
  reports: readonly Report[],
  scope: CellScope,
): number {
  if (agreement.rule === 'sum') return 0
  if (agreement.rule === 'agreed-figure') return agreement.figure ?? 0
  const values = partners.map((partner) => {
    const own = reports.filter((report) => report.partner === partner)
    const { measured } = measureCell(plan, own, { from: 'reports', reports: [], once: [] }, scope)
    return measured.kind === 'observed' ? measured.value : 0
  })
  return values.reduce((sum, value) => sum + value, 0) - Math.max(...values)
}

/** Which methods do not go together, in words; `undefined` when they do. */
function incompatible(
  plan: Plan,
  versions: readonly string[],
  reports: readonly Report[],
  rows: readonly number[],
): string | undefined {
  if (areComparable(plan.indicator, versions)) return undefined
  const used = new Set(rows)
  return versions
    .map((version) => {
      const using = reports.filter(({ row, methodVersion }) => used.has(row) && methodVersion === version)
      const partners = [...new Set(using.map(({ partner }) => partner ?? 'the initiative'))].sort(byText)
      const [first] = using.map(({ period }) => period.start).sort()
      return `${version}: ${partners.join(', ')} from ${first}`
    })
    .join('; ')
}
