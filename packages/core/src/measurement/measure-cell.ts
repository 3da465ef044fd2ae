// One number: the reports of one cell, combined axis by axis, with all it rests on.
import type { OverlapAgreement } from '../conditions/shared-measurement/overlap-agreement.ts'
import type { Unit } from '../conditions/shared-measurement/unit.ts'
import { byText } from '../foundation/order.ts'
import { formatPeriod, nests, type Period } from '../foundation/period.ts'
import { combineReports } from './combine-reports.ts'
import { coverageOf, type Reported } from './coverage.ts'
import type { Expectations } from './expected-reports.ts'
import { type Adjustment, type Basis, type Measured, type MissingReason, missing, observed } from './measured.ts'
import { areComparable } from './method-versions.ts'
import { isAboutSomebody } from './methods/define-method.ts'
import { methodOf } from './methods/index.ts'
import { isPart, type NoPart, type Part } from './part.ts'
import type { Plan } from './query.ts'
import type { Report } from './reports.ts'

/** What a cell is about. */
export interface CellScope {
  readonly groups: Readonly<Record<string, string>>
  readonly stretch: Period | undefined
  readonly partners: readonly string[] | undefined
  readonly places: readonly string[] | undefined
}

/** A number, and the rows it came from. */
export interface MeasuredCell {
  readonly measured: Measured
  readonly rows: readonly number[]
}

/** Reasons that make a whole meaningless, whatever the other parts say. */
const FATAL: readonly MissingReason[] = [
  'suppressed',
  'overlapping-groups',
  'overlapping-periods',
  'incompatible-methods',
  'no-denominator',
  'division-by-zero',
  'not-meaningful',
]

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
  const part = adjusted
  const rows = part !== undefined && isPart(part) ? part.rows : []
  const [methodVersion, ...otherVersions] = part !== undefined && isPart(part) ? part.methodVersions : []
  const basis: Basis = {
    method: reference(plan),
    asOf: plan.query.asOf,
    ...(plan.query.knownAt === undefined ? {} : { knownAt: plan.query.knownAt }),
    inputs: rows.length,
    selection: selectionOf(plan, scope),
    ...(coverage === undefined ? {} : { coverage }),
    ...(methodVersion === undefined || otherVersions.length > 0 ? {} : { methodVersion }),
    ...(adjustments.length === 0 ? {} : { adjustments }),
  }
  const give = (measured: Measured): MeasuredCell => ({ measured, rows })

  const { stretch } = scope
  if (stretch !== undefined && stretch.end > plan.query.asOf) {
    return give(missing('not-yet-due', basis, [`${formatPeriod(stretch)} has not ended by ${plan.query.asOf}`]))
  }
  const fatal = obstacles.find(({ reason }) => FATAL.includes(reason))
  if (fatal !== undefined) return give(missing(fatal.reason, basis, remarksOf(fatal)))
  if (part === undefined) {
    const reason = commonReason(obstacles) ?? (awaited ? 'not-yet-due' : 'not-reported')
    return give(missing(reason, basis, obstacles.flatMap(remarksOf)))
  }
  if (!isPart(part)) return give(missing(part.reason, basis, remarksOf(part)))
  if (!isAboutSomebody(part)) return give(missing('division-by-zero', basis))
  const clash = incompatible(plan, part.methodVersions, reports, rows)
  if (clash !== undefined) return give(missing('incompatible-methods', basis, [clash]))
  if (coverage !== undefined && coverage.share < plan.coverageThreshold) {
    return give(missing('below-coverage', basis, obstacles.flatMap(remarksOf)))
  }
  return give(observed(part.value, unitOf(plan), basis))
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

function reference(plan: Plan): Basis['method'] {
  const { overTime, acrossPartners } = plan.indicator.combine
  const { id, version } = methodOf(overTime)
  const across = methodOf(acrossPartners)
  return id === across.id ? { id, version } : { id: `${id} over time, ${across.id} across partners`, version }
}

function unitOf({ indicator }: Plan): Unit {
  return indicator.unit
}

function selectionOf(plan: Plan, scope: CellScope): NonNullable<Basis['selection']> {
  const { query } = plan
  return {
    indicator: plan.indicator.id,
    ...(scope.stretch === undefined ? {} : { period: { start: scope.stretch.start, end: scope.stretch.end } }),
    ...(scope.partners === undefined ? {} : { partners: scope.partners }),
    ...(scope.places === undefined ? {} : { places: scope.places }),
    ...(Object.keys(scope.groups).length === 0 ? {} : { groups: scope.groups }),
    ...(query.statuses === undefined ? {} : { statuses: query.statuses }),
    ...(query.coverageThreshold === undefined ? {} : { coverageThreshold: query.coverageThreshold }),
  }
}

function commonReason(obstacles: readonly NoPart[]): MissingReason | undefined {
  const reasons = new Set(obstacles.map(({ reason }) => reason))
  const [only] = reasons
  return reasons.size > 1 ? 'below-coverage' : only
}

function remarksOf(part: NoPart): readonly string[] {
  return part.remark === undefined ? [] : [part.remark]
}
