// The tree of a number that rests on a selection of observations: axis by axis, as the engine combined it.
import { byText } from '../foundation/order.ts'
import { nests, type Period } from '../foundation/period.ts'
import { timeCells } from './calendar-cells.ts'
import { combineGroups, type GroupSplit, sameGroups, splitsByGroup } from './combine-groups.ts'
import type { Split, Stretch } from './combine-reports.ts'
import { concerns } from './concerns.ts'
import { type Expectations, expectReports } from './expected-reports.ts'
import type { Node } from './explained-node.ts'
import type { ExplainedInput, ExplainedSubject, Explanation } from './explanation.ts'
import { assignLeftOut } from './left-out.ts'
import { type MeasuredCell, measureCell } from './measure-cell.ts'
import type { Measured } from './measured.ts'
import type { Axis } from './methods/define-method.ts'
import { isPart } from './part.ts'
import { placePath } from './place-path.ts'
import type { Plan } from './query.ts'
import { type Report, selectReports, type Weighing, weighingOf } from './reports.ts'

/** What of a plan's indicator a number is about. */
interface Scope {
  readonly plan: Plan
  readonly about: ExplainedSubject
  /** The reports of its partners and places, of any day. */
  readonly ever: readonly Report[]
  /** Those of its days, and maybe of others. */
  readonly reports: readonly Report[]
}

/** What is found out once for all parts of a number. */
interface Known {
  readonly weighing: Weighing | undefined
  /** By partners, places and groups: what is expected of them, on any day. */
  readonly expectations: Map<string, Expectations>
}

/** The tree of the number that `plan` gives. */
export function explainSelection(plan: Plan, measured: Measured): Explanation {
  const reports = selectReports(plan)
  const tree = treeOf(
    { plan, about: {}, ever: reports, reports },
    { weighing: weighingOf(plan), expectations: new Map() },
  )
  return assignLeftOut(plan, { ...tree, measured })
}

function treeOf(scope: Scope, known: Known): Node {
  const { plan, about } = scope
  const reports = concerning(plan, scope.reports)
  const cell = cellOf(plan, reports, expectationsOf(scope, known))
  const { measured } = cell
  const { axis, scopes, leaf } = told({ ...scope, reports }, cell)
  if (axis === undefined) {
    const [report] = leaf
    const inputs = report === undefined ? [] : weightsOf(report, known.weighing)
    const rows = leaf.map(({ row }) => row)
    return { about, measured, axis, parts: [], inputs, rows, shown: rows }
  }
  const parts = scopes.map((part) => treeOf(part, known))
  const used = keepUsed(plan, axis, parts, cell)
  return { about, measured, axis, parts: used, inputs: [], rows: cell.rows, shown: used.flatMap(({ shown }) => shown) }
}

function concerning(plan: Plan, reports: readonly Report[]): readonly Report[] {
  const { groups } = plan.query
  return groups === undefined ? reports : reports.filter((report) => concerns(plan, report, groups))
}

function expectationsOf({ plan, ever }: Scope, { expectations }: Known): Expectations {
  const { partners, places, groups = {} } = plan.query
  const subject = JSON.stringify([partners, places, groups])
  const known = expectations.get(subject)
  if (known !== undefined) return known
  const found = expectReports(plan, concerning(plan, ever))
  expectations.set(subject, found)
  return found
}

function cellOf(plan: Plan, reports: readonly Report[], expectations: Expectations): MeasuredCell {
  const [cell] = timeCells(plan, reports, expectations)
  const { groups = {}, partners, places, period } = plan.query
  const within = cell ?? { reports: [], crossing: [], expectations }
  return measureCell(plan, within, { groups, stretch: period, partners, places })
}

/** How a scope falls into narrower ones; where it does not, the one report it rests on, if there is any. */
function told(
  scope: Scope,
  { split, leaf }: Pick<MeasuredCell, 'split' | 'leaf'>,
): { readonly axis: Axis | undefined; readonly scopes: readonly Scope[]; readonly leaf: readonly Report[] } {
  if (split?.axis === 'time') return byTime(scope, split.stretches)
  if (split !== undefined) return { axis: split.axis, scopes: byName(scope, split), leaf: [] }
  const { plan } = scope
  const { groups = {} } = plan.query
  const direct = leaf.filter((report) => sameGroups(report.groups, groups))
  const splits = splitsByGroup(plan, leaf, groups)
  if (direct.length > 0 || splits.length === 0) return { axis: undefined, scopes: [], leaf: direct }
  const { dimension, children } = splits.find((one) => isWhole(plan, one, groups)) ?? (splits[0] as GroupSplit)
  const scopes = children.map(({ code }) => ({
    plan: narrowed(plan, { groups: { ...groups, [dimension.id]: code } }),
    about: { group: { dimension: dimension.id, category: code } },
    ever: scope.ever,
    reports: scope.reports,
  }))
  return { axis: 'groups', scopes, leaf: [] }
}

