// Who has a say in what is asked: partners, or the initiative as a whole, each with its series.
import { byText } from '../../foundation/order.ts'
import type { Period } from '../../foundation/period.ts'
import { hasCalendar, statedExpectations } from '../expected-reports.ts'
import { placePath } from '../place-path.ts'
import type { Plan } from '../query.ts'
import { isOfPartners, isOfPlaces } from '../reports.ts'
import { Calendars } from './calendars.ts'
import { expectationOf, type RegularExpectation } from './expectations-of.ts'
import { adds, groupsToRead } from './regular-reading.ts'
import type { RegularSeries } from './regular-series.ts'
import type { Series } from './series.ts'
import type { Shape } from './shape.ts'

type Groups = Readonly<Record<string, string>>

/** A partner, or the initiative as a whole, whose series are read whole. */
export interface RegularMember {
  readonly partner: string | undefined
  readonly regular: readonly RegularSeries[]
  readonly expectation: RegularExpectation
}

/** One whose reports have to be combined one by one. */
export interface OtherMember {
  readonly partner: string | undefined
  readonly series: readonly Series[]
}

export type Member = RegularMember | OtherMember

interface Known {
  readonly key: string
  readonly members: readonly Member[] | undefined
}

const latest = new WeakMap<Calendars, Map<string, Known>>()

/**
 * In the order of partners; `undefined` when the initiative itself reports beside its partners. Kept for each indicator
 * until something else is asked about it.
 */
export function membersOf(plan: Plan, wanted: Groups): readonly Member[] | undefined {
  const { asOf, partners, places } = plan.query
  const day = reportsByCalendar(plan) ? undefined : asOf
  const key = JSON.stringify([day, partners, places, plan.statuses, wanted])
  const calendars = Calendars.of(plan)
  const known = latest.get(calendars) ?? new Map<string, Known>()
  latest.set(calendars, known)
  const ofIndicator = known.get(plan.indicator.id)
  if (ofIndicator?.key === key) return ofIndicator.members
  const members = findMembers(plan, calendars, wanted)
  known.set(plan.indicator.id, { key, members })
  return members
}

/** Whether who is to report, and when, is the same on all days by which the same has ended. */
function reportsByCalendar(plan: Plan): boolean {
  return statedExpectations(plan).length > 0 || hasCalendar(plan.indicator.frequency)
}

function findMembers(plan: Plan, calendars: Calendars, wanted: Groups): readonly Member[] | undefined {
  const byPartner = new Map<string | undefined, Found[]>()
  for (const { partner } of statedExpectations(plan)) byPartner.set(partner, [])
  const groupsRead = new Map<Shape, Uint32Array | undefined>()
  for (const [series, regular] of plan.table.regularSeriesOf(plan.indicator.id)) {
    if (!isAskedFor(plan, series)) continue
    const known = byPartner.get(series.partner) ?? []
    if (regular === undefined) known.push({ series, regular })
    else {
      const { shape, codes } = regular
      if (!plan.statuses.includes(shape.status)) continue
      if (!groupsRead.has(shape)) groupsRead.set(shape, groupsToRead(plan, shape, wanted))
      const read = groupsRead.get(shape)
      if (read?.length === 0) continue
      const ended = codes.subarray(0, endedCount(plan, codes))
      known.push({
        series,
        regular: read === undefined ? undefined : { series, regular, shape, groupsRead: read, codes: ended },
      })
    }
    byPartner.set(series.partner, known)
  }
  const itself = byPartner.get(undefined)?.length ?? 0
  if (itself > 0 && byPartner.size > 1) return undefined
  return [...byPartner]
    .sort(([a], [b]) => byText(a, b))
    .map(([partner, found]) => {
      const regular = regularOf(plan, found)
      const expectation = regular === undefined ? undefined : expectationOf(plan, calendars, partner, regular)
      return regular === undefined || expectation === undefined
        ? { partner, series: found.map(({ series }) => series) }
        : { partner, regular, expectation }
    })
}

function isAskedFor(plan: Plan, { partner, place }: Series): boolean {
  const { partners, places } = plan.query
  return isOfPartners(partner, partners) && (places === undefined || isOfPlaces(plan, place, places))
}

/** How many periods have ended. */
function endedCount({ table, query }: Plan, codes: Uint32Array): number {
  let count = codes.length
  while (count > 0 && (table.periods[codes[count - 1] as number] as Period).end > query.asOf) count -= 1
  return count
}

interface Found {
  readonly series: Series
  readonly regular: RegularSeries | undefined
}

function regularOf(plan: Plan, found: readonly Found[]): readonly RegularSeries[] | undefined {
  const all = found.map(({ regular }) => regular).filter((one) => one !== undefined)
  if (all.length < found.length || !all.every((one) => isExact(one, all.length))) return undefined
  if (plan.indicator.weightedBy !== undefined && all.some(({ shape }) => shape.form === 'value')) return undefined
  return all.length < 2 || addUp(plan, all) ? all : undefined
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
function isExact({ series: { columns }, shape, groupsRead }: RegularSeries, seriesCount: number): boolean {
  if (seriesCount === 1 && groupsRead.length <= 2) return true
  return columns.first instanceof Int32Array && (shape.form === 'value' || columns.second instanceof Int32Array)
}
