// Along each axis, which reports speak of a whole and which of its parts.
import type { Category } from '../conditions/shared-measurement/dimension.ts'
import { isPeriodUnit, type PeriodUnit } from '../foundation/calendar/calendar-unit.ts'
import { periodSequence } from '../foundation/calendar/period-sequence.ts'
import { byText } from '../foundation/order.ts'
import { type CalendarPeriod, formatPeriod, nests } from '../foundation/period.ts'
import type { CellKey } from './cell.ts'
import type { Statement } from './observation-table.ts'
import { placePath } from './place-path.ts'
import type { By, MeasureQuery, Plan } from './query.ts'
import { isOfPlaces } from './reports.ts'

/** A whole along one axis. */
export interface Whole {
  /** What of a cell's key says which whole it is; nothing for everything there is along the axis. */
  readonly key: CellKey
  /** What a query of it is limited to. */
  readonly query: Pick<MeasureQuery, 'period' | 'places' | 'groups'>
  /** Whether a report speaks of it as a whole. */
  readonly isWhole: (statement: Statement) => boolean
  /** Whether a report speaks of a part of it. */
  readonly isPart: (statement: Statement) => boolean
  /** Whether a key is that of one of its parts, one level down. */
  readonly hasPart: (key: CellKey) => boolean
}

/** The wholes along an axis that some reports speak of, from the outermost. */
export function wholesAlong(plan: Plan, axis: By, statements: readonly Statement[]): readonly Whole[] {
  if (axis === 'partner') return [partners]
  if (axis === 'place') return placesAround(plan, statements)
  if (isPeriodUnit(axis)) return periods(plan, axis, statements)
  return categories(plan, axis.slice('dimension:'.length), statements)
}

const partners: Whole = {
  key: {},
  query: {},
  isWhole: ({ partner }) => partner === undefined,
  isPart: ({ partner }) => partner !== undefined,
  hasPart: ({ partner }) => partner !== undefined,
}

function placesAround(plan: Plan, statements: readonly Statement[]): readonly Whole[] {
  const { lookup } = plan
  const around = new Set(statements.flatMap(({ place }) => placePath(lookup, place).slice(0, -1)))
  const asked = plan.query.places
  const within = [...around].filter((id) => asked === undefined || isOfPlaces(plan, id, asked))
  return [undefined, ...within.sort(byText)].map((whole) => ({
    key: whole === undefined ? {} : { place: whole },
    query: whole === undefined ? {} : { places: [whole] },
    isWhole: ({ place }) => place === whole,
    isPart: ({ place }) => place !== whole && (whole === undefined || placePath(lookup, place).includes(whole)),
    hasPart: ({ place }) => place !== undefined && lookup.places.get(place)?.within === whole,
  }))
}

function categories(plan: Plan, id: string, statements: readonly Statement[]): readonly Whole[] {
  const known = plan.lookup.dimension(id).categories
  const around = new Set(statements.flatMap(({ groups }) => ancestors(known, groups[id])))
  return [undefined, ...[...around].sort(byText)].map((whole) => ({
    key: whole === undefined ? {} : { groups: { [id]: whole } },
    query: whole === undefined ? {} : { groups: { [id]: whole } },
    isWhole: ({ groups }) => groups[id] === whole,
    isPart: ({ groups }) =>
      groups[id] !== undefined && (whole === undefined || ancestors(known, groups[id]).includes(whole)),
    hasPart: ({ groups }) => known.find(({ code }) => code === groups?.[id])?.parent === whole,
  }))
}

/** The categories around a category, from the next one outwards. */
function ancestors(known: readonly Category[], code: string | undefined): readonly string[] {
  const parent = known.find((category) => category.code === code)?.parent
  return parent === undefined ? [] : [parent, ...ancestors(known, parent)]
}

/** Running totals and levels are not made of shorter ones. */
function periods(plan: Plan, unit: PeriodUnit, statements: readonly Statement[]): readonly Whole[] {
  if ((plan.indicator.reporting ?? 'incremental') !== 'incremental') return []
  const { periodAt } = periodSequence(unit, plan.lookup.calendar)
  const cells = new Map<string, CalendarPeriod>()
  for (const { period } of statements) {
    const cell = periodAt(period.start)
    if (cell === undefined || formatPeriod(cell) !== formatPeriod(period)) continue
    if (plan.query.period === undefined || nests(cell, plan.query.period)) cells.set(cell.start, cell)
  }
  return [...cells.values()]
    .sort((a, b) => byText(a.start, b.start))
    .map((whole) => ({
      key: { period: whole },
      query: { period: { start: whole.start, end: whole.end } },
      isWhole: ({ period }) => formatPeriod(period) === formatPeriod(whole),
      isPart: ({ period }) => nests(period, whole) && formatPeriod(period) !== formatPeriod(whole),
      hasPart: () => true,
    }))
}
