// From observations to numbers: the public way in. Missingness, coverage, order, provenance and disclosure are owned here.
import type { Unit } from '../conditions/shared-measurement/unit.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { type Cell, unitOf } from './cell.ts'
import { derivedBreaks } from './derived/derived-cells.ts'
import type { Measured } from './measured.ts'
import type { ObservationTable } from './observation-table.ts'
import { type AggregateQuery, type MeasureQuery, planQuery } from './query.ts'
import { type Break, findBreaks } from './series-breaks.ts'
import { type CellSource, openCells } from './withholding/cell-source.ts'
import { forAudience } from './withholding/for-audience.ts'

/** The numbers of one indicator, cut as asked. */
export interface Aggregation {
  readonly indicator: string
  readonly unit: Unit
  /** In the order of time, partner, place and category. Every ended period from first to last has its cell. */
  readonly cells: readonly Cell[]
  /** Where the method changed so that values on both sides may not be compared. */
  readonly breaks: readonly Break[]
}

/**
 * The values of an indicator, cut by calendar units, partners, places or categories. Each axis combines by the
 * indicator's own operator; what cannot be combined, or is not covered, is missing with its reason. What the audience
 * may not see is missing as `suppressed`, and so is what it could be worked out from.
 * @throws {@link CollectiveImpactError} `measurement/unknown-reference`, `measurement/invalid-query`,
 * `foundation/invalid-date`
 */
export function aggregate(record: InitiativeRecord, table: ObservationTable, query: AggregateQuery): Aggregation {
  const { audience } = planQuery(record, table, query)
  const report = { audience, indicators: [query.indicator] }
  return forAudience(record, table, report, (source) => aggregateFrom(source, record, table, query))
}

/** The same, with the cells that a source gives: part of what one report shows. */
export function aggregateFrom(
  source: CellSource,
  record: InitiativeRecord,
  table: ObservationTable,
  query: AggregateQuery,
): Aggregation {
  const plan = planQuery(record, table, query)
  const { id, formula } = plan.indicator
  const cells = source.cellsOf(plan)
  const breaks =
    formula === undefined ? findBreaks(plan.indicator, cells) : derivedBreaks(plan, cells, openCells.cellsOf)
  return { indicator: id, unit: unitOf(cells, plan.indicator), cells, breaks }
}

/**
 * One value of an indicator.
 * @throws {@link CollectiveImpactError} as {@link aggregate}
 */
export function measure(record: InitiativeRecord, table: ObservationTable, query: MeasureQuery): Measured {
  return (aggregate(record, table, query).cells[0] as Cell).measured
}

/** The same, from a source of cells. */
export function measureFrom(
  source: CellSource,
  record: InitiativeRecord,
  table: ObservationTable,
  query: MeasureQuery,
): Measured {
  return (aggregateFrom(source, record, table, query).cells[0] as Cell).measured
}