/** Stretches that another one stands for are left aside; what is left may have to be told apart by something else. */
function byTime(scope: Scope, stretches: readonly Stretch[]): ReturnType<typeof told> {
  const { plan } = scope
  const isIncremental = (plan.indicator.reporting ?? 'incremental') === 'incremental'
  const kept = [...keptOf(plan, stretches, isIncremental)].sort(
    (a, b) => byText(a.period.start, b.period.start) || byText(a.period.end, b.period.end),
  )
  const narrowedTo = ({ period: { start, end } }: Stretch) =>
    narrowed(plan, { period: isIncremental ? { start, end } : { start: end, end } })
  const [only, ...others] = kept
  if (only !== undefined && others.length === 0) {
    const { split, leaf } = cellOf(withoutPeriod(plan), only.reports, NOTHING_EXPECTED)
    return told({ ...scope, plan: narrowedTo(only) }, { split, leaf })
  }
  const scopes = kept.map((stretch) => ({
    ...scope,
    plan: narrowedTo(stretch),
    about: { period: stretch.period },
    reports: scope.reports.filter(({ period }) => shareDays(period, stretch.period)),
  }))
  return { axis: 'time', scopes, leaf: [] }
}

/** Of stretches that speak of the same days, the longest with a value; where none has one, the longest. */
function keptOf(plan: Plan, stretches: readonly Stretch[], isIncremental: boolean): readonly Stretch[] {
  const rivals = new Map(
    stretches.map((one) => [one, stretches.filter((other) => other !== one && areRivals(one, other, isIncremental))]),
  )
  const hasValue = new Map(
    stretches.map((one) => {
      const isAlone = rivals.get(one)?.length === 0
      return [one, isAlone || cellOf(withoutPeriod(plan), one.reports, NOTHING_EXPECTED).rows.length > 0]
    }),
  )
  const kept = stretches.filter(
    (one) => hasValue.get(one) && !rivals.get(one)?.some((other) => hasValue.get(other) && standsFor(other, one)),
  )
  return kept.length > 0 ? kept : stretches.filter((one) => !rivals.get(one)?.some((other) => standsFor(other, one)))
}

const NOTHING_EXPECTED: Expectations = { from: 'reports', reports: [], once: [] }

function withoutPeriod(plan: Plan): Plan {
  return { ...plan, query: { ...plan.query, period: undefined } }
}

function areRivals({ period: one }: Stretch, { period: other }: Stretch, isIncremental: boolean): boolean {
  return isIncremental ? shareDays(one, other) : one.end === other.end
}

function shareDays(one: Period, other: Period): boolean {
  return one.start <= other.end && other.start <= one.end
}

function standsFor({ period: longer }: Stretch, { period }: Stretch): boolean {
  return nests(period, longer)
}

function byName({ plan, ever, reports }: Scope, { axis, keys }: Exclude<Split, { axis: 'time' }>): readonly Scope[] {
  const grouped = (each: readonly Report[]) => (axis === 'partners' ? byPartner(each) : byPlace(plan, each, keys))
  const [allOf, ownOf] = [grouped(ever), grouped(reports)]
  return keys.map((key) => ({
    plan: narrowed(plan, axis === 'partners' ? { partners: [key] } : { places: [key] }),
    about: axis === 'partners' ? { partner: key } : { place: key },
    ever: allOf.get(key) ?? [],
    reports: ownOf.get(key) ?? [],
  }))
}

function byPartner(reports: readonly Report[]): ReadonlyMap<string | undefined, readonly Report[]> {
  return Map.groupBy(reports, ({ partner }) => partner)
}

function byPlace(plan: Plan, reports: readonly Report[], places: readonly string[]): ReturnType<typeof byPartner> {
  return new Map(
    places.map((place) => [place, reports.filter((report) => placePath(plan.lookup, report.place).includes(place))]),
  )
}

/** A part counts with whatever is there of it: it is the whole that coverage is asked of. */
function narrowed(plan: Plan, by: Partial<Plan['query']>): Plan {
  return { ...plan, query: { ...plan.query, ...by, coverageThreshold: 0 }, coverageThreshold: 0 }
}

function isWhole(plan: Plan, { dimension, children, finer }: GroupSplit, groups: Readonly<Record<string, string>>) {
  return (
    dimension.exclusive &&
    children.every(({ code }) => {
      const value = combineGroups(plan, finer, { ...groups, [dimension.id]: code })
      return value !== undefined && (isPart(value) || value.reason === 'not-applicable')
    })
  )
}

/** Of the days of which the first or last decides, the one that did. */
function keepUsed(plan: Plan, axis: Axis, parts: readonly Node[], { measured, rows }: MeasuredCell): readonly Node[] {
  const { overTime } = plan.indicator.combine
  if (axis !== 'time' || measured.kind === 'missing' || (overTime !== 'first' && overTime !== 'last')) return parts
  const used = new Set(rows)
  return parts.filter((part) => part.rows.some((row) => used.has(row)))
}

/** The report that weighs a value that brings no weight of its own. */
function weightsOf(report: Report, weighing: Weighing | undefined): readonly ExplainedInput[] {
  if (weighing === undefined || weighing.plan.table.figures(report.row).form !== 'value') return []
  const weight = weighing.weightOf(report)
  if (weight === undefined) return []
  const { plan } = weighing
  const { partner, place, groups } = weight
  const scope: Scope = {
    plan: narrowed(plan, {
      partners: [partner ?? null],
      ...(place === undefined ? {} : { places: [place] }),
      ...(Object.keys(groups).length === 0 ? {} : { groups }),
      period: dayOf(plan, weight.period),
    }),
    about: {},
    ever: [weight],
    reports: [weight],
  }
  const tree = treeOf(scope, { weighing: undefined, expectations: new Map() })
  return [{ name: 'weight', explanation: assignLeftOut(scope.plan, tree, []) }]
}

function dayOf({ indicator }: Plan, period: Period): Period {
  return (indicator.reporting ?? 'incremental') === 'incremental' ? period : { start: period.end, end: period.end }
}
