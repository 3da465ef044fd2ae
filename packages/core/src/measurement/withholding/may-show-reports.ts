// Whether the reports of an indicator may be shown one by one, with whatever is made of them.
import { observed } from '../measured.ts'
import type { ObservationTable } from '../observation-table.ts'
import type { RecordLookup } from '../record-lookup.ts'
import { termOf } from '../reports.ts'
import { approvedCells } from './approved-cells.ts'
import type { Audience } from './audience.ts'
import type { ShownCell } from './gathered-cells.ts'
import { isOwn, restrictionOf } from './restriction.ts'

/** Whether an audience may see all of some rows of an indicator: each by itself, and what is left between them. */
export function mayShowReports(
  { lookup, table, audience }: { lookup: RecordLookup; table: ObservationTable; audience: Audience },
  id: string,
  rows: Iterable<number>,
): boolean {
  const indicator = lookup.indicator(id)
  const restriction = restrictionOf(lookup, indicator, audience)
  if (restriction === undefined) return true
  const cells = [...rows].flatMap((row) => cellOf(table, audience, row))
  if (restriction.onlyFor !== undefined) return cells.every((cell) => cell.isOwn)
  const report = { lookup, table, indicator, restriction, audience }
  return approvedCells(report, cells).length === cells.length
}

/** A report as something that is shown; nothing where it has no figures. */
function cellOf(table: ObservationTable, audience: Audience, row: number): readonly ShownCell[] {
  const figures = table.figures(row)
  if (figures.form === 'missing') return []
  const { indicator, period, partner, place, groups } = table.statement(row)
  const places = place === undefined ? {} : { places: [place] }
  const selection = { indicator, period, partners: [partner ?? null], ...places, groups }
  const term = termOf(figures, 1)
  const basis = { method: { id: 'stated', version: 1 }, asOf: period.end, inputs: 1, selection }
  const value = typeof term === 'string' ? Number.NaN : term.value
  const measured = observed(value, { kind: 'share' }, basis)
  return [{ name: String(row), selection, rows: [row], measured, isOwn: isOwn(audience, selection) }]
}
