// Who has a say in what is asked: partners, or the initiative as a whole, each with its series.
import { byText } from '../../foundation/order.ts'
import { statedExpectations } from '../expected-reports.ts'
import { placePath } from '../place-path.ts'
import type { Plan } from '../query.ts'
import { isOfPlaces } from '../reports.ts'
import { adds, groupsToRead } from './regular-reading.ts'
import type { Series } from './series.ts'
import type { Shape } from './shape.ts'

type Groups = Readonly<Record<string, string>>

/** A regular series, and which groups of each period are read, by their position. */
export interface RegularSeries {
  readonly series: Series
  readonly shape: Shape
  readonly groupsRead: Uint32Array
}

/** A partner, or the initiative as a whole. */
export interface Member {
  readonly partner: string | undefined
  readonly series: readonly Series[]
  /** The same series as they are read; `undefined` where reports have to be combined one by one. */
  readonly regular: readonly RegularSeries[] | undefined
}

/** In the order of partners; `undefined` when the initiative itself reports beside its partners. */
export function membersOf(plan: Plan, wanted: Groups): readonly Member[] | undefined {
  const byPartner = new Map<string | undefined, [Series, Shape | undefined, Uint32Array | undefined][]>()
  for (const { partner } of statedExpectations(plan)) byPartner.set(partner, [])
  const groupsRead = new Map<Shape, Uint32Array | undefined>()
  for (const [series, shape] of plan.table.shapesOf(plan.indicator.id)) {
    if (!isAskedFor(plan, series) || (shape !== undefined && !plan.statuses.includes(shape.status))) continue
    if (shape !== undefined && !groupsRead.has(shape)) groupsRead.set(shape, groupsToRead(plan, shape, wanted))
    const read = shape === undefined ? undefined : groupsRead.get(shape)
    if (read?.length === 0) continue
    const known = byPartner.get(series.partner)
    if (known === undefined) byPartner.set(series.partner, [[series, shape, read]])
    else known.push([series, shape, read])
  }
  const members = [...byPartner]
    .sort(([a], [b]) => byText(a, b))
    .map(([partner, found]) => ({ partner, series: found.map(([series]) => series), regular: regularOf(plan, found) }))
  const itself = members.find(({ partner, series }) => partner === undefined && series.length > 0)
  return itself !== undefined && members.length > 1 ? undefined : members
}

function isAskedFor(plan: Plan, { partner, place }: Series): boolean {
  const { partners, places } = plan.query
  if (partners !== undefined && (partner === undefined || !partners.includes(partner))) return false
  return places === undefined || isOfPlaces(plan, place, places)
}

function regularOf(
  plan: Plan,
  found: readonly (readonly [Series, Shape | undefined, Uint32Array | undefined])[],
): readonly RegularSeries[] | undefined {
  const regular: RegularSeries[] = []
  for (const [series, shape, groupsRead] of found) {
    if (shape === undefined || groupsRead === undefined) return undefined
    if (plan.indicator.weightedBy !== undefined && shape.form === 'value') return undefined
    regular.push({ series, shape, groupsRead })
  }
  return regular.length < 2 || addUp(plan, regular)
    ? regular.every(isExact(regular.length))
      ? regular
      : undefined
    : undefined
}

/** Whether places may be added up: none lies in another. */
function addUp({ indicator, lookup }: Plan, regular: readonly RegularSeries[]): boolean {
  const { acrossPartners, acrossPlaces = acrossPartners } = indicator.combine
  const places = regular.map(({ series: { place } }) => place)
  const form = regular[0]?.shape.form
  return regular.every(
    ({ shape, series: { place } }) =>
      shape.form === form &&
      adds(shape.form, acrossPlaces) &&
      place !== undefined &&
      placePath(lookup, place).filter((around) => places.includes(around)).length === 1,
  )
}

/** Whether the order of adding makes no difference: whole numbers, or no more than two before the next rounding. */
function isExact(seriesCount: number): (one: RegularSeries) => boolean {
  return ({ series: { columns }, shape, groupsRead }) => {
    if (seriesCount === 1 && groupsRead.length <= 2) return true
    const { first, second } = columns
    return first instanceof Int32Array && (shape.form === 'value' || second instanceof Int32Array)
  }
}
