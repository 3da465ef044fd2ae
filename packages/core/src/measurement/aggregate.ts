// From observations to numbers: the public way in. Missingness, coverage, order, provenance and disclosure are owned here.
import type { Unit } from '../conditions/shared-measurement/unit.ts'
import { CollectiveImpactError } from '../foundation/errors.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { type Cell, unitOf } from './cell.ts'
import { derivedBreaks } from './derived/derived-cells.ts'
import type { Measured } from './measured.ts'
import type { ObservationTable } from './observation-table.ts'
import { type AggregateQuery, type MeasureQuery, planQuery } from './query.ts'
import { type Break, findBreaks } from './series-breaks.ts'
import type { Audience } from './withholding/audience.ts'
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

/**
 * Several cuts that go out together, as one report for one audience: what is withheld in one cannot be worked out from
 * another, as it could be from calls of {@link aggregate} one by one. In the order of the queries.
 * @throws {@link CollectiveImpactError} as {@link aggregate}; `measurement/invalid-query` also where the queries are for
 * different audiences
 */
export function aggregateTogether(
  record: InitiativeRecord,
  table: ObservationTable,
  queries: readonly AggregateQuery[],
): readonly Aggregation[] {
  const [audience, ...others] = queries.map((query) => planQuery(record, table, query).audience)
  if (audience === undefined) return []
  const other = others.findIndex((one) => nameOf(one) !== nameOf(audience))
  if (other >= 0) {
    throw new CollectiveImpactError('measurement/invalid-query', 'one report is for one audience', {
      path: [other + 1, 'audience'],
    })
  }
  const report = { audience, indicators: queries.map(({ indicator }) => indicator) }
  return forAudience(record, table, report, (source) =>
    queries.map((query) => aggregateFrom(source, record, table, query)),
  )
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

/** Tells audiences apart. */
function nameOf(audience: Audience): string {
  return typeof audience === 'string' ? audience : `partner ${audience.partner}`
}
