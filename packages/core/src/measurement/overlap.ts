// People who are counted more than once, taken off a sum as partners have agreed. The parts stay as they were reported.
import type { OverlapAgreement } from '../conditions/shared-measurement/overlap-agreement.ts'
import { exactSum } from '../foundation/exact-sum.ts'
import { byText } from '../foundation/order.ts'
import { nests, type Period } from '../foundation/period.ts'
import { combineReports } from './combine-reports.ts'
import type { CellScope } from './conclude.ts'
import type { Adjustment } from './measured.ts'
import { type Counted, overlapAmong } from './overlap-among.ts'
import { isPart, type NoPart, type Part } from './part.ts'
import { placePath } from './place-path.ts'
import type { Plan } from './query.ts'
import type { Report } from './reports.ts'

/** A sum without what was counted twice. */
export interface WithoutOverlap {
  readonly part: Part | NoPart
  readonly adjustments: readonly Adjustment[]
  readonly remarks: readonly string[]
}

type Axis = 'partners' | 'places'

/**
 * Takes off what is counted twice in the reports that a sum was made of. Sums over time are held against the agreements
 * stretch by stretch, so that a year is the sum of its quarters.
 */
export function takeOffOverlap(plan: Plan, part: Part, reports: readonly Report[], scope: CellScope): WithoutOverlap {
  const used = new Set(part.rows)
  const counted = reports.filter(({ row }) => used.has(row))
  const amounts = new Map<string, number[]>()
  const remarks = new Set<string>()
  for (const axis of ['partners', 'places'] as const) {
    const operator = operatorOf(plan, axis)
    const agreements = agreementsOn(plan, axis)
    if (operator !== 'distinct' && (operator !== 'sum' || agreements.length === 0)) continue
    for (const together of stretchesOf(plan, counted)) {
      const holding = agreements.filter(
        ({ period }) => period === undefined || together.every((one) => nests(one.period, period)),
      )
      const found = overlapAmong(countedOn(plan, together, axis, scope), holding.map(asGroup(plan, axis)), {
        isPartial:
          Object.keys(scope.groups).length > 0 || (axis === 'partners' ? scope.places : scope.partners) !== undefined,
        needsAll: operator === 'distinct',
      })
      if ('reason' in found) return { part: found, adjustments: [], remarks: [] }
      for (const { agreement, amount } of found.amounts)
        amounts.set(agreement, [...(amounts.get(agreement) ?? []), -amount])
      for (const remark of found.remarks) remarks.add(remark)
    }
  }
  const adjustments = [...amounts]
    .map(([agreement, each]) => ({ agreement, amount: exactSum(each) }))
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => byText(a.agreement, b.agreement))
  const value = exactSum([part.value, ...adjustments.map(({ amount }) => amount)])
  return { part: { ...part, value }, adjustments, remarks: [...remarks].sort(byText) }
}

function operatorOf({ indicator }: Plan, axis: Axis) {
  const { acrossPartners, acrossPlaces = acrossPartners } = indicator.combine
  return axis === 'partners' ? acrossPartners : acrossPlaces
}

function agreementsOn({ lookup, indicator }: Plan, axis: Axis): readonly OverlapAgreement[] {
  const agreements = lookup.record.sharedMeasurement?.overlapAgreements ?? []
  return agreements.filter((agreement) => agreement.indicator === indicator.id && agreement[axis] !== undefined)
}

/** The members of an agreement, and which of the parts each of them holds. */
function asGroup({ lookup }: Plan, axis: Axis) {
  return (agreement: OverlapAgreement) => ({
    agreement,
    members: (agreement[axis] ?? []).map((member: string) => ({
      id: member,
      holds: (key: string) => (axis === 'partners' ? key === member : placePath(lookup, key).includes(member)),
    })),
  })
}

/** What each partner, or place, counted. */
function countedOn(plan: Plan, reports: readonly Report[], axis: Axis, scope: CellScope): readonly Counted[] {
  const own = Map.groupBy(reports, (report) => (axis === 'partners' ? report.partner : report.place))
  return [...own.keys()]
    .filter((key) => key !== undefined)
    .sort(byText)
    .flatMap((key) => {
      const { part } = combineReports(plan, own.get(key) ?? [], scope.groups)
      return part !== undefined && isPart(part) ? [{ key, value: part.value }] : []
    })
}

/** Where periods are summed, the reports of each stretch that is not connected with the next; otherwise all at once. */
function stretchesOf({ indicator }: Plan, reports: readonly Report[]): readonly (readonly Report[])[] {
  if (indicator.combine.overTime !== 'sum') return [reports]
  const stretches: Report[][] = []
  let whole: Period | undefined
  for (const report of [...reports].sort((a, b) => byText(a.period.start, b.period.start))) {
    const { period } = report
    if (whole === undefined || period.start > whole.end) {
      stretches.push([report])
      whole = period
    } else {
      stretches.at(-1)?.push(report)
      if (period.end > whole.end) whole = { start: whole.start, end: period.end }
    }
  }
  return stretches
}
