// Reported totals held against what their parts make, along every axis and for every subtotal.
import { isPeriodUnit } from '../foundation/calendar/calendar-unit.ts'
import { byText } from '../foundation/order.ts'
import { formatPeriod } from '../foundation/period.ts'
import type { InitiativeRecord } from '../initiative/initiative-record.ts'
import { aggregate } from './aggregate.ts'
import type { Cell, CellKey } from './cell.ts'
import { difference } from './comparability.ts'
import { type CubeQuery, subsets } from './cube.ts'
import type { Measured } from './measured.ts'
import { ObservationTable, type Statement } from './observation-table.ts'
import { type By, type MeasureQuery, type Plan, planQuery } from './query.ts'
import { selectReports } from './reports.ts'
import { type Whole, wholesAlong } from './whole-and-parts.ts'
import { mayShowReports } from './withholding/may-show-reports.ts'
import { restrictionOf } from './withholding/restriction.ts'
import { withheld } from './withholding/withheld.ts'

/** A reported total beside what its parts make. */
export interface Reconciliation {
  /** What the total is about. */
  readonly key: CellKey
  /** The axis along which it was taken apart. */
  readonly along: By
  /** As reported. */
  readonly whole: Measured
  /** Part by part: partners, the places directly in it, the outermost categories, or the shorter periods reported. */
  readonly parts: readonly Cell[]
  /** What the parts combine to; missing when they overlap or one is missing. */
  readonly combined: Measured
  /** Whole less parts; missing when either is, or when they follow different definitions. */
  readonly difference: Measured
}

/**
 * Holds every total that was reported as such against what its reported parts combine to: along each axis of `by`, for
 * each subtotal along the others. Overlapping categories make no total. Totals that nobody reported, or whose parts
 * nobody reported, are not listed. An audience that may not see all the reports sees none of the numbers.
 * @throws {@link CollectiveImpactError} as {@link aggregate}
 */
export function reconcile(
  record: InitiativeRecord,
  table: ObservationTable,
  query: CubeQuery,
): readonly Reconciliation[] {
  const plan = planQuery(record, table, query)
  const found = reconcileAll(plan, query)
  const { lookup, audience, indicator } = plan
  const rows = selectReports(plan).map(({ row }) => row)
  if (mayShowReports({ lookup, table, audience }, indicator.id, rows)) return found
  const restriction = restrictionOf(lookup, indicator, audience)
  return found.map(({ key, along, whole, combined, difference: left }) => ({
    key,
    along,
    whole: withheld(whole, audience, restriction),
    parts: [],
    combined: withheld(combined, audience, restriction),
    difference: withheld(left, audience, restriction),
  }))
}

function reconcileAll(plan: Plan, query: CubeQuery): readonly Reconciliation[] {
  const { by: asked, ...rest } = { ...query, audience: 'backbone' as const }
  const { table, lookup } = plan
  const { record } = lookup
  const axes = [...new Set(asked)]
  const reports = [...table.rowsOf(plan.indicator.id)].map((row) => ({ row, statement: table.statement(row) }))
  const statements = reports.map(({ statement }) => statement)
  return axes.flatMap((along) => {
    const others = subsets(axes.filter((axis) => axis !== along))
    return wholesAlong(plan, along, statements).flatMap((whole) => {
      const wholes = only(plan, reports, whole.isWhole)
      const parts = only(plan, reports, whole.isPart)
      if (wholes === undefined || parts === undefined) return []
      return others.flatMap((by) => reconcileCells({ record, query: rest, along, whole, wholes, parts, by }))
    })
  })
}

interface Reported {
  readonly row: number
  readonly statement: Statement
}

/** A table of some reports only, with the weights they may need; `undefined` where there are none. */
function only(plan: Plan, reports: readonly Reported[], keep: Whole['isWhole']): ObservationTable | undefined {
  const { table, indicator, lookup } = plan
  const kept = reports.filter(({ statement }) => keep(statement)).map(({ row }) => row)
  if (kept.length === 0) return undefined
  const weights = indicator.weightedBy === undefined ? [] : table.rowsOf(indicator.weightedBy)
  return ObservationTable.from(
    [...kept, ...weights].map((row) => table.observation(row)),
    lookup.record,
  )
}

interface Comparison {
  readonly record: InitiativeRecord
  readonly query: MeasureQuery
  readonly along: By
  readonly whole: Whole
  readonly wholes: ObservationTable
  readonly parts: ObservationTable
  /** The axes along which there are several totals. */
  readonly by: readonly By[]
}

function reconcileCells(comparison: Comparison): readonly Reconciliation[] {
  const { record, query, along, whole, wholes, parts, by } = comparison
  const limited = { ...query, ...whole.query, groups: { ...query.groups, ...whole.query.groups }, by }
  const combinedOf = new Map(aggregate(record, parts, limited).cells.map(({ key, measured }) => [keyOf(key), measured]))
  const single = singleParts(comparison)
  return aggregate(record, wholes, limited).cells.flatMap(({ key, measured }) => {
    const combined = combinedOf.get(keyOf(key))
    if (measured.kind === 'missing' || combined === undefined) return []
    const ofThis = single.filter((part) => keyOf(without(part.key, along)) === keyOf(key))
    const groups = { ...key.groups, ...whole.key.groups }
    return [
      {
        key: { ...key, ...whole.key, ...(Object.keys(groups).length === 0 ? {} : { groups }) },
        along,
        whole: measured,
        parts: ofThis,
        combined,
        difference: difference(record, measured, combined),
      },
    ]
  })
}

/** The parts one by one; along time they are the periods that were reported. */
function singleParts({ record, query, along, whole, parts, by }: Comparison): readonly Cell[] {
  if (!isPeriodUnit(along)) {
    const { groups: _, ...within } = whole.query
    const { cells } = aggregate(record, parts, { ...query, ...within, by: [...by, along] })
    return cells.filter(({ key }) => whole.hasPart(key))
  }
  const rows = parts.rowsOf(query.indicator)
  const periods = new Map(
    [...rows].map((row) => parts.statement(row).period).map((period) => [formatPeriod(period), period]),
  )
  return [...periods]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([label, period]) =>
      aggregate(record, parts, { ...query, period, by }).cells.map(({ key, measured }) => ({
        key: { ...key, period: { ...period, label } },
        measured,
      })),
    )
}

function without(key: CellKey, axis: By): CellKey {
  const { period, partner, place, groups } = key
  const kept = Object.entries(groups ?? {}).filter(([dimension]) => `dimension:${dimension}` !== axis)
  return {
    ...(period === undefined || isPeriodUnit(axis) ? {} : { period }),
    ...(partner === undefined || axis === 'partner' ? {} : { partner }),
    ...(place === undefined || axis === 'place' ? {} : { place }),
    ...(kept.length === 0 ? {} : { groups: Object.fromEntries(kept) }),
  }
}

function keyOf({ period, partner, place, groups }: CellKey): string {
  return JSON.stringify([period?.start, partner, place, Object.entries(groups ?? {}).sort()])
}
