// The numbers of an indicator along several axes at once, with every subtotal.
import type { Unit } from '../conditions/shared-measurement/unit.ts'
import { isPeriodUnit } from '../foundation/calendar/calendar-unit.ts'
import type { Period } from '../foundation/period.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { aggregate, aggregateFrom } from './aggregate.ts'
import { type Cell, unitOf } from './cell.ts'
import type { ObservationTable } from './observation-table.ts'
import { type By, type MeasureQuery, planQuery } from './query.ts'
import { forAudience } from './withholding/for-audience.ts'

/** What a cube is asked for. */
export interface CubeQuery extends MeasureQuery {
  /** The axes: a calendar unit, the partners, the places, dimensions. */
  readonly by: readonly By[]
}

/** One number of a cube. */
export interface CubeCell extends Cell {
  /** The axes along which it is a subtotal; none for the innermost cells, all for the total. */
  readonly margins: readonly By[]
}

/** The numbers of an indicator for every subset of several axes. */
export interface Cube {
  readonly indicator: string
  readonly unit: Unit
  /** The axes, in the order asked for. */
  readonly by: readonly By[]
  /** Without margins first, then with one, and so on to the total. */
  readonly cells: readonly CubeCell[]
}

/**
 * The numbers of an indicator along several axes, with every subtotal and the total. A subtotal is what was reported as
 * such, or else what its parts combine to by the indicator's own operators; along a dimension whose categories overlap
 * parts make no subtotal, and it is missing unless it was reported. Over time it covers the days of the periods shown.
 * What is withheld from the audience cannot be worked out from all the other cells together.
 * @throws {@link CollectiveImpactError} as {@link aggregate}
 */
export function cube(record: InitiativeRecord, table: ObservationTable, query: CubeQuery): Cube {
  const { by: asked, ...rest } = query
  const by = [...new Set(asked)]
  const { indicator, audience } = planQuery(record, table, query)
  const period = daysOf(record, table, { ...rest, by })
  const cells = forAudience(record, table, { audience, indicators: [indicator.id] }, (source) =>
    subsets(by).flatMap((kept) => {
      const margins = by.filter((axis) => !kept.includes(axis))
      const { cells: ofSubset } = aggregateFrom(source, record, table, { ...rest, period, by: kept })
      return ofSubset.map((cell) => ({ ...cell, margins }))
    }),
  )
  return { indicator: indicator.id, unit: unitOf(cells, indicator), by, cells }
}

/** The days of the calendar's periods that have ended, so that a total over time is one of the same days. */
function daysOf(record: InitiativeRecord, table: ObservationTable, query: CubeQuery): Period | undefined {
  const unit = query.by.find(isPeriodUnit)
  if (unit === undefined) return query.period
  const { cells } = aggregate(record, table, { ...query, by: [unit], audience: 'backbone' })
  const [start, end] = [cells[0]?.key.period?.start, cells.at(-1)?.key.period?.end]
  return start === undefined || end === undefined ? query.period : { start, end }
}

/** Every subset, the largest first, each in the order of the whole. */
export function subsets<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const [first, ...rest] = items
  if (first === undefined) return [[]]
  const without = subsets(rest)
  return [...without.map((some) => [first, ...some]), ...without].sort((a, b) => b.length - a.length)
}
