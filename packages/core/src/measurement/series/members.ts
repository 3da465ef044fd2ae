// Who has a say in what is asked: partners, or the initiative as a whole, each with its series and how they are read.
import { byText } from '../../foundation/order.ts'
import type { Plan } from '../query.ts'
import { isOfPlaces } from '../reports.ts'
import type { PartnerReading } from './partner-reading.ts'
import type { Readings } from './readings.ts'
import type { Series } from './series.ts'
import type { Shape } from './shape.ts'

/** A series, and its shape where it is regular. */
export interface ShapedSeries {
  readonly series: Series
  readonly shape: Shape | undefined
}

/** A partner, or the initiative as a whole. */
export interface Member {
  readonly partner: string | undefined
  readonly series: readonly ShapedSeries[]
  readonly reading: PartnerReading
}

/** In the order of partners; `undefined` when the initiative itself reports beside its partners. */
export function membersOf(plan: Plan, readings: Readings): readonly Member[] | undefined {
  const byPartner = new Map<string | undefined, ShapedSeries[]>()
  for (const partner of readings.statedPartners) byPartner.set(partner, [])
  for (const [series, shape] of plan.table.shapesOf(plan.indicator.id)) {
    if (!isAskedFor(plan, series) || (shape !== undefined && readings.isBesideThePoint(shape))) continue
    const known = byPartner.get(series.partner)
    if (known === undefined) byPartner.set(series.partner, [{ series, shape }])
    else known.push({ series, shape })
  }
  const members: Member[] = []
  for (const [partner, series] of [...byPartner].sort(([a], [b]) => byText(a, b))) {
    const reading = readings.of(partner, series)
    if (reading.reports.length + reading.expectations.reports.length > 0) members.push({ partner, series, reading })
  }
  const [first, ...others] = members
  return first?.partner === undefined && first !== undefined && first.series.length > 0 && others.length > 0
    ? undefined
    : members
}

function isAskedFor(plan: Plan, { partner, place }: Series): boolean {
  const { partners, places } = plan.query
  if (partners !== undefined && (partner === undefined || !partners.includes(partner))) return false
  return places === undefined || isOfPlaces(plan, place, places)
}
