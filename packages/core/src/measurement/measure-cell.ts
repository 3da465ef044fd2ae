// One number: the reports of one cell, combined axis by axis, with all it rests on.
import { byText } from '../foundation/order.ts'
import { formatPeriod } from '../foundation/period.ts'
import type { TimeCell } from './calendar-cells.ts'
import type { CellScope } from './cell-scope.ts'
import { type Combination, combineReports } from './combine-reports.ts'
import { conclude } from './conclude.ts'
import { coverageOf, withoutGaps } from './coverage.ts'
import type { Measured } from './measured.ts'
import { areComparable } from './method-versions.ts'
import { takeOffOverlap } from './overlap.ts'
import { isPart } from './part.ts'
import { partlyOutside } from './partly-outside.ts'
import type { Plan } from './query.ts'
import type { Report } from './reports.ts'

/** A number, and the rows it came from. */
export interface MeasuredCell extends Pick<Combination, 'split' | 'leaf'> {
  readonly measured: Measured
  readonly rows: readonly number[]
}

/** The value of one cell, or why there is none. */
export function measureCell(
  plan: Plan,
  { reports, crossing, expectations }: Omit<TimeCell, 'period' | 'stretch'>,
  scope: CellScope,
): MeasuredCell {
  const { part: combined, reported, gaps, obstacles, split, leaf } = combineReports(plan, reports, scope.groups)
  const { coverage, awaited } = coverageOf(plan, expectations, withoutGaps(reported, gaps), scope.stretch)
  const {
    part: adjusted,
    adjustments,
    remarks,
  } = combined !== undefined && isPart(combined)
    ? takeOffOverlap(plan, combined, reports, scope)
    : { part: combined, adjustments: [], remarks: [] }
  const rows = adjusted !== undefined && isPart(adjusted) ? adjusted.rows : []
  const methodVersions = adjusted !== undefined && isPart(adjusted) ? adjusted.methodVersions : []
  const clash = incompatible(plan, methodVersions, reports, rows)
  const isSilent = rows.length === 0
  const inTheWay =
    isSilent && obstacles.length > 0
      ? []
      : partlyOutside(
          plan,
          crossing,
          reports,
          scope,
          isSilent && expectations.reports.length === 0 ? undefined : coverage,
        )
  const found = {
    part: adjusted,
    inputs: rows.length,
    methodVersions,
    clash,
    coverage,
    awaited,
    obstacles: [...obstacles, ...inTheWay],
    adjustments,
    remarks,
  }
  return { measured: conclude(plan, scope, found), rows, split, leaf }
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
  const using = reports.filter(({ row }) => used.has(row))
  const [across] = using.filter(({ laterMethods }) => laterMethods !== undefined).sort(byPeriod)
  if (across !== undefined) {
    const { partner = 'the initiative', period, methodVersion, laterMethods = [] } = across
    const measuredBy = [methodVersion, ...laterMethods].join(' and ')
    return `${partner}: ${formatPeriod(period)} was measured by ${measuredBy}; name the method in the report`
  }
  return versions
    .map((version) => {
      const alike = using.filter(({ methodVersion }) => methodVersion === version)
      const partners = [...new Set(alike.map(({ partner }) => partner ?? 'the initiative'))].sort(byText)
      const [first] = alike.map(({ period }) => period.start).sort()
      return `${version}: ${partners.join(', ')} from ${first}`
    })
    .join('; ')
}

function byPeriod(a: Report, b: Report): number {
  return byText(a.partner, b.partner) || byText(a.period.start, b.period.start) || byText(a.period.end, b.period.end)
}
