// How much the reports of a stretch of time overlap, by the agreements that hold for them.
import type { OverlapAgreement } from '../conditions/shared-measurement/overlap-agreement.ts'
import { byText } from '../foundation/order.ts'
import { nests } from '../foundation/period.ts'
import type { CellScope } from './cell-scope.ts'
import { combineReports } from './combine-reports.ts'
import { type Agreed, type Counted, type Overlap, overlapAmong } from './overlap-among.ts'
import { isPart, type NoPart } from './part.ts'
import { placePath } from './place-path.ts'
import type { Plan } from './query.ts'
import type { Report } from './reports.ts'

/** What people can be counted by more than once. */
export type OverlapAxis = 'partners' | 'places'

/** The axes along which something is to be taken off a sum, or to be known before there is one. */
export function overlapAxes(plan: Plan): readonly OverlapAxis[] {
  return (['partners', 'places'] as const).filter((axis) => {
    const operator = operatorOf(plan, axis)
    return operator === 'distinct' || (operator === 'sum' && agreementsOn(plan, axis).length > 0)
  })
}

/** How much reports overlap along an axis. */
export function overlapOf(
  plan: Plan,
  axis: OverlapAxis,
  reports: readonly Report[],
  { groups, places, partners }: CellScope,
): Overlap | NoPart {
  const holding = agreementsOn(plan, axis).filter(
    ({ period }) => period === undefined || reports.every((report) => nests(report.period, period)),
  )
  return overlapAmong(
    countedOn(plan, axis, reports, groups),
    holding.map((agreement) => asAgreed(plan, axis, agreement)),
    {
      isPartial: Object.keys(groups).length > 0 || (axis === 'partners' ? places : partners) !== undefined,
      needsAll: operatorOf(plan, axis) === 'distinct',
    },
  )
}

function operatorOf({ indicator }: Plan, axis: OverlapAxis) {
  const { acrossPartners, acrossPlaces = acrossPartners } = indicator.combine
  return axis === 'partners' ? acrossPartners : acrossPlaces
}

function agreementsOn({ lookup, indicator }: Plan, axis: OverlapAxis): readonly OverlapAgreement[] {
  const agreements = lookup.overlapAgreements.get(indicator.id) ?? []
  return agreements.filter((agreement) => agreement[axis] !== undefined)
}

function asAgreed({ lookup }: Plan, axis: OverlapAxis, agreement: OverlapAgreement): Agreed {
  const members = (agreement[axis] ?? []).map((member: string) => ({
    id: member,
    holds: (key: string) => (axis === 'partners' ? key === member : placePath(lookup, key).includes(member)),
  }))
  return { agreement, members }
}

/** What each partner, or place, counted. */
function countedOn(
  plan: Plan,
  axis: OverlapAxis,
  reports: readonly Report[],
  groups: CellScope['groups'],
): readonly Counted[] {
  const own = Map.groupBy(reports, (report) => (axis === 'partners' ? report.partner : report.place))
  return [...own.keys()]
    .filter((key) => key !== undefined)
    .sort(byText)
    .flatMap((key) => {
      const { part } = combineReports(plan, own.get(key) ?? [], groups)
      return part !== undefined && isPart(part) ? [{ key, value: part.value }] : []
    })
}
